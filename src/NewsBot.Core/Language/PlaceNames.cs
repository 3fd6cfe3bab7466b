using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>Well-known places: those of <c>places.txt</c>, and the countries and capitals of <c>nations.txt</c>. Thread-safe.</summary>
/// <remarks>Most places are in no table: that a name is not here says nothing about it.</remarks>
public static class PlaceNames
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> _byKind = new WordTable(
        "places"
    )
        .Rows()
        .Select(row => (Kind: row.Head, Names: row.Body.Split(", ").AsEnumerable()))
        .Append((Kind: "country", Names: Nations.All.SelectMany(n => n.Names)))
        .Append((Kind: "city", Names: Nations.All.SelectMany(n => n.Capitals)))
        .GroupBy(p => p.Kind, p => p.Names, StringComparer.Ordinal)
        .ToFrozenDictionary(
            g => g.Key,
            g => g.SelectMany(names => names).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <summary>Whether the folded name is that of a well-known place of any kind.</summary>
    public static bool Contains(string name) => _byKind.Values.Any(names => names.Contains(name));

    /// <summary>
    /// Whether the folded name is that of a well-known place of the kind; <see langword="null"/> where the table has no such
    /// kind.
    /// </summary>
    /// <param name="kind">A noun such as <c>country</c>, in small letters.</param>
    /// <param name="name">The name.</param>
    public static bool? IsOf(string kind, string name) =>
        _byKind.TryGetValue(kind, out var names) ? names.Contains(name) : null;
}
