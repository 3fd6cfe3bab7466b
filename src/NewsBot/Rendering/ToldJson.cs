using System.Text.Json;
using System.Text.Json.Nodes;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>A story that was asked for, as the command line prints it.</summary>
internal static class ToldJson
{
    /// <summary>The story, or the stories that may be meant.</summary>
    public static JsonObject Of(JsonElement? id, Result.Told told)
    {
        var line = new JsonObject();
        if (id is { } known)
        {
            line["id"] = JsonNode.Parse(known.GetRawText());
        }

        if (told.Story is { } story)
        {
            var node = ReplyJson.Node(StoryJson.Of(story));
            if (told.Questions.Count > 0)
            {
                node["questions"] = new JsonArray([.. told.Questions.Select(q => (JsonNode)q)]);
            }

            if (id is not null)
            {
                node["story"] = story.Story.Id;
                node["id"] = JsonNode.Parse(id.Value.GetRawText());
            }

            return node;
        }

        line["candidates"] = new JsonArray([
            .. told.Candidates.Select(c =>
                (JsonNode)new JsonObject { ["id"] = c.Id, ["title"] = c.Articles[0].Title }
            ),
        ]);
        return line;
    }
}
