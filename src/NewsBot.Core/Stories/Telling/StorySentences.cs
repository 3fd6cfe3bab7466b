using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Pages;
using NewsBot.Core.Text;

namespace NewsBot.Core.Stories.Telling;

/// <summary>Reads the sentences of articles that could tell a story.</summary>
internal static class StorySentences
{
    /// <summary>Sentences of an article that are read at most.</summary>
    public const int MaxCount = 60;

    /// <summary>Shorter sentences, in words, tell nothing by themselves.</summary>
    private const int MinWords = 6;

    // joke.v 1 and 2, quip.v 1 of WordNet 3.1, and how it is told that somebody did: what is said so is not what happened.
    private static readonly WordSet _joking = WordSet.Of(
        "joked jested quipped jokingly joking jesting quipping"
    );

    /// <summary>The sentences of an article, in order; without its corrections.</summary>
    /// <param name="article">The article.</param>
    /// <param name="most">So many from its beginning.</param>
    public static List<StorySentence> Of(Article article, int most = MaxCount)
    {
        var found = new List<StorySentence>();
        var spans = new List<TextSpan>();
        foreach (var block in article.Blocks)
        {
            if (
                block.Kind != BlockKind.Paragraph
                || CorrectionHeads.Open(block.Span.Of(article.Text))
            )
            {
                continue;
            }

            spans.Clear();
            article.AddSentences(block.Span, spans);
            foreach (var span in spans)
            {
                if (found.Count == most)
                {
                    return found;
                }

                var words = WordsOf(span.Of(article.Text));
                if (span.Length <= Citation.MaxLength && words >= MinWords)
                {
                    found.Add(
                        new StorySentence(
                            article,
                            span,
                            found.Count,
                            words,
                            TermVector.Of(span.Of(article.Text)),
                            Stands(span.Of(article.Text))
                        )
                    );
                }
            }
        }

        return found;
    }

    private static int WordsOf(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var _ in new WordTokenizer(text))
        {
            words++;
        }

        return words;
    }

    // Neither words of somebody's alone, which are told as such, nor "She added that …", nor a joke, nor a piece of a longer
    // quotation, nor an announcement of what follows.
    private static bool Stands(ReadOnlySpan<char> words) =>
        words.ContainsAnyInRange('a', 'z')
        && !QuotationMarks.IsDouble(words[0])
        && words[^1] is '.' or '!' or '\u201d' or '"'
        && MarksIn(words) % 2 == 0
        && !LeaningOpenings.Holds(words)
        && !_joking.IsAnyIn(words);

    private static int MarksIn(ReadOnlySpan<char> words)
    {
        var marks = 0;
        foreach (var c in words)
        {
            marks += QuotationMarks.IsDouble(c) ? 1 : 0;
        }

        return marks;
    }
}
