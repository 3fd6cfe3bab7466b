using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Claims;

/// <summary>Reads the words around a claim that tell whose it is: <c>X said</c>, <c>said X</c>, <c>X:</c>, <c>— X</c>.</summary>
internal static class ClaimTag
{
    /// <summary>A longer stretch is no tag, in words.</summary>
    private const int MaxWords = 14;

    /// <summary>A name or an office has no more words.</summary>
    private const int MaxNameWords = 8;

    /// <summary>
    /// The speaker that a stretch names; empty where it only says that somebody spoke; <see langword="null"/> where it is no
    /// tag.
    /// </summary>
    /// <param name="text">The stretch, without the words themselves.</param>
    /// <param name="isMarked">Whether a colon or a dash parts it from the words, so that a name alone is enough.</param>
    public static string? Speaker(string text, bool isMarked)
    {
        var words = Words(text);
        if (words.Count is 0 or > MaxWords)
        {
            return null;
        }

        var cue = words.FindIndex(w => IsCue(w.Of(text)));
        if (cue >= 0)
        {
            return Named(text, words[..cue]) ?? Named(text, words[(cue + 1)..]) ?? "";
        }

        return isMarked && words.Count <= MaxNameWords && char.IsUpper(text[words[0].Start])
            ? IsShout(words[0].Of(text))
                ? ""
                : Name(text, words)
            : null;
    }

    /// <summary>Whether the word tells that somebody spoke.</summary>
    public static bool IsCue(ReadOnlySpan<char> word) =>
        (Lexicon.Of(word) & (WordClass.Cue | WordClass.Naming)) != WordClass.None
        || word.Equals("according", StringComparison.OrdinalIgnoreCase)
        || word.Equals("by", StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a text.</summary>
    public static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>();
        foreach (var word in new WordTokenizer(text))
        {
            words.Add(new TextSpan(word.Start, word.End));
        }

        return words;
    }

    // The name beside the cue, or else the office; a pronoun tells nothing.
    private static string? Named(string text, List<TextSpan> words)
    {
        words.RemoveAll(w => w.Of(text).Equals("to", StringComparison.OrdinalIgnoreCase));
        if (words.Count == 0)
        {
            return null;
        }

        var span = new TextSpan(words[0].Start, words[^1].End);
        var names = NameSpans.In(text, span);
        if (names.Count > 0)
        {
            return Name(text, words);
        }

        return
            words.Count > MaxNameWords
            || words.Exists(w => (Lexicon.Of(w.Of(text)) & _tellsNothing) != WordClass.None)
            ? null
            : span.Of(text).ToString();
    }

    private const WordClass _tellsNothing =
        WordClass.Pronoun
        | WordClass.Auxiliary
        | WordClass.Negation
        | WordClass.Relative
        | WordClass.Time
        | WordClass.Conjunction;

    // "Flood commissioner Idris Calloway" is Idris Calloway; what a name is followed by is his office.
    private static string Name(string text, List<TextSpan> words)
    {
        var span = new TextSpan(words[0].Start, words[^1].End);
        return NameSpans.In(text, span) is [var name, ..]
            ? name.Of(text).ToString()
            : span.Of(text).ToString();
    }

    private static bool IsShout(ReadOnlySpan<char> word) =>
        word
            is "BREAKING"
                or "UPDATE"
                or "WATCH"
                or "LIVE"
                or "QUOTE"
                or "JUST"
                or "WOW"
                or "Quote"
                or "Breaking"
                or "Update";
}
