namespace NewsBot.Core.Language;

/// <summary>Given names of <c>first-names.txt</c>, and whether they tell women and men apart.</summary>
internal static class FirstNames
{
    private static readonly Dictionary<string, Gender>.AlternateLookup<
        ReadOnlySpan<char>
    > _genders = Build();

    /// <summary>The gender that a first name tells, whatever its case; unknown for most.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> name) =>
        _genders.TryGetValue(name, out var gender) ? gender : Gender.Unknown;

    /// <summary>Whether it is a given name, whatever its case.</summary>
    public static bool Contains(ReadOnlySpan<char> name) => _genders.ContainsKey(name);

    private static Dictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var genders = new Dictionary<string, Gender>(StringComparer.OrdinalIgnoreCase);
        foreach (var (head, names) in new WordTable("first-names").Words())
        {
            var gender =
                head == "either" ? Gender.Unknown : Enum.Parse<Gender>(head, ignoreCase: true);
            foreach (var name in names)
            {
                genders.Add(name, gender);
            }
        }

        return genders.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
