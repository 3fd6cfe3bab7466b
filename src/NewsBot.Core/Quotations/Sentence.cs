namespace NewsBot.Core.Quotations;

/// <summary>A run of tokens as far as a sentence goes.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Line">Index of its line.</param>
internal readonly record struct Sentence(int First, int End, int Line)
{
    /// <summary>Longer than any that people write; text without an end is read in pieces of so many tokens at most.</summary>
    public const int MaxTokens = 250;
}
