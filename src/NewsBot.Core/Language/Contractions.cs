using System.Collections.Frozen;
using NewsBot.Core.Text;

namespace NewsBot.Core.Language;

/// <summary>Takes <c>don't</c>, <c>dont</c> and <c>cannot</c> apart, so that they are the words that they are short for.</summary>
internal static class Contractions
{
    private const string Not = "not";

    private static readonly FrozenDictionary<string, string> _verbs = new WordTable("contractions")
        .Words()
        .SelectMany(row => row.Words.Select(form => (Form: form, Verb: row.Head)))
        .ToFrozenDictionary(pair => pair.Form, pair => pair.Verb, StringComparer.Ordinal);

    /// <summary>The verb of a folded word that holds a "not"; <see langword="null"/> for any other.</summary>
    public static string? Split(string word) => _verbs.GetValueOrDefault(word);

    /// <summary>Where the "not" of such a word begins in the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word, at least three letters long.</param>
    public static int StartOfNot(string text, TextSpan word)
    {
        var tail = word.Of(text);
        return tail.EndsWith(Not, StringComparison.OrdinalIgnoreCase) ? word.End - Not.Length
            : QuotationMarks.IsApostrophe(tail[^2]) ? word.End - 3
            : word.End - 2;
    }
}
