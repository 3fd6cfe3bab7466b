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

    // What such words stand for was said before.
    private static readonly WordSet _leaning = FunctionWords.For(FunctionUse.Leaning);

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
                            Stands(article.Text, span)
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

    // Neither words of somebody's alone, which are told as such, nor "She added that …", nor a piece of a longer quotation, nor an announcement of what follows.
    private static bool Stands(string text, TextSpan span)
    {
        var words = span.Of(text);
        foreach (var token in new WordTokenizer(words))
        {
            var opening = CharFolding.Fold(words[token.Start..token.End]);
            return words.ContainsAnyInRange('a', 'z')
                && !QuotationMarks.IsDouble(words[0])
                && !_leaning.Contains(opening)
                && !TurningWords.IsConjunction(opening)
                && !TurningWords.IsTurn(opening)
                && words[^1] is '.' or '!' or '\u201d' or '"'
                && MarksIn(words) % 2 == 0;
        }

        return false;
    }

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
