using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsBot.Core.Text;

namespace NewsBot.Core.Language;

/// <summary>Whether two given names may be one person's.</summary>
internal static class GivenNames
{
    private const int MinPrefix = 3;

    /// <summary>Shorter names with one other letter are often two names.</summary>
    private const int MinMisspelt = 8;

    private const int MaxSlips = 2;

    private static readonly FrozenDictionary<string, FrozenSet<string>> _fullNames =
        ReadNicknames();

    /// <summary>
    /// Whether nothing speaks against it: the first names are the same, or one is the initial, the beginning, a short form or
    /// a slip of the other, and so are those behind as far as both have them.
    /// </summary>
    public static bool MayBeOne(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (!MayBeOne(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayBeOne(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        return shorter.Length is 1 or >= MinPrefix
                && longer.StartsWith(shorter, StringComparison.Ordinal)
            || shorter == longer
            || AreSlip(left, right)
            || FullNames(left).Overlaps(FullNames(right));
    }

    // Volodymyr, Volodymr; not Christina, Christine: endings tell people apart.
    private static bool AreSlip(string left, string right) =>
        left.Length >= MinMisspelt
        && right.Length >= MinMisspelt
        && left[0] == right[0]
        && left[^1] == right[^1]
        && EditDistance.Of(left, right, MaxSlips) <= MaxSlips;

    private static FrozenSet<string> FullNames(string name) =>
        _fullNames.GetValueOrDefault(name, FrozenSet<string>.Empty);

    private static FrozenDictionary<string, FrozenSet<string>> ReadNicknames() =>
        new WordTable("nicknames")
            .Words()
            .SelectMany(row =>
                row.Words.Append(row.Head).Select(name => (Name: name, Full: row.Head))
            )
            .GroupBy(pair => pair.Name, pair => pair.Full, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.ToFrozenSet(StringComparer.Ordinal),
                StringComparer.Ordinal
            );
}
