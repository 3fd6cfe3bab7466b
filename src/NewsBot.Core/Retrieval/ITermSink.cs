namespace NewsBot.Core.Retrieval;

/// <summary>Takes what <see cref="TermAnalyzer"/> finds; a struct, so that the walk is compiled for each taker.</summary>
internal interface ITermSink
{
    /// <summary>A word of the text with the one or two terms it is indexed under.</summary>
    /// <param name="exact">The folded word.</param>
    /// <param name="stem">Its stem where that differs and applies; else empty.</param>
    /// <param name="useExact">Whether <paramref name="exact"/> is one of the terms.</param>
    void Add(scoped ReadOnlySpan<char> exact, scoped ReadOnlySpan<char> stem, bool useExact);
}
