using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>The table of well-known places, <c>places.txt</c>. Thread-safe.</summary>
/// <remarks>Most places are in no table: that a name is not here says nothing about it.</remarks>
public static class PlaceNames
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> _byKind = new WordTable(
        "places"
    )
        .Rows()
        .ToFrozenDictionary(
            row => row.Head,
            row => row.Body.Split(", ").ToFrozenSet(StringComparer.Ordinal),
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
