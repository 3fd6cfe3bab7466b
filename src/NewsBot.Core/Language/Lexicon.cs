using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>
/// Classes of English words, from the tables of this area. Looked up without regard to case; a word that is not listed has
/// no class.
/// </summary>
internal static class Lexicon
{
    private const string Plurals = "plurals";

    private static readonly string[] _nounTables = ["parties", "person-nouns"];

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
        foreach (var (names, words) in FunctionWords.ByClass)
        {
            AddLine(classes, names, words);
        }

        foreach (var (head, words) in _nounTables.SelectMany(t => new WordTable(t).Words()))
        {
            AddLine(classes, head.Split(' '), words);
        }

        // "May" is an auxiliary more often than a month.
        AddAll(
            classes,
            CalendarWords.Months.Without("may").Concat(CalendarWords.Weekdays),
            WordClass.Time
        );

        AddAll(classes, SayingWords.For(SayingUse.Cue), WordClass.Cue);
        AddAll(classes, SayingWords.For(SayingUse.Gerund), WordClass.Gerund);
        AddAll(classes, SayingWords.For(SayingUse.Naming), WordClass.Naming);
        AddAll(classes, ReportingCues.Forms, WordClass.Report);

        return classes
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    // "role plurals: farmer baker"
    private static void AddLine(
        Dictionary<string, WordClass> classes,
        string[] names,
        string[] words
    )
    {
        var kind = names
            .Where(n => n != Plurals)
            .Aggregate(
                WordClass.None,
                (all, name) => all | Enum.Parse<WordClass>(name, ignoreCase: true)
            );
        foreach (var word in words)
        {
            Add(classes, word, kind);
            if (names.Contains(Plurals))
            {
                Add(classes, PluralOf(word), kind | WordClass.Plural);
            }
        }
    }

    private static void AddAll(
        Dictionary<string, WordClass> classes,
        IEnumerable<string> words,
        WordClass kind
    )
    {
        foreach (var word in words)
        {
            Add(classes, word, kind);
        }
    }

    private static string PluralOf(string word) =>
        word.EndsWith('y') ? word[..^1] + "ies" : word + "s";

    private static void Add(Dictionary<string, WordClass> classes, string word, WordClass kind) =>
        classes[word] = classes.GetValueOrDefault(word) | kind;
}
