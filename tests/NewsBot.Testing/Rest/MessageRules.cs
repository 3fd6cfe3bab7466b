using System.Globalization;
using System.Text.Json.Nodes;
using NewsBot.Testing.Findings;
using NewsBot.Testing.Gateway;

namespace NewsBot.Testing.Rest;

/// <summary>
/// The limits of a message that is created or edited, counted in Unicode code points. Mentions that are not silenced are
/// only found; everything else is refused too.
/// </summary>
internal sealed class MessageRules(ScriptedLog<Finding> findings)
{
    private const int MaxContent = 2000;
    private const int MaxEmbeds = 10;
    private const int MaxEmbedsTotal = 6000;
    private const int MaxTitle = 256;
    private const int MaxDescription = 4096;
    private const int MaxFieldName = 256;
    private const int MaxFieldValue = 1024;
    private const int MaxRows = 5;
    private const int MaxButtons = 5;
    private const int MaxLabel = 80;
    private const int MaxCustomId = 100;

    /// <summary>What refuses the fields, or null. The message that an edit starts from counts for emptiness.</summary>
    public RestReply? Check(JsonObject fields, string route, JsonObject? edited = null)
    {
        if (!AreMentionsSilenced(fields))
        {
            Find(FindingKind.MentionsNotSilenced, Shown(fields["allowed_mentions"]), route);
        }

        if (IsEmpty(fields, edited))
        {
            Find(FindingKind.EmptyMessage, "no content, no embeds, no components", route);
            return RestReply.EmptyMessage;
        }

        var breaches = Content(fields)
            .Concat(Embeds(fields["embeds"] as JsonArray ?? []))
            .Concat(Components(fields["components"] as JsonArray ?? []))
            .ToList();
        foreach (var (kind, detail) in breaches)
        {
            Find(kind, detail, route);
        }

        return breaches.Count == 0 ? null : RestReply.InvalidForm;
    }

    private static bool AreMentionsSilenced(JsonObject fields) =>
        fields["allowed_mentions"] is JsonObject allowed
        && allowed["parse"] is JsonArray { Count: 0 }
        && allowed["users"] is null or JsonArray { Count: 0 }
        && allowed["roles"] is null or JsonArray { Count: 0 };

    private static bool IsEmpty(JsonObject fields, JsonObject? edited) =>
        string.IsNullOrWhiteSpace(Text(Value("content", fields, edited)))
        && Value("embeds", fields, edited) is not JsonArray { Count: > 0 }
        && Value("components", fields, edited) is not JsonArray { Count: > 0 };

    private static JsonNode? Value(string name, JsonObject fields, JsonObject? edited) =>
        fields.ContainsKey(name) ? fields[name] : edited?[name];

    private static IEnumerable<(FindingKind, string)> Content(JsonObject fields)
    {
        var length = Length(fields["content"]);
        if (length > MaxContent)
        {
            yield return (FindingKind.ContentTooLong, Of("content", length));
        }
    }

    private static IEnumerable<(FindingKind, string)> Embeds(JsonArray embeds)
    {
        if (embeds.Count > MaxEmbeds)
        {
            yield return (FindingKind.EmbedsTooLong, Of("embeds", embeds.Count));
        }

        var parts = embeds.OfType<JsonObject>().SelectMany(Parts).ToList();
        foreach (var (name, length, limit) in parts.Where(p => p.Length > p.Limit))
        {
            yield return (FindingKind.EmbedsTooLong, Of(name, length));
        }

        var total = parts.Sum(p => p.Length);
        if (total > MaxEmbedsTotal)
        {
            yield return (FindingKind.EmbedsTooLong, Of("all embeds", total));
        }
    }

    private static IEnumerable<(string Name, int Length, int Limit)> Parts(JsonObject embed)
    {
        yield return ("title", Length(embed["title"]), MaxTitle);
        yield return ("description", Length(embed["description"]), MaxDescription);
        yield return ("footer", Length(embed["footer"]?["text"]), 2048);
        yield return ("author", Length(embed["author"]?["name"]), 256);
        foreach (var field in embed["fields"] as JsonArray ?? [])
        {
            yield return ("field name", Length(field?["name"]), MaxFieldName);
            yield return ("field value", Length(field?["value"]), MaxFieldValue);
        }
    }

    private static IEnumerable<(FindingKind, string)> Components(JsonArray rows)
    {
        if (rows.Count > MaxRows)
        {
            yield return (FindingKind.WrongComponents, Of("rows", rows.Count));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row is not JsonObject || (int?)row["type"] != 1)
            {
                yield return (FindingKind.WrongComponents, "something else than a row at the top");
                continue;
            }

            var inRow = row["components"] as JsonArray ?? [];
            if (inRow.Count is 0 or > MaxButtons)
            {
                yield return (FindingKind.WrongComponents, Of("row", inRow.Count));
            }

            foreach (var breach in inRow.OfType<JsonObject>().SelectMany(c => Component(c, seen)))
            {
                yield return breach;
            }
        }
    }

    private static IEnumerable<(FindingKind, string)> Component(
        JsonObject component,
        HashSet<string> seen
    )
    {
        if (Length(component["label"]) > MaxLabel)
        {
            yield return (FindingKind.WrongComponents, Of("label", Length(component["label"])));
        }

        // Link (5) and premium (6) buttons have no custom id.
        if ((int?)component["style"] is 5 or 6)
        {
            yield break;
        }

        var id = Text(component["custom_id"]);
        if (id.Length == 0 || Length(component["custom_id"]) > MaxCustomId || !seen.Add(id))
        {
            yield return (FindingKind.WrongCustomId, $"\"{id}\" is empty, too long or there twice");
        }
    }

    private static int Length(JsonNode? node) => Text(node).EnumerateRunes().Count();

    private static string Text(JsonNode? node) => GatewayFrames.Text(node) ?? "";

    private static string Shown(JsonNode? node) => node?.ToJsonString() ?? "absent";

    private static string Of(string what, int length) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}: {length}");

    private void Find(FindingKind kind, string detail, string route) =>
        findings.Add(new Finding(kind, detail, route));
}
