using System.CommandLine;
using NewsBot.Rendering;
using NewsBot.Requests;

namespace NewsBot.Commands;

/// <summary><c>search</c>: words, the passages that have them.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var top = TopOption.Create("How many passages at most.");
        var verb = new RequestVerb(
            "QUERY",
            "Words to look for; words in quotation marks must stand to the letter.",
            "query",
            "question"
        )
        {
            Read = (parsed, given) =>
                new Request.Search(given.Text)
                {
                    Count = parsed.GetValue(top),
                    Filter = given.Filter,
                    Asked = given.Asked,
                },
            Json = static (id, served, _) =>
                ReplyJson.Node(PassagesJson.Of(id, ((Result.Found)served.Result).Hits)),
        };
        return verb.AddTo(
            new Command(
                "search",
                """
                Finds the passages that fit best, without an answer.

                Examples:
                  newsbot search "dam sluice level" --top 5
                  newsbot search '"will not resign"' --outlet "The Harbour Courier"
                  newsbot search --batch queries.jsonl --json > passages.jsonl
                """
            )
            {
                top,
            }
        );
    }
}
