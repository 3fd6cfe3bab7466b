using System.Text.Json.Nodes;

namespace NewsBot.Testing.Interactions;

/// <summary>The callback that was taken: its type, its data, and the time since the interaction was delivered.</summary>
public sealed record Acknowledgement(int Type, JsonObject? Data, TimeSpan Elapsed);
