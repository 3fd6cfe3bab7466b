using System.Collections.Frozen;
using System.Globalization;

namespace NewsBot.Core.Language;

/// <summary>
/// Numbers that are written as words as often as in figures. "One" is not among them: it stands for somebody as often.
/// </summary>
internal static class NumberNames
{
    private static readonly FrozenDictionary<string, string> _figures =
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
            .Split(' ')
            .Select((name, i) => (name, (i + 2).ToString(CultureInfo.InvariantCulture)))
            .ToFrozenDictionary(pair => pair.name, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The figure of a folded word; <see langword="null"/> for any other.</summary>
    public static string? FigureOf(string word) => _figures.GetValueOrDefault(word);
}
