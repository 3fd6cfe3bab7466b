using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>
/// The one door out. Compares each citation with the article it names, letter by letter, and each string in quotation
/// marks in joining words with the cited articles; what does not hold is left out, never repaired.
/// </summary>
public static class Verifier
{
    private static readonly (char Open, char Close)[] _marks =
    [
        ('"', '"'),
        ('\u201C', '\u201D'),
        ('\u00AB', '\u00BB'),
        ('\u201E', '\u201C'),
    ];

    /// <summary>Checks a draft against a generation of the corpus.</summary>
    /// <returns>The reply of what holds; it may have no citation left.</returns>
    public static VerifiedReply Verify(
        Draft draft,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(corpus);
        var quoted = draft.Parts.OfType<ReplyPart.Quoted>().ToArray();
        var held = quoted.Where(q => Holds(q.Citation, corpus)).ToHashSet();
        var numbers = held.Select(q => q.Number)
            .Distinct()
            .Order()
            .Select((old, i) => (old, i))
            .ToDictionary(n => n.old, n => n.i + 1);
        var articles = held.Select(q => q.Citation.Article).Distinct().ToArray();

        // Joining words may speak of a citation that did not hold, so they go with it.
        var keepsProse = held.Count == quoted.Length;
        var parts = new List<ReplyPart>();
        foreach (var part in draft.Parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (part is ReplyPart.Quoted quote && held.Contains(quote))
            {
                parts.Add(
                    quote with
                    {
                        Number = numbers[quote.Number],
                        Also = [.. quote.Also.Where(c => Holds(c, corpus))],
                    }
                );
            }
            else if (
                part is ReplyPart.Prose prose
                && keepsProse
                && QuotesOnly(prose.Text, articles)
            )
            {
                parts.Add(prose);
            }
        }

        return new VerifiedReply(parts, draft.IsAnswer);
    }

    private static bool Holds(Citation citation, CorpusSnapshot corpus) =>
        corpus.Find(citation.Article.Id) is { } article && citation.HoldsIn(article);

    // Whether every string in quotation marks stands in one of the articles.
    private static bool QuotesOnly(string prose, Article[] articles)
    {
        foreach (var (open, close) in _marks)
        {
            for (var start = prose.IndexOf(open, StringComparison.Ordinal); start >= 0; )
            {
                var end = prose.IndexOf(close, start + 1);
                if (end < 0)
                {
                    return false;
                }

                var words = FoldedText.Of(prose.AsSpan(start + 1, end - start - 1)).Text;
                if (
                    !articles.Any(a =>
                        FoldedText.Of(a.Text).Text.Contains(words, StringComparison.Ordinal)
                    )
                )
                {
                    return false;
                }

                start = prose.IndexOf(open, end + 1);
            }
        }

        return true;
    }
}
