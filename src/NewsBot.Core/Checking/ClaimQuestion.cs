using System.Collections.Frozen;
using NewsBot.Core.Checking.Claims;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking;

/// <summary>A question that asks whether somebody said something: <c>Did X say "…"?</c>, <c>Is it true that X said …?</c></summary>
/// <param name="Claim">What is asked about.</param>
/// <param name="IsToTheLetter">Whether the words stand in marks: then nothing but a check answers it.</param>
public sealed record ClaimQuestion(Claim Claim, bool IsToTheLetter)
{
    /// <summary>A longer name is none, in words.</summary>
    private const int MaxSpeaker = 8;

    private static readonly string[] _openings =
    [
        "is it true that ",
        "is it true, that ",
        "is it right that ",
        "did ",
        "has ",
        "have ",
    ];

    private static readonly WordSet _verbs = SayingWords.For(SayingUse.Checked);

    private static readonly FrozenSet<string> _doubts = "really actually ever indeed truly"
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a question; <see langword="null"/> for one that asks for anything else.</summary>
    /// <param name="text">The question.</param>
    /// <param name="meant">Whom a pronoun means by what was asked before, or <see langword="null"/>.</param>
    public static ClaimQuestion? Read(string text, string? meant = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var question = text.Trim();
        var opening = Array.Find(
            _openings,
            o => question.StartsWith(o, StringComparison.OrdinalIgnoreCase)
        );
        return opening is null || question.Length > ClaimCleaner.MaxLength
            ? null
            : ReadBehind(question[opening.Length..], opening, meant);
    }

    private static ClaimQuestion? ReadBehind(string rest, string opening, string? meant)
    {
        var words = ClaimTag.Words(rest);
        var verb = words.FindIndex(w => _verbs.Contains(w.Of(rest).ToString()));
        if (verb < 1 || verb > MaxSpeaker)
        {
            return null;
        }

        var said = rest[words[verb].End..].TrimEnd('?', ' ').TrimStart(' ', ':', ',');
        var isMarked = said is [var first, ..] && QuotationMarks.IsMark(first);
        var doubt = words.FindIndex(w => _doubts.Contains(w.Of(rest).ToString()));
        var isAsked =
            isMarked
            || opening.StartsWith("is ", StringComparison.Ordinal)
            || (doubt > 0 && doubt < verb);
        var speaker = rest[..words[doubt > 0 && doubt < verb ? doubt : verb].Start].Trim();
        speaker = meant is not null && IsPerson(speaker) ? meant : speaker;
        return isAsked && IsNamed(speaker) && ClaimTag.Words(said).Count > 1
            ? new ClaimQuestion(Claim.Read(WithoutThat(said), speaker), isMarked)
            : null;
    }

    private static string WithoutThat(string said) =>
        said.StartsWith("that ", StringComparison.OrdinalIgnoreCase) ? said[5..] : said;

    private static bool IsPerson(string speaker) =>
        speaker.Equals("he", StringComparison.OrdinalIgnoreCase)
        || speaker.Equals("she", StringComparison.OrdinalIgnoreCase)
        || speaker.Equals("they", StringComparison.OrdinalIgnoreCase);

    // Whom a pronoun means, an earlier question tells.
    private static bool IsNamed(string speaker) =>
        speaker.Length > 0
        && !ClaimTag
            .Words(speaker)
            .Exists(w => Lexicon.Of(w.Of(speaker)).HasFlag(WordClass.Pronoun));
}
