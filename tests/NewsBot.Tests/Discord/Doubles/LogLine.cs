using Microsoft.Extensions.Logging;

namespace NewsBot.Tests.Discord.Doubles;

/// <summary>A line of a log with all that a sink could print of it.</summary>
internal sealed record LogLine(
    LogLevel Level,
    int Id,
    string Text,
    IReadOnlyDictionary<string, object?> Values
);
