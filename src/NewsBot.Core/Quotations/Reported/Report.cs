namespace NewsBot.Core.Quotations.Reported;

/// <summary>What a sentence reports of somebody's words, in tokens.</summary>
/// <param name="CueFirst">First token of the cue.</param>
/// <param name="CueEnd">Behind its last token.</param>
/// <param name="Speaker">Who said it, or <see langword="null"/> where the sentence leaves it open.</param>
/// <param name="First">First token of the content.</param>
/// <param name="End">Behind its last token.</param>
internal readonly record struct Report(
    int CueFirst,
    int CueEnd,
    Mention? Speaker,
    int First,
    int End
)
{
    /// <summary>What follows of the content behind the cue, where the cue stands in its middle; empty where nothing does.</summary>
    public (int First, int End) Rest { get; init; }

    /// <summary>The content in one or two parts.</summary>
    public IEnumerable<(int First, int End)> Parts =>
        Rest.First > 0 && Rest.End > Rest.First ? [(First, End), Rest] : [(First, End)];

    /// <summary>Where reading goes on.</summary>
    public int Next => Math.Max(CueEnd, Math.Max(End, Rest.End));
}
