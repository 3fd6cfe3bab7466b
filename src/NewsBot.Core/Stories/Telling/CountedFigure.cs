using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Stories.Telling;

/// <summary>A figure in a sentence with what it counts.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Counted">The word behind the figure, as it stands.</param>
/// <param name="Value">As <see cref="Figure.Value"/>.</param>
/// <param name="Beside">The stems of the words that tell something right before the figure and right behind what it counts.</param>
internal sealed record CountedFigure(
    StorySentence Sentence,
    string Counted,
    decimal Value,
    IReadOnlySet<string> Beside
)
{
    /// <summary>So many words before a figure can deny it: "not", "did not cost", "not the".</summary>
    private const int Reach = 3;

    /// <summary>So many words on either side tell what befell what is counted: "killed 12 people", "12 people were hurt".</summary>
    private const int Beyond = 2;

    // "in Game 5 against", "one out": no thing is counted.
    private const WordClass NoThing =
        WordClass.Preposition
        | WordClass.Conjunction
        | WordClass.Adverb
        | WordClass.Auxiliary
        | WordClass.Pronoun
        | WordClass.Relative
        | WordClass.Determiner;

    private static readonly WordSet _negating = FunctionWords.For(FunctionUse.Negating);

    /// <summary>The stem of what is counted.</summary>
    public string Thing { get; } = StemOf(Counted);

    /// <summary>The other words of the sentence: those that are compared count the same, and differ in the figure.</summary>
    public TermVector Words { get; } =
        Sentence.Terms.Without(t => char.IsAsciiDigit(t[0]) || t == StemOf(Counted));

    /// <summary>The figures that a sentence holds to be so.</summary>
    public static IEnumerable<CountedFigure> Of(StorySentence sentence)
    {
        var text = sentence.Article.Text;
        var words = WordsOf(text, sentence.Span);
        if (IsDenied(words.ConvertAll(w => w.Word)))
        {
            yield break;
        }

        foreach (var figure in Figure.In(text, sentence.Span))
        {
            var before = words.TakeWhile(w => w.Start < figure.Span.Start).TakeLast(Reach);
            if (
                figure.Counted is { } counted
                && (Lexicon.Of(counted) & NoThing) == WordClass.None
                && !before.Any(w => _negating.Contains(w.Word))
            )
            {
                var behind = words.SkipWhile(w => w.Start < figure.Span.End).Take(Beyond);
                var beside = before.TakeLast(Beyond).Concat(behind).Select(w => StemOf(w.Word));
                yield return new CountedFigure(
                    sentence,
                    counted,
                    figure.Value,
                    beside.Where(s => s.Length > 0).ToHashSet(StringComparer.Ordinal)
                );
            }
        }
    }

    // "It is untrue that …", "she denied that …", "it is not true that …"
    private static bool IsDenied(List<string> words)
    {
        var negated = false;
        foreach (var word in words)
        {
            var sense = StanceWords.Of(word);
            if (
                (sense & (StanceWord.Denying | StanceWord.Untrue)) != StanceWord.None
                || (negated && sense.HasFlag(StanceWord.True))
            )
            {
                return true;
            }

            negated |= _negating.Contains(word);
        }

        return false;
    }

    private static string StemOf(string word)
    {
        Span<char> room = stackalloc char[64];
        return TermCounts.Stem(word, room).ToString();
    }

    private static List<(int Start, string Word)> WordsOf(string text, TextSpan span)
    {
        var words = new List<(int, string)>();
        foreach (var token in new WordTokenizer(span.Of(text)))
        {
            words.Add(
                (
                    span.Start + token.Start,
                    CharFolding.Fold(text.AsSpan(span.Start + token.Start, token.End - token.Start))
                )
            );
        }

        return words;
    }
}
