using System.Collections.Immutable;
using System.Text;
using NewsBot.Core.Checking.Claims;
using NewsBot.Core.Language;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking;

/// <summary>A quotation as somebody passed it on, without what stood around its words.</summary>
public sealed class Claim
{
    private Claim(string words, string? speaker, bool isReported)
    {
        (Text, Speaker, IsReported) = (
            words,
            string.IsNullOrWhiteSpace(speaker) ? null : speaker,
            isReported
        );
        Runs = EditingMarks.Read(words);
        Words = Wording.Of(words, [.. Runs.Select(r => r.Words)]);
        EditorWords = Wording.Of(words, [.. Between(words.Length)]);
    }

    /// <summary>The words that are claimed, editing marks included.</summary>
    public string Text { get; }

    /// <summary>Who is claimed to have said them, or <see langword="null"/>.</summary>
    public string? Speaker { get; }

    /// <summary>Whether they are told in the voice of a reporter (<c>X said that …</c>).</summary>
    internal bool IsReported { get; }

    /// <summary>Runs of words between editing marks.</summary>
    internal ImmutableArray<ClaimRun> Runs { get; }

    /// <summary>The words, without those of an editor.</summary>
    internal Wording Words { get; }

    /// <summary>The words of an editor.</summary>
    internal Wording EditorWords { get; }

    /// <summary>The text with nothing taken for a tag, where something was.</summary>
    internal Claim? Whole { get; private init; }

    /// <summary>Each of several quotations that are passed on at once, whosever they are; empty for one.</summary>
    internal ImmutableArray<Claim> Parts { get; private init; } = [];

    /// <summary>The words with the apostrophes that they may be typed without, where there are such.</summary>
    internal Claim? Typed { get; private init; }

    /// <summary>The words that stand in marks among others, where some do.</summary>
    internal Claim? Marked { get; private init; }

    /// <summary>A reading that holds only if its speaker said it; see <see cref="ClaimReader.ReadLoosely"/>.</summary>
    internal Claim? Loose { get; private init; }

    /// <summary>Reads a claim; any text will do.</summary>
    /// <param name="text">The words as they were passed on; longer ones than 2,000 code units are cut.</param>
    /// <param name="by">Who is said to have said them; <see langword="null"/> to take it from the text.</param>
    public static Claim Read(string text, string? by = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bounded = ClaimCleaner.Bounded(ClearText.Of(text).Text);
        var (pasted, name) = PastedCard.Read(bounded) ?? (bounded, null);
        var clean = ClaimCleaner.Clean(pasted);
        return QuestionFrame.Read(clean) is { } asked
            ? ReadClean(asked.Said, by ?? asked.Speaker)
            : ReadClean(clean, by ?? name);
    }

    private static Claim ReadClean(string clean, string? by)
    {
        var (words, speaker, isReported) = ClaimReader.Read(clean);
        var named = by is null ? speaker : Bounded(ClearText.Of(by).Text);
        return new Claim(words, named, isReported)
        {
            Parts =
            [
                .. QuotedParts
                    .Read(clean)
                    .Select(p => new Claim(p.Words, p.Speaker ?? named, isReported: false)),
            ],
            Typed = WithApostrophes(words) is { } typed
                ? new Claim(typed, named, isReported)
                : null,
            Marked = MarkedIn(words) is { } marked
                ? new Claim(marked, named, isReported: false)
                : null,
            Whole = AreSame(words, clean)
                ? null
                : new Claim(clean, by is null ? null : named, isReported: false),
            Loose =
                named is null && ClaimReader.ReadLoosely(words) is var (loose, who)
                    ? new Claim(loose, who, isReported: false)
                    : null,
        };
    }

    private IEnumerable<TextSpan> Between(int length)
    {
        var start = 0;
        foreach (var run in Runs)
        {
            yield return new TextSpan(start, run.Words.Start);
            start = run.Words.End;
        }

        yield return new TextSpan(start, length);
    }

    private static string? WithApostrophes(string words)
    {
        var (text, at) = (new StringBuilder(), 0);
        foreach (var word in ClaimTag.Words(words))
        {
            if (Contractions.Typed(word.Of(words).ToString()) is { } form)
            {
                text.Append(words, at, word.Start - at).Append(form);
                at = word.End;
            }
        }

        return at == 0 ? null : text.Append(words, at, words.Length - at).ToString();
    }

    // Fewer words in marks are a name or a word that is played with.
    private static string? MarkedIn(string words)
    {
        const int MinMarked = 3;
        return
            words.Contains('"', StringComparison.Ordinal)
            && ClaimReader.Split(words).Inside is [var only]
            && ClaimTag.Words(only.Of(words).ToString()).Count >= MinMarked
            ? only.Of(words).Trim().ToString()
            : null;
    }

    private static bool AreSame(string left, string right) =>
        PlainWords.Of(left) == PlainWords.Of(right);

    private static string Bounded(string by)
    {
        const int MaxSpeaker = 120;
        return by[..Math.Min(by.Length, MaxSpeaker)];
    }
}
