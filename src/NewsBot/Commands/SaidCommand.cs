using System.CommandLine;
using NewsBot.Rendering;
using NewsBot.Requests;
using NewsBot.Views;

namespace NewsBot.Commands;

/// <summary><c>said</c>: a person, what they said.</summary>
internal static class SaidCommand
{
    public static Command Create()
    {
        var timeline = new Option<bool>("--timeline") { Description = "Draws it, day by day." };
        var verb = new RequestVerb("SPEAKER", "A name, a last name, or a role.", "speaker")
        {
            Read = static (_, given) =>
                new Request.Said(given.Text)
                {
                    About = given.Named("about"),
                    Filter = given.Filter,
                    Asked = given.Asked,
                },
            Json = static (id, served, _) =>
                ReplyJson.Node(SaidJson.Of(id, (Result.Spoken)served.Result)),
            TryDraw = (parsed, result) =>
            {
                var canDraw = parsed.GetValue(timeline) && result.Citations.Count > 0;
                if (canDraw)
                {
                    TimelineView.Write(Terminal.Out(), (Result.Spoken)result);
                }

                return canDraw;
            },
        }.With("about", "TOPIC", "Only what was said about this.");
        var command = new Command(
            "said",
            """
            Shows what somebody said, oldest first, each statement once with who else carries it.

            Examples:
              newsbot said "Idris Calloway"
              newsbot said Calloway --about sluice --since 2026-09-15
              newsbot said "the environment minister" --timeline
              newsbot said --batch speakers.jsonl --json > said.jsonl
            """
        )
        {
            timeline,
        };
        return verb.AddTo(command);
    }
}
