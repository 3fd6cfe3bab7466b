using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>What money is counted in, from the table of currencies.</summary>
internal static class Currencies
{
    private const string Homonym = "homonym";

    /// <summary>
    /// The names of the units, one and several, with cents and pence and the signs, folded; without names that are words of
    /// their own in English.
    /// </summary>
    public static WordSet Units { get; } =
        new(
            new WordTable("currencies")
                .Words()
                .Where(r => !r.Head.StartsWith(Homonym, StringComparison.Ordinal))
                .SelectMany(r => r.Words)
        );

    /// <summary>The names that a sign is short for, one and several, folded; null for a sign that stands for none.</summary>
    public static WordSet? NamesOf(char sign) => _names.GetValueOrDefault(sign);

    private static readonly FrozenDictionary<char, WordSet> _names = new WordTable("currencies")
        .Words()
        .Where(r => r.Head.Contains(' ', StringComparison.Ordinal) && !char.IsLetter(r.Head[^1]))
        .ToFrozenDictionary(r => r.Head[^1], r => new WordSet(r.Words));
}
