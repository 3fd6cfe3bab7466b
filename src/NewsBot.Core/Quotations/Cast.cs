using System.Runtime.InteropServices;

namespace NewsBot.Core.Quotations;

/// <summary>Everybody an article knows, found by full name, by one word of the name, by the noun of a role.</summary>
internal sealed class Cast
{
    // More bearers of one name or role than this aren't told apart.
    private const int MaxBearers = 12;
    private const int MaxRecent = 12;

    private readonly Dictionary<string, Party> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Party>> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Party>> _nouns = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Party> _recent = [];

    /// <summary>Who was mentioned last, first the earliest; at most a dozen.</summary>
    public IReadOnlyList<Party> Recent => _recent;

    /// <summary>The party of this full name, or <see langword="null"/>.</summary>
    public Party? Find(ReadOnlySpan<char> name) =>
        _names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var party)
            ? party
            : null;

    /// <summary>The party of this full name, added if need be.</summary>
    public Party FindOrAdd(ReadOnlySpan<char> name, SpeakerKind kind)
    {
        if (Find(name) is { } known)
        {
            return known;
        }

        var party = new Party(kind, name.ToString());
        _names.Add(party.Name, party);
        return party;
    }

    /// <summary>Those who have this word as surname or first name.</summary>
    public IReadOnlyList<Party> WithWord(ReadOnlySpan<char> word) => Lookup(_words, word);

    /// <summary>Those who are known to be this.</summary>
    public IReadOnlyList<Party> WithNoun(ReadOnlySpan<char> noun) => Lookup(_nouns, noun);

    /// <summary>Lets a party be found by a word of its name.</summary>
    public void AddWord(ReadOnlySpan<char> word, Party party) => Add(_words, word, party);

    /// <summary>Lets a party be found by a noun.</summary>
    public void AddNoun(ReadOnlySpan<char> noun, Party party) => Add(_nouns, noun, party);

    /// <summary>Notes that the article is about the party.</summary>
    /// <param name="party">The party.</param>
    /// <param name="salience">Number of the sentence, more for a subject and for a speaker.</param>
    public void Touch(Party party, double salience)
    {
        party.Salience = Math.Max(party.Salience, salience);
        _recent.Remove(party);
        _recent.Add(party);
        if (_recent.Count > MaxRecent)
        {
            _recent.RemoveAt(0);
        }
    }

    private static List<Party> Lookup(
        Dictionary<string, List<Party>> table,
        ReadOnlySpan<char> key
    ) =>
        table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var parties)
            ? parties
            : [];

    private static void Add(
        Dictionary<string, List<Party>> table,
        ReadOnlySpan<char> key,
        Party party
    )
    {
        ref var parties = ref CollectionsMarshal.GetValueRefOrAddDefault(
            table.GetAlternateLookup<ReadOnlySpan<char>>(),
            key,
            out _
        );
        parties ??= [];
        if (parties.Count < MaxBearers && !parties.Contains(party))
        {
            parties.Add(party);
        }
    }
}
