using System.Text.Json.Nodes;

namespace NewsBot.Tests.Discord.Doubles;

/// <summary>A call that went out.</summary>
internal sealed record SentCall(string Method, string Path, string? Authorization, JsonNode? Body);
