using NewsBot.Core.Articles;
using NewsBot.Requests;

namespace NewsBot.Tests.Requests;

/// <summary>Requests out of the cells of a table.</summary>
internal static class TableRequests
{
    /// <summary>A request of a kind, with what is typed and what else is given.</summary>
    /// <param name="kind">The name of a kind of <see cref="Request"/>.</param>
    /// <param name="text">What is typed.</param>
    /// <param name="more">The topic of what somebody said, or who is said to have said it.</param>
    public static Request Of(string kind, string text, string? more = null) =>
        kind switch
        {
            nameof(Request.Ask) => new Request.Ask(text),
            nameof(Request.Said) => new Request.Said(text) { About = more },
            nameof(Request.WhoSaid) => new Request.WhoSaid(text),
            nameof(Request.Check) => new Request.Check(text) { By = more },
            nameof(Request.Search) => new Request.Search(text),
            nameof(Request.View) => new Request.View(new ArticleId(text)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
}
