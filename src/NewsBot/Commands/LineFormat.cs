using System.Text.Json;
using NewsBot.Requests;

namespace NewsBot.Commands;

/// <summary>A format of a verb in which every result is one line.</summary>
/// <param name="Head">The line above all, or <see langword="null"/>.</param>
/// <param name="Line">The line of a result; takes the id of a line of a batch.</param>
/// <param name="Error">The line in the place of one that could not be done; takes the id and what is wrong.</param>
internal sealed record LineFormat(
    string? Head,
    Func<JsonElement?, Result, string> Line,
    Func<JsonElement?, string, string> Error
);
