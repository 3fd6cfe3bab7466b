using NewsBot.Core.Articles;

namespace NewsBot.Core.Stories.Telling;

/// <summary>Shortens a single article by the rules that pick the summary of a story.</summary>
public static class StoryShortener
{
    /// <summary>The sentences that tell most, up to a share of the article's words, in its order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="share">Of its words, 0 to 1.</param>
    public static IReadOnlyList<Citation> Shorten(Article article, double share)
    {
        ArgumentNullException.ThrowIfNull(article);
        var sentences = StorySentences.Of(article);
        var titles = new[] { TermVector.Of(article.Title) };
        return
        [
            .. new SummaryWriter(sentences, titles, Retractions.In([article]))
                .Shorten(share)
                .Select(s => s.Cite()),
        ];
    }
}
