namespace NewsBot.Tests.Conversations;

/// <summary>A question and what must come of it.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Earlier">What was asked before, or <see langword="null"/>.</param>
/// <param name="Answered">Whether the pages answer it.</param>
/// <param name="Words">Words that must stand in the answer, parted by <c> / </c>.</param>
/// <param name="Speaker">Whose words are cited, or <see langword="null"/> where that is left open.</param>
/// <param name="Article">The article that is cited first, or <see langword="null"/> where that is left open.</param>
internal sealed record ExpectedReply(
    string Question,
    string? Earlier,
    bool Answered,
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
            ] => new(question, earlier, true, words, speaker, article),
            [{ Length: > 0 } question, var earlier, "refuse", null, null, null] => new(
                question,
                earlier,
                false,
                null,
                null,
                null
            ),
            _ => throw new FormatException($"Not a question: {string.Join(" | ", cells)}"),
        };
}
