namespace NewsBot.Core.Stories;

/// <summary>
/// What an article is about, as a vector of length 1: mostly how it opens, a little what it speaks of most. The product of two such
/// vectors tells how alike articles are, 0 to 1.
/// </summary>
/// <param name="keys">What each dimension stands for, as a hash.</param>
/// <param name="weights">How much of it there is, above 0.</param>
internal sealed class StoryTerms(uint[] keys, float[] weights)
{
    /// <summary>What each dimension stands for; each once.</summary>
    public ReadOnlySpan<uint> Keys => keys;

    /// <summary>How much of each there is.</summary>
    public ReadOnlySpan<float> Weights => weights;
}
