namespace NewsBot.Tests.Conversations;

/// <summary>A question and what must come of it.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Earlier">What was asked before, or <see langword="null"/>.</param>
/// <param name="Outcome">Whether it is answered, refused, or shown what is told nearest to it without a claim.</param>
/// <param name="Words">Words that must stand in the answer, parted by <c> / </c>.</param>
/// <param name="Speaker">Whose words are cited, or <see langword="null"/> where that is left open.</param>
/// <param name="Article">The article that is cited first, or <see langword="null"/> where that is left open.</param>
internal sealed record ExpectedReply(
    string Question,
    string? Earlier,
    ExpectedOutcome Outcome,
    string? Words,
    string? Speaker,
    string? Article
)
{
    /// <summary>Reads a row; a hyphen is an empty cell.</summary>
    /// <exception cref="FormatException">The row is not one.</exception>
    public static ExpectedReply Parse(IReadOnlyList<string> cells) =>
        cells.Select(c => c is "-" ? null : c).ToArray() switch
        {
            [
                { Length: > 0 } question,
                var earlier,
                "answer",
                { } words,
                var speaker,
                var article,
            ] => new(question, earlier, ExpectedOutcome.Answered, words, speaker, article),
            [{ Length: > 0 } question, var earlier, "refuse", null, null, null] => new(
                question,
                earlier,
                ExpectedOutcome.Refused,
                null,
                null,
                null
            ),
            [{ Length: > 0 } question, var earlier, "show", null, null, null] => new(
                question,
                earlier,
                ExpectedOutcome.Shown,
                null,
                null,
                null
            ),
            _ => throw new FormatException($"Not a question: {string.Join(" | ", cells)}"),
        };
}
