namespace NewsBot.Core.Language;

/// <summary>English function words that tell nothing about a passage, and the words that make a sentence a question.</summary>
internal static class StopWords
{
    private static readonly WordSet _all = FunctionWords.For(FunctionUse.Stop);

    /// <summary>All of them.</summary>
    public static IReadOnlyCollection<string> All => _all;

    /// <summary>Whether the folded word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) => _all.Contains(folded);
}
