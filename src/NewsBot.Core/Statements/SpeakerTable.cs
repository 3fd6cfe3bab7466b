using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Core.Statements;

/// <summary>The speakers of a segment by surname, by given name, by word of their role and as a body by name.</summary>
internal sealed class SpeakerTable
{
    private readonly Dictionary<string, List<Sighting>> _surnames = new(StringComparer.Ordinal);
    private readonly ILookup<(char First, int Length), string> _spellings;
    private readonly Dictionary<string, List<Sighting>> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Sighting>> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Sighting>> _bodies = new(StringComparer.Ordinal);

    /// <param name="sightings">The speakers of all articles of the segment.</param>
    public SpeakerTable(IEnumerable<Sighting> sightings)
    {
        foreach (var sighting in sightings)
        {
            if (sighting.Speaker.Kind == SpeakerKind.Body)
            {
                Add(_bodies, BodyName(sighting.Speaker.Name), sighting);
                continue;
            }

            Add(_surnames, sighting.Name.Surname, sighting);
            if (sighting.Name.IsFull)
            {
                Add(_given, sighting.Name.Given[0], sighting);
            }

            foreach (var word in sighting.Role.Words)
            {
                Add(_roles, word, sighting);
            }
        }

        _spellings = _surnames.Keys.Where(s => s.Length > 0).ToLookup(s => (s[0], s.Length));
    }

    /// <summary>Surnames that begin with the same letter and are about as long, with how many pages have them.</summary>
    public IEnumerable<(string Surname, int Count)> Like(string surname, int slips) =>
        Enumerable
            .Range(surname.Length - slips, (2 * slips) + 1)
            .SelectMany(length => _spellings[(surname[0], length)])
            .Select(known => (known, _surnames[known].Count));

    /// <summary>People of that surname.</summary>
    public IReadOnlyList<Sighting> OfSurname(string surname) => Find(_surnames, surname);

    /// <summary>People of that given name.</summary>
    public IReadOnlyList<Sighting> OfGivenName(string given) => Find(_given, given);

    /// <summary>People with that word in their role.</summary>
    public IReadOnlyList<Sighting> OfRoleWord(string word) => Find(_roles, word);

    /// <summary>Bodies of that folded name.</summary>
    public IReadOnlyList<Sighting> OfBody(string name) => Find(_bodies, name);

    /// <summary>The name of a body as comparisons see it: folded words, without <c>the</c> before them.</summary>
    public static string BodyName(string name)
    {
        var words = PlainWords.Of(name);
        return words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words;
    }

    private static List<Sighting> Find(Dictionary<string, List<Sighting>> table, string key) =>
        table.GetValueOrDefault(key) ?? [];

    private static void Add(Dictionary<string, List<Sighting>> table, string key, Sighting sighting)
    {
        if (!table.TryGetValue(key, out var sightings))
        {
            table.Add(key, sightings = []);
        }

        sightings.Add(sighting);
    }
}
