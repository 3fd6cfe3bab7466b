using System.Text;

namespace NewsBot.Core.Language;

/// <summary>
/// Tells names apart from those that are only brought into Latin letters by another rule. Compares the consonants alone, those as
/// one that the usual romanizations have for one letter: BGN/PCGN, ALA-LC, ISO 9, and the German and French ways of the press.
/// </summary>
internal static class Romanization
{
    private const int MinLength = 4;
    private const int MinConsonants = 3;
    private const int MaxLength = 32;

    /// <summary>Names that differ by more letters are two.</summary>
    private const int MaxDifference = 3;

    // Longer ones first; the sign on the right stands for all of its row.
    private static readonly (string Letters, char Sign)[] _consonants =
    [
        ("tsch", 'C'),
        ("sch", 's'),
        ("tch", 'C'),
        ("dzh", 'g'),
        ("ch", 'C'),
        ("cz", 'C'),
        ("sh", 's'),
        ("kh", 'h'),
        ("gh", 'g'),
        ("zh", 'g'),
        ("dj", 'g'),
        ("ph", 'v'),
        ("th", 't'),
        ("dh", 'd'),
        ("ts", 'z'),
        ("tz", 'z'),
        ("ck", 'k'),
        ("q", 'k'),
        ("c", 'k'),
        ("j", 'g'),
        ("f", 'v'),
        ("w", 'v'),
    ];

    /// <summary>Whether two folded names may be one; false for short names, which have too little to compare.</summary>
    public static bool MayBeOne(string left, string right) =>
        left.Length is >= MinLength and <= MaxLength
        && right.Length is >= MinLength and <= MaxLength
        && Math.Abs(left.Length - right.Length) <= MaxDifference
        && Consonants(left) is { Length: >= MinConsonants } signs
        && signs == Consonants(right);

    private static string Consonants(string name)
    {
        var signs = new StringBuilder();
        for (var i = 0; i < name.Length; )
        {
            var (letters, sign) = Array.Find(
                _consonants,
                c => string.CompareOrdinal(name, i, c.Letters, 0, c.Letters.Length) == 0
            );
            var found = letters is null ? name[i] : sign;
            i += letters?.Length ?? 1;
            if (
                found is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y')
                && (signs.Length == 0 || signs[^1] != found)
            )
            {
                signs.Append(found);
            }
        }

        return signs.ToString();
    }
}
