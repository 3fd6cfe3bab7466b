using System.Text;
using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Benchmarks;

/// <summary>Invented articles in which invented people say invented words, as frequent as words and names are.</summary>
internal static class SyntheticLedger
{
    private const int StatementsPerArticle = 5;
    private const int SentencesPerArticle = 20;
    private const int WordsOfAffair = 40;
    private const int ArticlesPerSegment = 50_000;
    private const int Vocabulary = 60_000;
    private const int GivenNames = 400;
    private const int Surnames = 20_000;
    private const int Outlets = 60;
    private const int FlatTop = 20;

    /// <summary>A rare word and a frequent one.</summary>
    public static string Topic { get; } = $"{Word(9_000)} {Word(60)}";

    /// <summary>The surname of most people.</summary>
    public static string FrequentSurname { get; } = Name(0);

    /// <summary>A ledger of that many statements.</summary>
    public static Ledger Build(int statements)
    {
        var random = new Random(1);
        var segments = new List<LedgerSegment>();
        var builder = new LedgerBuilder();
        for (var i = 0; i < statements / StatementsPerArticle; i++)
        {
            AddArticle(builder, i, random);
            if ((i + 1) % ArticlesPerSegment == 0)
            {
                segments.Add(builder.Build());
                builder = new LedgerBuilder();
            }
        }

        return new Ledger([.. segments, builder.Build()]);
    }

    /// <summary>Articles on affairs: those of one share a fifth of their words; how many it has falls as words do.</summary>
    public static Article[] Articles(int count)
    {
        var random = new Random(1);
        var articles = new Article[count];
        for (var i = 0; i < count; i++)
        {
            var affair = Zipf(random, count);
            var text = new StringBuilder();
            for (var sentence = 0; sentence < SentencesPerArticle; sentence++)
            {
                text.AppendJoin(' ', Enumerable.Range(0, 20).Select(_ => WordOf(affair, random)))
                    .Append(".\n");
            }

            articles[i] = Article(i, text, random);
        }

        return articles;
    }

    private static string WordOf(int affair, Random random) =>
        random.Next(5) == 0
            ? Word((affair * WordsOfAffair) + random.Next(WordsOfAffair) + Vocabulary)
            : Word(Zipf(random, Vocabulary));

    private static void AddArticle(LedgerBuilder builder, int number, Random random)
    {
        var text = new StringBuilder();
        var quotations = new List<Quotation>();
        for (var i = 0; i < StatementsPerArticle; i++)
        {
            var speaker = new Speaker(
                $"{Name(random.Next(GivenNames))} {Name(Surname(random))}",
                random.Next(3) == 0 ? null : $"{Word(200 + random.Next(2_000))} minister",
                SpeakerKind.Person
            );
            var start = text.Length;
            text.Append('"')
                .AppendJoin(
                    ' ',
                    Enumerable
                        .Range(0, 12 + random.Next(24))
                        .Select(_ => Word(Zipf(random, Vocabulary)))
                )
                .Append(",\"");
            quotations.Add(
                new Quotation
                {
                    Span = new TextSpan(start, text.Length),
                    Kind = QuotationKind.Direct,
                    Speaker = speaker,
                    Confidence = 1,
                    Method = AttributionMethod.NextToCue,
                }
            );
            text.Append(" said ").Append(speaker.Name).Append(".\n");
        }

        builder.Add(Article(number, text, random), [.. quotations]);
    }

    private static Article Article(int number, StringBuilder text, Random random) =>
        new()
        {
            Id = new ArticleId($"{number}"),
            Text = text.ToString(),
            Blocks = Lines(text),
            Title = $"{Word(Zipf(random, Vocabulary))} {Word(Zipf(random, Vocabulary))}",
            Outlet = $"Outlet {number % Outlets}",
            Published = PublicationDate.OfDay(new DateOnly(2020, 1, 1).AddDays(number % 2_000)),
        };

    private static System.Collections.Immutable.ImmutableArray<Block> Lines(StringBuilder text)
    {
        var blocks = System.Collections.Immutable.ImmutableArray.CreateBuilder<Block>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, i)));
                start = i + 1;
            }
        }

        return blocks.ToImmutable();
    }

    // The rank of a word or a name: the second half as often as the first, the third a third as often.
    private static int Zipf(Random random, int count) =>
        (int)Math.Pow(count, random.NextDouble()) - 1;

    // The most frequent surname is that of one in 140.
    private static int Surname(Random random) =>
        (int)(FlatTop * (Math.Pow(1 + (Surnames / (double)FlatTop), random.NextDouble()) - 1));

    private static string Name(int rank)
    {
        var word = Word(rank + Vocabulary);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    // Syllables in the place of digits, so that all words differ and can be read out.
    private static string Word(int rank)
    {
        const string Consonants = "bdfgklmnprstvz";
        const string Vowels = "aeiou";
        var word = new StringBuilder();
        for (var rest = rank + 100; rest > 0; rest /= Consonants.Length * Vowels.Length)
        {
            var syllable = rest % (Consonants.Length * Vowels.Length);
            word.Append(Consonants[syllable % Consonants.Length])
                .Append(Vowels[syllable / Consonants.Length]);
        }

        return word.ToString();
    }
}
