using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>Tells whether an outlet repeats words to say that they were wrong: in a correction, before "That was wrong".</summary>
internal static class TakenBack
{
    private static readonly WordSet _signs = WordSet.Of(
        "wrong incorrect incorrectly inaccurate error mistake mistaken mistakenly misquoted misstated"
    );

    // "An earlier version had him say": of the sentence itself.
    private static readonly WordSet _versions = WordSet.Of("earlier previous originally initially");

    private const string Contrast = ", not";

    /// <summary>Whether the quotation is one of those.</summary>
    public static bool Holds(Article article, TextSpan quotation)
    {
        if (article.BlockAt(quotation.Start) is not { } line)
        {
            return false;
        }

        // He said: "fifty years", not "fifteen years".
        var before = article
            .Text.AsSpan(line.Span.Start, quotation.Start - line.Span.Start)
            .TrimEnd(QuotationMarks.AndBlanks);
        if (before.EndsWith(Contrast, StringComparison.Ordinal))
        {
            return true;
        }

        if (
            !CorrectionHeads.Open(article.Title)
            && !CorrectionHeads.Open(line.Span.Of(article.Text))
        )
        {
            return false;
        }

        var sentences = new List<TextSpan>();
        article.AddSentences(Around(quotation, line.Span), sentences);
        var at = Math.Max(0, sentences.FindLastIndex(s => s.Start <= quotation.Start));
        return _versions.IsAnyIn(sentences[at].Of(article.Text))
            || sentences.Skip(at).Take(2).Any(s => _signs.IsAnyIn(s.Of(article.Text)));
    }

    // Of a line as long as a page, the sentences around the words are enough.
    private static TextSpan Around(TextSpan quotation, TextSpan line) =>
        new(
            Math.Max(line.Start, quotation.Start - SentenceSegmenter.MaxLength),
            Math.Min(line.End, quotation.End + (2 * SentenceSegmenter.MaxLength))
        );
}
