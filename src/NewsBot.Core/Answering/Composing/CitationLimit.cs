using NewsBot.Core.Questions;

namespace NewsBot.Core.Answering.Composing;

/// <summary>How many citations an answer may have: more where several things are asked for.</summary>
internal static class CitationLimit
{
    private const int OfSeveral = 10;

    /// <summary>The number for what was gathered.</summary>
    public static int Of(Evidence evidence, AnsweringOptions options) =>
        evidence.Asked.Form is QuestionForm.List or QuestionForm.Summary
            ? OfSeveral
            : options.MaxCitations;
}
