using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Statements;

/// <summary>A person's name, folded: the surname and what stands beside it, without titles, particles and suffixes.</summary>
/// <param name="Surname">The surname; empty where the text has no word.</param>
/// <param name="Given">Given names and initials (one letter each), in order; empty for a bare surname.</param>
internal sealed record PersonName(string Surname, ImmutableArray<string> Given)
{
    private const int MaxInitials = 3;

    private static readonly WordSet _familyNames = new WordTable("family-names").All();

    private static readonly FrozenSet<string> _suffixes = FrozenSet.ToFrozenSet(
        ["jr", "sr", "ii", "iii", "iv", "mp", "msp", "md", "phd", "qc", "kc", "obe", "cbe", "mbe"],
        StringComparer.Ordinal
    );

    /// <summary>Whether there is a given name, not initials alone.</summary>
    public bool IsFull => Given.Any(g => g.Length > 1);

    /// <summary>The given names as one word; initials have a point. Equal for <c>Ki-moon</c> and <c>Kimoon</c>.</summary>
    public string Key { get; } = string.Concat(Given.Select(g => g.Length == 1 ? g + "." : g));

    /// <summary>Reads a name as an article or a person writes it.</summary>
    public static PersonName Parse(string name)
    {
        var words = name.Split(
            [' ', '\t', '\n', '\r', '\u00A0', ','],
            StringSplitOptions.RemoveEmptyEntries
        );
        var parts = words.Select(PartsOf).Where(p => p.Length > 0).ToList();
        while (parts.Count > 1 && IsTitle(parts[0]))
        {
            parts.RemoveAt(0);
        }

        while (parts.Count > 1 && _suffixes.Contains(Join(parts[^1])))
        {
            parts.RemoveAt(parts.Count - 1);
        }

        if (parts.Count == 0)
        {
            return new PersonName("", []);
        }

        var family = IsFamilyNameFirst(parts) ? 0 : parts.Count - 1;
        var given = parts
            .Where((_, i) => i != family)
            .SelectMany(p => p)
            .Where(p => !IsParticle(p))
            .Select(Fold)
            .Select(p => p.Trim('.'))
            .Where(p => p.Length > 0);
        return new PersonName(Join(WithoutParticles(parts[family])), [.. given]);
    }

    // The parts of a word between hyphens; initials that stand together are as many parts.
    private static string[] PartsOf(string word)
    {
        var letters = new string([.. word.Where(char.IsLetter)]);
        var areInitials =
            letters.Length > 0
            && letters.All(char.IsUpper)
            && (
                letters.Length == 1
                || word.Contains('.', StringComparison.Ordinal)
                || letters.Length <= MaxInitials - 1
            )
            && letters.Length <= MaxInitials;
        return areInitials
            ? [.. letters.Select(c => c.ToString())]
            :
            [
                .. FoldDashes(word)
                    .Split('-', StringSplitOptions.RemoveEmptyEntries)
                    .Select(p => new string([.. p.Where(WordTokenizer.IsWordPart)]))
                    .Where(p => p.Length > 0),
            ];
    }

    private static string FoldDashes(string word) =>
        string.Concat(word.Select(c => CharFolding.Fold(c) == '-' ? '-' : c));

    // A family name of East Asia, or a given name such as Geun-hye behind the only other word.
    private static bool IsFamilyNameFirst(List<string[]> parts) =>
        parts.Count > 1
        && parts[0].Length == 1
        && (
            (_familyNames.Contains(Fold(parts[0][0])) && !_familyNames.Contains(Join(parts[^1])))
            || (parts is [_, [_, { Length: > 1 } second]] && char.IsLower(second[0]))
        );

    private static bool IsTitle(string[] parts) =>
        parts is [{ Length: > 1 } word] && Lexicon.Of(word).HasFlag(WordClass.Title);

    private static bool IsParticle(string word) =>
        word.Length > 1 && Lexicon.Of(word).HasFlag(WordClass.Particle);

    private static string[] WithoutParticles(string[] parts)
    {
        var kept = Array.FindAll(parts, p => !IsParticle(p));
        return kept.Length > 0 ? kept : parts;
    }

    private static string Join(string[] parts) => string.Concat(parts.Select(Fold));

    private static string Fold(string word) => FoldedText.Of(word).Text;
}
