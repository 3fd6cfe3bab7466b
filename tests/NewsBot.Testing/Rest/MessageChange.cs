using System.Text.Json.Nodes;

namespace NewsBot.Testing.Rest;

/// <summary>A channel message (not an interaction's) as the client's request left it, a copy.</summary>
public sealed record MessageChange(MessageChangeKind Kind, JsonObject Message);
