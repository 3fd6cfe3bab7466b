using NewsBot.Core.Checking.Claims;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking;

/// <summary>A question that asks whether somebody said something: <c>Did X say "…"?</c>, <c>Is it true that X said …?</c></summary>
/// <param name="Claim">What is asked about.</param>
/// <param name="IsToTheLetter">Whether the words stand in marks: then nothing but a check answers it.</param>
public sealed record ClaimQuestion(Claim Claim, bool IsToTheLetter)
{
    /// <summary>Reads a question; <see langword="null"/> for one that asks for anything else.</summary>
    /// <param name="text">The question.</param>
    /// <param name="meant">Whom a pronoun means by what was asked before, or <see langword="null"/>.</param>
    public static ClaimQuestion? Read(string text, string? meant = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (QuestionFrame.Split(text) is not { Name: { } name } asked)
        {
            return null;
        }

        var speaker = meant is not null && IsPerson(name) ? meant : name;
        var isMarked = asked.Said is [var first, ..] && QuotationMarks.IsMark(first);
        return
            (isMarked || asked.IsDoubted)
            && QuestionFrame.IsNamed(speaker)
            && ClaimTag.Words(asked.Said).Count > 1
            ? new ClaimQuestion(Claim.Read(asked.Said, speaker), isMarked)
            : null;
    }

    private static bool IsPerson(string speaker) =>
        speaker.Equals("he", StringComparison.OrdinalIgnoreCase)
        || speaker.Equals("she", StringComparison.OrdinalIgnoreCase)
        || speaker.Equals("they", StringComparison.OrdinalIgnoreCase);
}
