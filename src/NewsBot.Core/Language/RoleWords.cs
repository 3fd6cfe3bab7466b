using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>Words of roles: those that tell nobody apart, and the walks of life that the others belong to.</summary>
internal static class RoleWords
{
    private static readonly WordSet _common = new WordTable("role-words").All();

    private static readonly FrozenDictionary<string, int> _walks = ReadWalks();

    private static readonly WordSet _offices = new WordTable("walks-of-life").ByHead()["public"];

    /// <summary>Whether many roles share the folded word.</summary>
    public static bool IsCommon(string word) => _common.Contains(word);

    /// <summary>The walks of life that the folded word may belong to, a bit each; 0 where it tells none.</summary>
    public static int WalksOf(string word) => _walks.GetValueOrDefault(word);

    /// <summary>Whether the word, whatever its case, is a public office.</summary>
    public static bool IsOffice(ReadOnlySpan<char> word) => _offices.Contains(word);

    private static FrozenDictionary<string, int> ReadWalks()
    {
        var walks = new Dictionary<string, int>(StringComparer.Ordinal);
        var bit = 1;
        foreach (var (_, words) in new WordTable("walks-of-life").Words())
        {
            foreach (var word in words)
            {
                walks[word] = walks.GetValueOrDefault(word) | bit;
            }

            bit <<= 1;
        }

        return walks.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
