using System.Runtime.InteropServices;

namespace NewsBot.Core.Quotations;

/// <summary>Everybody an article knows, found by full name, by one word of the name, by the noun of a role.</summary>
internal sealed class EntityIndex
{
    // More bearers of one name or role than this aren't told apart.
    private const int MaxBearers = 12;
    private const int MaxRecent = 12;

    private readonly Dictionary<string, Entity> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entity>> _words = new(
        StringComparer.OrdinalIgnoreCase
    );
    private readonly Dictionary<string, List<Entity>> _nouns = new(
        StringComparer.OrdinalIgnoreCase
    );
    private readonly List<Entity> _recent = [];

    /// <summary>Who was mentioned last, first the earliest; at most a dozen.</summary>
    public IReadOnlyList<Entity> Recent => _recent;

    /// <summary>The entity of this full name, or <see langword="null"/>.</summary>
    public Entity? Find(ReadOnlySpan<char> name) =>
        _names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var entity)
            ? entity
            : null;

    /// <summary>The entity of this full name, added if need be.</summary>
    public Entity FindOrAdd(ReadOnlySpan<char> name, SpeakerKind kind)
    {
        if (Find(name) is { } known)
        {
            return known;
        }

        var entity = new Entity(kind, name.ToString());
        _names.Add(entity.Name, entity);
        return entity;
    }

    /// <summary>
    /// The one whose full name ends with this one or has its first and its last word: <c>Ann van Orr</c> of <c>van Orr</c>,
    /// <c>Ann B. Orr</c> of <c>Ann Orr</c>; <see langword="null"/> where nobody has.
    /// </summary>
    public Entity? FindLonger(ReadOnlySpan<char> name)
    {
        var last = name.LastIndexOf(' ');
        var first = name.IndexOf(' ');
        foreach (var bearer in last < 0 ? [] : WithWord(name[(last + 1)..]))
        {
            var full = bearer.Name.AsSpan();
            if (
                full.Length > name.Length
                && full.EndsWith(name[last..], StringComparison.OrdinalIgnoreCase)
                && (
                    (
                        full.EndsWith(name, StringComparison.OrdinalIgnoreCase)
                        && full[^(name.Length + 1)] == ' '
                    ) || full.StartsWith(name[..(first + 1)], StringComparison.OrdinalIgnoreCase)
                )
            )
            {
                return bearer;
            }
        }

        return null;
    }

    /// <summary>Lets an entity be found by another full name: <c>FDA</c>.</summary>
    public void AddName(ReadOnlySpan<char> name, Entity entity) =>
        _names.TryAdd(name.ToString(), entity);

    /// <summary>Those who have this word as surname or first name.</summary>
    public IReadOnlyList<Entity> WithWord(ReadOnlySpan<char> word) => Lookup(_words, word);

    /// <summary>Those who are known to be this.</summary>
    public IReadOnlyList<Entity> WithNoun(ReadOnlySpan<char> noun) => Lookup(_nouns, noun);

    /// <summary>Lets an entity be found by a word of its name.</summary>
    public void AddWord(ReadOnlySpan<char> word, Entity entity) => Add(_words, word, entity);

    /// <summary>Lets an entity be found by a noun.</summary>
    public void AddNoun(ReadOnlySpan<char> noun, Entity entity) => Add(_nouns, noun, entity);

    /// <summary>Notes that the article is about the entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="salience">Number of the sentence, more for a subject and for a speaker.</param>
    public void Touch(Entity entity, double salience)
    {
        entity.Salience = Math.Max(entity.Salience, salience);
        _recent.Remove(entity);
        _recent.Add(entity);
        if (_recent.Count > MaxRecent)
        {
            _recent.RemoveAt(0);
        }
    }

    private static List<Entity> Lookup(
        Dictionary<string, List<Entity>> table,
        ReadOnlySpan<char> key
    ) =>
        table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var bearers)
            ? bearers
            : [];

    private static void Add(
        Dictionary<string, List<Entity>> table,
        ReadOnlySpan<char> key,
        Entity entity
    )
    {
        ref var bearers = ref CollectionsMarshal.GetValueRefOrAddDefault(
            table.GetAlternateLookup<ReadOnlySpan<char>>(),
            key,
            out _
        );
        bearers ??= [];
        if (bearers.Count < MaxBearers && !bearers.Contains(entity))
        {
            bearers.Add(entity);
        }
    }
}
