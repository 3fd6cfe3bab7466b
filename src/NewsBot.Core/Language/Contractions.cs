using System.Collections.Frozen;
using NewsBot.Core.Text;

namespace NewsBot.Core.Language;

/// <summary>Takes <c>don't</c>, <c>dont</c> and <c>cannot</c> apart, so that they are the words that they are short for.</summary>
internal static class Contractions
{
    private const string Not = "not";

    // All contractions of English with "not" whose first word stays as it is, and those whose does not.
    private static readonly FrozenDictionary<string, string> _verbs =
        "do does did would could should is are was were has have had must need might dare"
            .Split(' ')
            .Select(verb => (verb + "nt", verb))
            .Concat([("cant", "can"), ("cannot", "can"), ("wont", "will"), ("shant", "shall")])
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

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
