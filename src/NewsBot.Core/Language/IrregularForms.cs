using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>
/// Irregular English verb forms and plurals with their base form, from <c>irregular-forms.txt</c>.
/// </summary>
internal static class IrregularForms
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<
        ReadOnlySpan<char>
    > _bases = new WordTable("irregular-forms")
        .Words()
        .SelectMany(row => row.Words.Select(form => (Form: form, Base: row.Head)))
        .ToFrozenDictionary(pair => pair.Form, pair => pair.Base, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The base form, or <see langword="null"/> for a word that is none of these.</summary>
    public static string? BaseOf(ReadOnlySpan<char> word) =>
        _bases.TryGetValue(word, out var form) ? form : null;
}
