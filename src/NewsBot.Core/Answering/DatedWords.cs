using NewsBot.Core.Articles;
using NewsBot.Core.Questions;

namespace NewsBot.Core.Answering;

/// <summary>The months and days that a question says: an article of that time need not say them.</summary>
internal sealed class DatedWords(string question, IReadOnlyList<TimeReference> times)
{
    /// <summary>What of them the article's own day says, a space between.</summary>
    public string HeldBy(Article article) =>
        article.Published.Day is { } day
            ? string.Join(
                ' ',
                times
                    .Where(t => t.IsTopic && t.Days is { } days && days.DistanceTo(day) == 0)
                    .Select(t => t.Span.Of(question).ToString())
            )
            : "";
}
