using System.Collections.Frozen;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>First names of <c>first-names.txt</c> that tell women and men apart.</summary>
internal static class FirstNames
{
    private static readonly FrozenDictionary<string, Gender>.AlternateLookup<
        ReadOnlySpan<char>
    > _genders = Build();

    /// <summary>The gender that a first name tells, whatever its case; unknown for most.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> name) =>
        _genders.TryGetValue(name, out var gender) ? gender : Gender.Unknown;

    private static FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var genders = new Dictionary<string, Gender>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in DataLines.Read("Quotations.first-names.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var gender = line[..colon] == "female" ? Gender.Female : Gender.Male;
            foreach (
                var name in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            )
            {
                genders.Add(name, gender);
            }
        }

        return genders
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
