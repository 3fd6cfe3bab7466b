namespace NewsBot.Core.Stories.Grouping;

/// <summary>
/// What an article is about, as a vector of length 1: mostly how it opens, a little what it speaks of most. The product of two such
/// vectors tells how alike articles are.
/// </summary>
/// <param name="keys">What each dimension stands for, as a hash.</param>
/// <param name="weights">How much of it there is, in <see cref="One"/>ths.</param>
internal sealed class StoryTerms(uint[] keys, ushort[] weights)
{
    /// <summary>
    /// What stands for 1. Whole numbers, so that a sum is the same in whichever order it is made; low enough for the product of two
    /// vectors to fit into 32 bits.
    /// </summary>
    public const int One = 60_000;

    /// <summary>What each dimension stands for; each once.</summary>
    public ReadOnlySpan<uint> Keys => keys;

    /// <summary>How much of each there is.</summary>
    public ReadOnlySpan<ushort> Weights => weights;
}
