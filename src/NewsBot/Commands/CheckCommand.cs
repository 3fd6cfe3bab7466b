using System.CommandLine;
using NewsBot.Rendering;
using NewsBot.Requests;

namespace NewsBot.Commands;

/// <summary><c>check</c>: a quotation as it is passed around, and what was really said.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var verb = new RequestVerb(
            "QUOTE",
            "The words as they were passed on; marks, who said them and a link around them are understood.",
            "quote"
        )
        {
            Read = static (_, given) =>
                new Request.Check(given.Text)
                {
                    By = given.Named("by"),
                    Filter = given.Filter,
                    Asked = given.Asked,
                },
            Json = static (id, served, _) =>
                ReplyJson.Node(CheckJson.Of(id, ((Result.Checked)served.Result).Check)),
            Formats = new Dictionary<string, LineFormat>(StringComparer.Ordinal)
            {
                ["claimreview"] = new(
                    Head: null,
                    static (id, result) =>
                        ClaimReviewJson.Line(
                            id,
                            result.Request.Text,
                            ((Result.Checked)result).Check,
                            result.Clock
                        ),
                    ErrorJson.Line
                ),
                ["csv"] = new(
                    CheckCsv.Head,
                    static (id, result) =>
                        CheckCsv.Line(id, result.Request.Text, ((Result.Checked)result).Check),
                    CheckCsv.Error
                ),
            },
        }.With("by", "SPEAKER", "Who is said to have said it: a name, a last name or an office.");
        return verb.AddTo(
            new Command(
                "check",
                """
                Checks a quotation: verbatim, altered, misattributed, a paraphrase, denied, or not in this corpus.

                Examples:
                  newsbot check "The sluice stays open" --by Calloway
                  newsbot check 'Orr said: "the road [...] is shut"' --corpus my-pages
                  newsbot check --batch quotes.jsonl --json > checked.jsonl
                  newsbot check --batch quotes.jsonl --format csv > checked.csv
                  newsbot check "The sluice stays open" --by Calloway --format claimreview
                """
            )
        );
    }
}
