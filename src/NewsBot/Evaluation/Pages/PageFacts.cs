using NewsBot.Core.Articles;
using NewsBot.Core.Pages;

namespace NewsBot.Evaluation.Pages;

/// <summary>What a page tells about itself, as labels have it or as it was read.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Published">The date of first publication.</param>
/// <param name="Byline">Names, <c>;</c> between.</param>
/// <param name="Section">The section.</param>
internal sealed record PageFacts(
    string? Title,
    PublicationDate Published,
    string? Byline,
    string? Section
)
{
    /// <summary>What the program read.</summary>
    public static PageFacts Of(Article article) =>
        new(article.Title, article.Published, string.Join("; ", article.Authors), article.Section);
}
