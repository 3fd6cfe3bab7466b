using System.Collections.Frozen;
using NewsBot.Core.Quotations.Reported;

namespace NewsBot.Core.Quotations;

/// <summary>
/// Classes of English words, compiled by hand for this project. Looked up without regard to case; a word that is not listed
/// has no class.
/// </summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, WordClass>.AlternateLookup<
        ReadOnlySpan<char>
    > _classes = Build();

    /// <summary>The classes of a word; for a word with hyphens those of its last part where the whole has none.</summary>
    public static WordClass Of(ReadOnlySpan<char> word)
    {
        if (word.Length > 24)
        {
            return WordClass.None;
        }

        if (_classes.TryGetValue(word, out var found))
        {
            return found;
        }

        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 && _classes.TryGetValue(word[(hyphen + 1)..], out found)
            ? found
                & (
                    WordClass.Role
                    | WordClass.Body
                    | WordClass.Female
                    | WordClass.Male
                    | WordClass.Plural
                )
            : WordClass.None;
    }

    private static FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        AddGrammar(classes);
        AddCues(classes);
        AddNouns(classes);
        return classes
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static void AddGrammar(Dictionary<string, WordClass> classes)
    {
        Add(classes, GrammarWords.Auxiliaries, WordClass.Auxiliary);
        Add(classes, GrammarWords.Adverbs, WordClass.Adverb);
        Add(classes, GrammarWords.Prepositions, WordClass.Preposition);
        Add(classes, GrammarWords.Conjunctions, WordClass.Conjunction);
        Add(classes, GrammarWords.Determiners, WordClass.Determiner);
        Add(classes, GrammarWords.MalePronouns, WordClass.Pronoun | WordClass.Male);
        Add(classes, GrammarWords.FemalePronouns, WordClass.Pronoun | WordClass.Female);
        Add(classes, GrammarWords.OtherPronouns, WordClass.Pronoun);
        Add(classes, GrammarWords.Relatives, WordClass.Relative);
        Add(classes, GrammarWords.Openers, WordClass.Opener);
        Add(classes, GrammarWords.Negations, WordClass.Negation);
        Add(classes, GrammarWords.Times, WordClass.Time);
        Add(classes, GrammarWords.Particles, WordClass.Particle);
        Add(classes, GrammarWords.TermSigns, WordClass.TermSign);
    }

    private static void AddCues(Dictionary<string, WordClass> classes)
    {
        Add(classes, CueWords.Saying, WordClass.Cue);
        Add(classes, CueWords.Gerunds, WordClass.Cue | WordClass.Gerund);
        Add(classes, CueWords.Naming, WordClass.Naming);
        Add(classes, string.Join(' ', ReportingCues.Forms), WordClass.Report);
    }

    private static void AddNouns(Dictionary<string, WordClass> classes)
    {
        Add(classes, PartyWords.Titles, WordClass.Title);
        Add(classes, PartyWords.MaleTitles, WordClass.Title | WordClass.Male);
        Add(classes, PartyWords.FemaleTitles, WordClass.Title | WordClass.Female);
        Add(classes, PartyWords.MaleRoles, WordClass.Role | WordClass.Male);
        Add(classes, PartyWords.FemaleRoles, WordClass.Role | WordClass.Female);
        AddWithPlurals(classes, PartyWords.Roles, WordClass.Role);
        Add(classes, PartyWords.PluralRoles, WordClass.Role | WordClass.Plural);
        Add(classes, PartyWords.Bodies, WordClass.Body);
        Add(classes, PartyWords.Artefacts, WordClass.Artefact);
        Add(classes, PartyWords.Places, WordClass.Place);
    }

    private static void AddWithPlurals(
        Dictionary<string, WordClass> classes,
        string words,
        WordClass kind
    )
    {
        Add(classes, words, kind);
        foreach (var word in words.Split(' '))
        {
            var plural = word.EndsWith('y') ? word[..^1] + "ies" : word + "s";
            classes[plural] = classes.GetValueOrDefault(plural) | kind | WordClass.Plural;
        }
    }

    private static void Add(Dictionary<string, WordClass> classes, string words, WordClass kind)
    {
        foreach (var word in words.Split(' '))
        {
            classes[word] = classes.GetValueOrDefault(word) | kind;
        }
    }
}
