using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;

namespace NewsBot.Bot.Answers;

/// <summary>Whose words a citation holds, by the ledger, for citations of which only the place was kept.</summary>
internal static class CitedQuotation
{
    /// <summary>
    /// The quotation that the span is cut from: <see langword="null"/> where it holds words of the reporter or of several people
    /// too, or where the article does not report the words as said.
    /// </summary>
    public static Quotation? Of(CorpusSnapshot corpus, Article article, TextSpan span)
    {
        var spoken = corpus
            .Ledger.QuotationsOf(article.Id)
            .Where(q => q.Span.Overlaps(span))
            .ToList();
        return
            spoken is [var first, ..]
            && first.Span.Start <= span.Start
            && spoken[^1].Span.End >= span.End
            && spoken.TrueForAll(q =>
                q.Stance == Stance.Said && q.Speaker?.Name == first.Speaker?.Name
            )
            ? first
            : null;
    }
}
