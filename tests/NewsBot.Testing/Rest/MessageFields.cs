using System.Text.Json.Nodes;

namespace NewsBot.Testing.Rest;

/// <summary>Takes the fields of a request over into a message; a field that is absent stays as it was.</summary>
internal static class MessageFields
{
    private static readonly string[] _lists = ["embeds", "components"];

    public static void Apply(JsonObject fields, JsonObject message)
    {
        if (fields.ContainsKey("content"))
        {
            message["content"] = fields["content"]?.DeepClone() ?? "";
        }

        foreach (var list in _lists.Where(fields.ContainsKey))
        {
            message[list] = fields[list]?.DeepClone() ?? new JsonArray();
        }

        if (fields["nonce"] is { } nonce)
        {
            message["nonce"] = nonce.DeepClone();
        }

        if (fields["message_reference"] is { } reference)
        {
            message["message_reference"] = reference.DeepClone();
        }
    }
}
