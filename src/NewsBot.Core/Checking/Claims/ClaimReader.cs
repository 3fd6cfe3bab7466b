using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Claims;

/// <summary>Takes the words of a claim out of what stands around them.</summary>
internal static class ClaimReader
{
    /// <summary>More words in marks than that are the claim, whatever stands around them.</summary>
    private const int MinMarkedWords = 4;

    /// <summary>The words, whose they are by the claim itself, and whether they are told in the reporter's voice.</summary>
    /// <param name="text">A cleaned text; see <see cref="ClaimCleaner"/>.</param>
    public static (string Words, string? Speaker, bool IsReported) Read(string text)
    {
        var marked = WithMarksForSingles(text);
        return marked.Contains('"', StringComparison.Ordinal) && InMarks(marked) is { } found
            ? found
            : WithoutMarks(marked);
    }

    private static (string, string?, bool)? InMarks(string text)
    {
        var (inside, outside) = Split(text);
        var words = string.Join(' ', inside.Select(s => s.Of(text).Trim().ToString())).Trim();
        var tags = outside.Where(s => !s.Trim(text).IsEmpty).ToArray();
        if (ClaimTag.Words(words).Count == 0)
        {
            return null;
        }

        var speakers = tags.Select(t => ClaimTag.Speaker(t.Of(text).ToString(), isMarked: true))
            .ToArray();
        var isClaim =
            Array.TrueForAll(speakers, s => s is not null)
            || (inside.Count == 1 && Outweighs(words, tags.Sum(t => WordCount(t.Of(text)))));
        return isClaim ? (words, Array.Find(speakers, s => !string.IsNullOrEmpty(s)), false) : null;
    }

    // Whatever stands around them, they are what is passed on.
    private static bool Outweighs(string words, int others)
    {
        var count = WordCount(words);
        return count >= MinMarkedWords && count >= others;
    }

    private static int WordCount(ReadOnlySpan<char> text) => ClaimTag.Words(text.ToString()).Count;

    // A lone mark opens before a word and closes behind one.
    internal static (List<TextSpan> Inside, List<TextSpan> Outside) Split(string text)
    {
        var (inside, outside) = (new List<TextSpan>(), new List<TextSpan>());
        var (start, isInside) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                continue;
            }

            var isLone = inside.Count == 0 && !isInside && !text.AsSpan(i + 1).Contains('"');
            var closes = isLone && i > 0 && text[i - 1] != ' ';
            (isInside || closes ? inside : outside).Add(new TextSpan(start, i));
            (start, isInside) = (i + 1, !isInside && !closes);
        }

        (isInside ? inside : outside).Add(new TextSpan(start, text.Length));
        return (inside, outside);
    }

    /// <summary>The text, single marks around the whole, before and behind a tag as double ones.</summary>
    public static string WithMarksForSingles(string text)
    {
        if (text.Contains('"', StringComparison.Ordinal))
        {
            return IsInSingles(text)
                ? WithMarksForSingles(text.Replace("\"", "", StringComparison.Ordinal))
                : text;
        }

        var open = Array.FindIndex(text.ToCharArray(), QuotationMarks.OpensSingle);
        var close = Array.FindLastIndex(text.ToCharArray(), QuotationMarks.ClosesSingle);
        var opens = open >= 0 && (open == 0 || (open > 1 && text[open - 1] == ' '));
        var closes =
            close > open + 1 && (close == text.Length - 1 || text[close + 1] is ' ' or '.' or ',');
        return
            (opens && closes && (open == 0 || text[open - 2] is ':' or ','))
            || (opens && open == 0 && text[open] != '\'')
            ? $"{text[..open]}\"{(closes ? text[(open + 1)..close] : text[(open + 1)..])}\"{(closes ? text[(close + 1)..] : "")}"
            : text;
    }

    // ‘They told us, “Sign.” We swam.’: the marks inside are words within words.
    private static bool IsInSingles(string text) =>
        QuotationMarks.OpensSingle(text[0]) && QuotationMarks.ClosesSingle(text[^1]);

    private static (string, string?, bool) WithoutMarks(string text) =>
        BehindColon(text)
        ?? BeforeDash(text)
        ?? BeforeBrackets(text)
        ?? BeforeTag(text)
        ?? BehindTag(text)
        ?? (text, null, false);

    // Ann Orr: the road is shut
    private static (string, string?, bool)? BehindColon(string text) =>
        text.Split(':', 2) is [var tag, var words]
        && ClaimTag.Speaker(tag, isMarked: true) is { } speaker
            ? Found(words, speaker, isReported: false)
            : null;

    // The road is shut - Ann Orr
    private static (string, string?, bool)? BeforeDash(string text)
    {
        for (var i = text.Length - 2; i > 0; i--)
        {
            if (
                CharFolding.Fold(text[i]) is '-' or '~' or '|'
                && text[i - 1] is ' ' or '.' or '-'
                && ClaimTag.Speaker(text[(i + 1)..], isMarked: true) is { } speaker
            )
            {
                return Found(text[..i].TrimEnd('-', ' '), speaker, isReported: false);
            }
        }

        return null;
    }

    // The road is shut. (Ann Orr)
    private static (string, string?, bool)? BeforeBrackets(string text)
    {
        var open = text.LastIndexOf(" (", StringComparison.Ordinal);
        return
            open > 0
            && text[open - 1] is '.' or '!' or '?' or '\u2026'
            && text[^1] == ')'
            && ClaimTag.Speaker(text[(open + 2)..^1], isMarked: true) is { } speaker
            ? Found(text[..open], speaker, isReported: false)
            : null;
    }

    // The road is shut, Ann Orr said.
    private static (string, string?, bool)? BeforeTag(string text)
    {
        var comma = text.AsSpan().TrimEnd(" .,!?").LastIndexOf(", ");
        if (comma < 0)
        {
            return null;
        }

        var tag = text[(comma + 1)..];
        return IsTag(tag) && ClaimTag.Speaker(tag, isMarked: false) is { } speaker
            ? Found(text[..comma], speaker, isReported: false)
            : null;
    }

    private static bool IsTag(string tag) =>
        ClaimTag.IsBare(tag)
        || tag.AsSpan().TrimStart().StartsWith("according to", StringComparison.OrdinalIgnoreCase)
        || IsPronounTag(tag);

    // "he said" tells no name, and is nobody's words either.
    private static bool IsPronounTag(string tag) =>
        tag.Trim(' ', '.', ',')
            is "he said"
                or "she said"
                or "they said"
                or "he added"
                or "she added";

    // Ann Orr said (that) the road is shut. According to Ann Orr, the road is shut.
    private static (string, string?, bool)? BehindTag(string text)
    {
        var words = ClaimTag.Words(text);
        if (words.Count == 0)
        {
            return null;
        }

        if (words[0].Of(text).Equals("according", StringComparison.OrdinalIgnoreCase))
        {
            var comma = text.IndexOf(", ", StringComparison.Ordinal);
            return comma > 0 && ClaimTag.Speaker(text[..comma], isMarked: false) is { } source
                ? Found(text[(comma + 1)..], source, isReported: true)
                : null;
        }

        const int LastCue = 6;
        var cue = words.FindIndex(
            1,
            Math.Min(LastCue, words.Count - 1),
            w => ClaimTag.IsPlainCue(w.Of(text))
        );
        if (cue < 0)
        {
            return null;
        }

        var tag = text[..words[cue].End];
        var hasThat =
            cue + 1 < words.Count
            && words[cue + 1].Of(text).Equals("that", StringComparison.OrdinalIgnoreCase);
        return
            (ClaimTag.IsBare(tag) || (hasThat && ClaimTag.IsSubject(text, words[..cue])))
            && ClaimTag.Speaker(tag, isMarked: false) is { Length: > 0 } speaker
            ? Found(text[words[cue + (hasThat ? 1 : 0)].End..], speaker, isReported: true)
            : null;
    }

    /// <summary>
    /// A reading with small letters for a name (<c>orr said the road is shut</c>), which is right only where such a name spoke
    /// such words; <see langword="null"/> where there is none.
    /// </summary>
    public static (string Words, string Speaker)? ReadLoosely(string text)
    {
        const int MaxName = 3;
        var words = ClaimTag.Words(text);
        var cue = words.FindIndex(w => ClaimTag.IsPlainCue(w.Of(text)));
        if (cue is >= 1 and <= MaxName && cue + 1 < words.Count)
        {
            var hasThat = words[cue + 1]
                .Of(text)
                .Equals("that", StringComparison.OrdinalIgnoreCase);
            return (text[words[cue + (hasThat ? 1 : 0)].End..], text[..words[cue].Start]);
        }

        cue = words.FindLastIndex(w => ClaimTag.IsPlainCue(w.Of(text)));
        if (cue > MaxName && cue >= words.Count - MaxName - 1)
        {
            var comma = text.AsSpan(0, words[cue].Start).LastIndexOf(',');
            return comma > 0 ? BesideCue(text, comma, words[cue], cue == words.Count - 1) : null;
        }

        return null;
    }

    // "the road is shut, orr said", "…, said orr": all behind the comma is the tag.
    private static (string, string)? BesideCue(string text, int comma, TextSpan cue, bool isLast) =>
        isLast ? (text[..comma], text[(comma + 1)..cue.Start])
        : text.AsSpan((comma + 1)..cue.Start).IsWhiteSpace() ? (text[..comma], text[cue.End..])
        : null;

    private static (string, string?, bool)? Found(string words, string speaker, bool isReported) =>
        ClaimTag.Words(words).Count > 1
            ? (words.Trim(' ', ',', ':', '"'), speaker, isReported)
            : null;
}
