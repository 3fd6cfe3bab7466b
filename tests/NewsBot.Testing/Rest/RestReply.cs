using System.Text.Json.Nodes;

namespace NewsBot.Testing.Rest;

/// <summary>A status with a body, or a connection that ends without one.</summary>
internal sealed record RestReply(
    int Status,
    string? Body = null,
    string ContentType = "application/json"
)
{
    public static RestReply NoContent { get; } = new(204);

    /// <summary>No answer: the connection is cut.</summary>
    public static RestReply Cut { get; } = new(0);

    public static RestReply UnknownInteraction { get; } = Error(404, 10062, "Unknown interaction");

    public static RestReply AlreadyAcknowledged { get; } =
        Error(400, 40060, "Interaction has already been acknowledged.");

    public static RestReply UnknownWebhook { get; } = Error(404, 10015, "Unknown Webhook");

    public static RestReply InvalidWebhookToken { get; } =
        Error(401, 50027, "Invalid Webhook Token");

    public static RestReply UnknownChannel { get; } = Error(404, 10003, "Unknown Channel");

    public static RestReply UnknownMessage { get; } = Error(404, 10008, "Unknown Message");

    public static RestReply MissingAccess { get; } = Error(403, 50001, "Missing Access");

    public static RestReply NotOwnMessage { get; } =
        Error(403, 50005, "Cannot edit a message authored by another user");

    public static RestReply EmptyMessage { get; } =
        Error(400, 50006, "Cannot send an empty message");

    public static RestReply InvalidForm { get; } = Error(400, 50035, "Invalid Form Body");

    public static RestReply InvalidJson { get; } =
        Error(400, 50109, "The request body contains invalid JSON.");

    public static RestReply ThreadExists { get; } =
        Error(400, 160004, "A thread has already been created for this message");

    public static RestReply Unauthorized { get; } = Error(401, 0, "401: Unauthorized");

    public static RestReply NotFound { get; } = Error(404, 0, "404: Not Found");

    public static RestReply Ok(JsonNode body, int status = 200) => new(status, body.ToJsonString());

    public static RestReply Error(int status, int code, string message) =>
        Ok(new JsonObject { ["message"] = message, ["code"] = code }, status);
}
