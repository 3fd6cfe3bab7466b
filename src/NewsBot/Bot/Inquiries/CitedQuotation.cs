using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;

namespace NewsBot.Bot.Inquiries;

/// <summary>Whose words a citation holds, by the ledger, for citations of which only the place was kept.</summary>
internal static class CitedQuotation
{
    /// <summary>The first quotation in it; <see langword="null"/> where there is none, or several people speak.</summary>
    public static Quotation? Of(CorpusSnapshot corpus, Article article, TextSpan span)
    {
        var spoken = corpus
            .Ledger.QuotationsOf(article.Id)
            .Where(q => q.Span.Start < span.End && q.Span.End > span.Start)
            .ToList();
        return spoken.Select(q => q.Speaker?.Name).Distinct(StringComparer.Ordinal).Count() == 1
            ? spoken[0]
            : null;
    }
}
