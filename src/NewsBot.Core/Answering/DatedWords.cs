using NewsBot.Core.Articles;
using NewsBot.Core.Questions;

namespace NewsBot.Core.Answering;

/// <summary>The months and days that a question says: an article of that time need not say them.</summary>
internal sealed class DatedWords(string question, IReadOnlyList<TimeReference> times)
{
    private readonly TimeReference[] _topics =
    [
        .. times.Where(t => t is { IsTopic: true, Days: not null }),
    ];

    /// <summary>What of them the article's own day says, a space between.</summary>
    public string HeldBy(Article article) =>
        _topics.Length > 0 && article.Published.Day is { } day
            ? string.Join(
                ' ',
                _topics
                    .Where(t => t.Days!.Value.DistanceTo(day) == 0)
                    .Select(t => t.Span.Of(question).ToString())
            )
            : "";
}
