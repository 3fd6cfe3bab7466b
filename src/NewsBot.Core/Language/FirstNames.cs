using System.Collections.Frozen;

namespace NewsBot.Core.Language;

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
        foreach (var (head, names) in new WordTable("first-names").Words())
        {
            var gender = Enum.Parse<Gender>(head, ignoreCase: true);
            foreach (var name in names)
            {
                genders.Add(name, gender);
            }
        }

        return genders
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
