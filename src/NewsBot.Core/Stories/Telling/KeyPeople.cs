using System.Collections.Immutable;
using NewsBot.Core.Language;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Stories.Telling;

/// <summary>Tells who speaks in a story.</summary>
internal static class KeyPeople
{
    private const int Most = 6;

    /// <summary>A word that is as rare in English (<see cref="WordFrequencies.WeightOf"/>) is more likely a name than a word of a firm's.</summary>
    private const float OfName = 5;

    /// <summary>People with a name, those first whom most articles quote.</summary>
    public static ImmutableArray<KeyPerson> Of(IEnumerable<Statement> statements) =>
        [
            .. statements
                .Where(s => s.Speaker is { Kind: SpeakerKind.Person } && !s.Parts[0].IsUncertain)
                .GroupBy(
                    s => PersonName.Parse(s.Speaker!.Name).Surname,
                    StringComparer.OrdinalIgnoreCase
                )
                .OrderByDescending(g => g.Select(s => s.Article.Id).Distinct().Count())
                .ThenByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new KeyPerson(
                    g.Select(s => s.Speaker!.Name).MaxBy(n => n.Length)!,
                    g.Select(s => RolePhrase.Of(s.Speaker!.Role)).FirstOrDefault(r => r is not null)
                ))
                .Where(IsPerson)
                .Take(Most),
        ];

    // Articles give people in full, and what they are where their names don't tell; the rest are firms, places and words that
    // open a sentence.
    private static bool IsPerson(KeyPerson person)
    {
        var words = WordsOf(person.Name);
        if (words.Any(w => FirstNames.Contains(w)))
        {
            return true;
        }

        return words.Count > 1
            && !person.Name.Contains('&', StringComparison.Ordinal)
            && (person.Role is not null || (!words.Exists(IsOfFirm) && IsRare(words[^1])));
    }

    private static bool IsOfFirm(string word) =>
        Lexicon.Of(word).HasFlag(WordClass.Body) || PlaceNames.Contains(CharFolding.Fold(word));

    private static bool IsRare(string word)
    {
        Span<char> room = stackalloc char[64];
        var stem = TermCounts.Stem(word, room);
        return !stem.IsEmpty && WordFrequencies.WeightOf(stem) >= OfName;
    }

    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        foreach (var token in new WordTokenizer(name))
        {
            words.Add(name[token.Start..token.End]);
        }

        return words;
    }
}
