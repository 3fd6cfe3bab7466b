using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;

namespace NewsBot.Core.Answering;

/// <summary>
/// The one door out. Compares each citation with the article it names, letter by letter, and each string in quotation
/// marks in joining words with the cited articles (<see cref="CitedWords"/>); what does not hold is left out, never repaired.
/// </summary>
public static class Verifier
{
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
        var cited = new CitedWords(held.Select(q => q.Citation.Article).Distinct());

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
                        OtherwiseThan =
                            quote.OtherwiseThan is { } other
                            && numbers.TryGetValue(other, out var number)
                                ? number
                                : null,
                        Also = [.. quote.Also.Where(c => Holds(c, corpus))],
                    }
                );
            }
            else if (
                part is ReplyPart.Prose prose
                && keepsProse
                && cited.HoldAllQuotedIn(prose.Text)
            )
            {
                parts.Add(prose);
            }
        }

        return new VerifiedReply(parts, draft.IsAnswer) { PassedOver = draft.PassedOver };
    }

    private static bool Holds(Citation citation, CorpusSnapshot corpus) =>
        corpus.Find(citation.Article.Id) is { } article && citation.HoldsIn(article);
}
