using System.Text.Json;
using NewsBot.Core.Quotations;

namespace NewsBot.Rendering;

/// <summary>The names of stances on the command line.</summary>
internal static class StanceName
{
    /// <summary>The name: said, denied, alleged.</summary>
    public static string Of(Stance stance) =>
        JsonNamingPolicy.CamelCase.ConvertName(stance.ToString());

    /// <summary>The name where the words were not said; <see langword="null"/> where they were.</summary>
    public static string? OfOthers(Stance stance) => stance == Stance.Said ? null : Of(stance);
}
