using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Claims;

/// <summary>Reads the words around a claim that tell whose it is: <c>X said</c>, <c>said X</c>, <c>X:</c>, <c>— X</c>.</summary>
internal static class ClaimTag
{
    /// <summary>A longer stretch is no tag, in words.</summary>
    private const int MaxWords = 14;

    /// <summary>A name or an office has no more words.</summary>
    private const int MaxNameWords = 8;

    private static readonly WordSet _plainCues = SayingWords.For(SayingUse.Claim);

    private static readonly WordSet _articles = WordSet.Of("the a an one");

    // What else stands in a tag: where, when and to whom it was said.
    private static readonly WordSet _besideNames = WordSet.Of("in on at of to for reporters has");

    private static readonly WordSet _shouts = WordSet.Exactly(
        "BREAKING UPDATE WATCH LIVE QUOTE JUST WOW Quote Breaking Update"
    );

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

        if (!isMarked || words.Count > MaxNameWords)
        {
            return null;
        }

        return _shouts.Contains(words[0].Of(text)) ? ""
            : HasName(text, words) ? Name(text, words)
            : null;
    }

    /// <summary>Whether the word tells that somebody spoke.</summary>
    public static bool IsCue(ReadOnlySpan<char> word) =>
        Lexicon.Of(word).HasFlag(WordClass.Cue)
        || word.Equals("according", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it tells so even where no marks stand around the words; "put" and "asked" may be among them.</summary>
    public static bool IsPlainCue(ReadOnlySpan<char> word) => _plainCues.Contains(word);

    /// <summary>
    /// Whether a stretch without marks around the claim is a tag and nothing else: a name or an office beside the cue, where
    /// and when behind it. "And a kind man told my mother" is part of the words.
    /// </summary>
    public static bool IsBare(string text)
    {
        var words = Words(text);
        var cue = words.FindIndex(w => IsPlainCue(w.Of(text)));
        return cue >= 0
            && words.Count <= MaxWords
            && words.Where((_, i) => i != cue).All(w => IsTagWord(w.Of(text)))
            && (
                words.Exists(w => char.IsUpper(text[w.Start]) && IsNameWord(w.Of(text)))
                || IsIntroduced(text, words, cue)
            );
    }

    /// <summary>Whether words before "said that" name whoever speaks, with words beside the office that are of no table.</summary>
    public static bool IsSubject(string text, List<TextSpan> words) =>
        words is [var first, ..]
        && (char.IsUpper(text[first.Start]) || first.Of(text) is "the")
        && words.Exists(w => IsNameWord(w.Of(text)))
        && !words.Exists(w => (Lexicon.Of(w.Of(text)) & _tellsNothing) != WordClass.None);

    // "The minister said", but "man told my mother" and "a man told my mother" are somebody's words.
    private static bool IsIntroduced(string text, List<TextSpan> words, int cue) =>
        words.Count > 1
        && _articles.Contains(words[cue == 0 ? 1 : 0].Of(text))
        && words[cue].Of(text) is not ("told" or "tells")
        && words.Exists(w => IsNameWord(w.Of(text)));

    private static bool IsTagWord(ReadOnlySpan<char> word) =>
        IsNameWord(word)
        || _articles.Contains(word)
        || _besideNames.Contains(word)
        || (Lexicon.Of(word) & (WordClass.Time | WordClass.Particle)) != WordClass.None;

    private static bool IsNameWord(ReadOnlySpan<char> word) =>
        (
            char.IsUpper(word[0])
            && (Lexicon.Of(word) & (_tellsNothing | WordClass.Determiner)) == WordClass.None
        )
        || (Lexicon.Of(word) & (WordClass.Role | WordClass.Body | WordClass.Title))
            != WordClass.None;

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
            || !IsOffice(text, words)
            || words.Exists(w => (Lexicon.Of(w.Of(text)) & _tellsNothing) != WordClass.None)
            ? null
            : span.Of(text).ToString();
    }

    private static bool HasName(string text, List<TextSpan> words) =>
        (
            char.IsUpper(text[words[0].Start])
            && NameSpans.In(text, new TextSpan(words[0].Start, words[^1].End)).Count > 0
        ) || IsOffice(text, words);

    // "the minister", "one official", "agency"
    private static bool IsOffice(string text, List<TextSpan> words) =>
        words.Exists(w =>
            (Lexicon.Of(w.Of(text)) & (WordClass.Role | WordClass.Body)) != WordClass.None
        );

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
        var names = NameSpans.In(text, span);
        var at = 0;
        while (at + 1 < names.Count && IsOfficeBetween(text, names[at], names[at + 1]))
        {
            at++;
        }

        return names.Count > 0 && !IsOfficeOf(text, words, names[at])
            ? text[names[at].Start..WithArticle(text, words, names[at].End)]
            : span.Of(text).ToString();
    }

    // "A Dunmore councillor" is somebody of Dunmore.
    private static bool IsOfficeOf(string text, List<TextSpan> words, TextSpan name) =>
        words[0].End <= name.Start
        && Lexicon.Of(words[0].Of(text)).HasFlag(WordClass.Determiner)
        && words[^1].Start > name.End
        && Lexicon.Of(words[^1].Of(text)).HasFlag(WordClass.Role)
        && text.AsSpan(name.End, words[^1].Start - name.End).IndexOfAny(",;(") < 0;

    // "Nabil el-Gamal": a small article is tied to the name behind it.
    private static int WithArticle(string text, List<TextSpan> words, int end) =>
        words.SkipWhile(w => w.Start != end + 1).Take(2).ToArray() is [var article, var name]
        && char.IsLower(text[article.Start])
        && text[article.End..name.Start] is "-"
        && char.IsUpper(text[name.Start])
            ? name.End
            : end;

    // "Orr lawyer Eva Holt" is Eva Holt.
    private static bool IsOfficeBetween(string text, TextSpan left, TextSpan right)
    {
        var between = text[left.End..right.Start];
        return between.AsSpan().IndexOfAny(",;(") < 0
            && Words(between) is { Count: > 0 } words
            && words.TrueForAll(w => Lexicon.Of(w.Of(between)).HasFlag(WordClass.Role));
    }
}
