using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>
/// Takes <c>don't</c>, <c>dont</c>, <c>cannot</c>, <c>it's</c> and <c>we'll</c> apart, so that they are the words that they are short
/// for.
/// </summary>
internal static class Contractions
{
    private const string Not = "not";

    /// <summary>Heads of rows that are short for a verb behind the word, not for a "not" behind a verb.</summary>
    private const char Behind = '+';

    private static readonly FrozenDictionary<string, string> _heads = new WordTable("contractions")
        .Words()
        .SelectMany(row => row.Words.Select(form => (Form: form, row.Head)))
        .ToFrozenDictionary(pair => pair.Form, pair => pair.Head, StringComparer.Ordinal);

    // Such forms without their apostrophe: "were" of "we're".
    private static readonly FrozenDictionary<string, string> _typed = _heads
        .Keys.Where(f => f.Contains('\'', StringComparison.Ordinal))
        .ToFrozenDictionary(
            f => f.Replace("'", "", StringComparison.Ordinal),
            f => f,
            StringComparer.OrdinalIgnoreCase
        );

    /// <summary>The form with an apostrophe that a word may be typed for (<c>we're</c> of <c>were</c>), or <see langword="null"/>.</summary>
    public static string? Typed(string word) => _typed.GetValueOrDefault(word);

    /// <summary>The two words of a folded word, and how many letters the second has in it; <see langword="null"/> for any other.</summary>
    /// <param name="word">The word with a straight apostrophe, if it has one.</param>
    public static (string First, string Second, int Length)? Split(string word)
    {
        if (_heads.GetValueOrDefault(word) is { } given && given[0] == Behind)
        {
            var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
            var first = apostrophe >= 0 ? word[..apostrophe] : word[..^EndingOf(given)];
            return (first, given[1..], word.Length - first.Length);
        }

        var plain = word.Replace("'", "", StringComparison.Ordinal);
        return _heads.GetValueOrDefault(plain) is { } verb && verb[0] != Behind
            ? (
                verb,
                Not,
                word.EndsWith(Not, StringComparison.Ordinal)
                    ? Not.Length
                    : word.Length - plain.Length + 2
            )
            : null;
    }

    // As it is written without an apostrophe: youre, theyll, im.
    private static int EndingOf(string head) => head is "+am" or "+is" or "+would" ? 1 : 2;
}
