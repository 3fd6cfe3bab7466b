using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>The table of what "how long" and the like are answered in, <c>measures.txt</c>. Thread-safe.</summary>
public static class Measures
{
    private const string Money = "much";

    private static readonly FrozenDictionary<string, FrozenSet<string>> _units = new WordTable(
        "measures"
    )
        .Words()
        .ToFrozenDictionary(
            row => row.Head,
            row =>
                row.Words.Concat(row.Head == Money ? Currencies.Units : [])
                    .ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    private static readonly FrozenSet<string> _all = _units
        .Values.SelectMany(units => units)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, WordSet> _forms = new WordTable(
        "unit-forms"
    ).ByHead();

    /// <summary>Whether one of two folded words is the short form of the other: <c>mph</c>, <c>miles</c>.</summary>
    internal static bool IsShortFor(string left, string right) =>
        (_forms.TryGetValue(left, out var words) && words.Contains(right))
        || (_forms.TryGetValue(right, out words) && words.Contains(left));

    /// <summary>Whether the folded word is a unit of any measure.</summary>
    public static bool IsUnit(string word) => _all.Contains(word);

    /// <summary>
    /// The units and currency marks, folded, that answer "how" with this word; <see langword="null"/> for a word that the table
    /// does not have.
    /// </summary>
    public static FrozenSet<string>? UnitsOf(string word) => _units.GetValueOrDefault(word);
}
