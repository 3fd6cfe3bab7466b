using System.Text.Json.Nodes;

namespace NewsBot.Testing.Rest;

/// <summary>
/// A request that was answered. Route is a template of <see cref="Routes"/>, or method and path if there is none; Status
/// is 0 where the connection was cut; Fault is what was made to go wrong.
/// </summary>
public sealed record RestRequest(
    string Method,
    string Route,
    string Path,
    int Status,
    JsonNode? Body,
    DateTimeOffset At,
    RestFault? Fault
);
