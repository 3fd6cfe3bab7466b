using System.CommandLine;
using NewsBot.Rendering;
using NewsBot.Requests;

namespace NewsBot.Commands;

/// <summary><c>story</c>: words or an id, the story.</summary>
internal static class StoryCommand
{
    public static Command Create() =>
        new RequestVerb("STORY", "Words, or the id of an article or of a story.", "story")
        {
            Read = static (_, given) =>
                new Request.Story(given.Text) { Filter = given.Filter, Asked = given.Asked },
            Json = static (id, served, _) => ToldJson.Of(id, (Result.Told)served.Result),
        }.AddTo(
            new Command(
                "story",
                """
                Tells a story whole: what happened, who said what, day by day, where outlets differ, what was corrected.
                Examples:
                  newsbot story "tram strike"
                  newsbot story rvh/tram-talks-stall-over-rest.txt
                  newsbot story --batch stories.jsonl --json > told.jsonl
                """
            )
        );
}
