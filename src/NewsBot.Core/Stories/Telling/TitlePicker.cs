using NewsBot.Core.Articles;

namespace NewsBot.Core.Stories.Telling;

/// <summary>Picks the headline that tells most of a story in few words.</summary>
internal static class TitlePicker
{
    private const int Longest = 110;

    /// <summary>What is taken from a headline that asks, is cut off, or is too long.</summary>
    private const float OfFault = 0.25f;

    /// <summary>The article whose headline it is; the first of those that are as good.</summary>
    public static Article Pick(IReadOnlyList<Article> articles, TermVector centre) =>
        articles.MaxBy(a => Worth(a, centre))!;

    private static float Worth(Article article, TermVector centre)
    {
        var title = article.Title.AsSpan().Trim();
        if (title.IsEmpty)
        {
            return -1;
        }

        var faults =
            (title.Contains('?') ? 1 : 0)
            + (title[^1] == '\u2026' || title.EndsWith("...", StringComparison.Ordinal) ? 1 : 0)
            + (title.Length > Longest ? 1 : 0)
            + (CorrectionHeads.Open(title) ? 2 : 0);
        return centre.Cosine(TermVector.Of(title)) - (faults * OfFault);
    }
}
