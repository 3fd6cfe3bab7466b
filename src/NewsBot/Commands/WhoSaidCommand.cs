using System.CommandLine;
using NewsBot.Rendering;
using NewsBot.Requests;

namespace NewsBot.Commands;

/// <summary><c>whosaid</c>: words, whose they are.</summary>
internal static class WhoSaidCommand
{
    public static Command Create()
    {
        var top = TopOption.Create("How many statements at most.");
        var verb = new RequestVerb(
            "TEXT",
            "Words of a quotation, exact or from memory, or a topic.",
            "text"
        )
        {
            Read = (parsed, given) =>
                new Request.WhoSaid(given.Text)
                {
                    Count = parsed.GetValue(top),
                    Filter = given.Filter,
                    Asked = given.Asked,
                },
            Json = static (id, served, _) =>
                ReplyJson.Node(WhoSaidJson.Of(id, (Result.Matched)served.Result)),
        };
        return verb.AddTo(
            new Command(
                "whosaid",
                """
                Finds whose words they are, the nearest first. Words may be missing or slightly wrong.

                Examples:
                  newsbot whosaid "drown a farm to save a carpet"
                  newsbot whosaid "I have seen two pigeons and no trams" --top 3
                  newsbot whosaid --batch words.jsonl --json > matches.jsonl
                """
            )
            {
                top,
            }
        );
    }
}
