namespace NewsBot.Core.Quotations.Reported;

/// <summary>Where reported content begins behind its cue.</summary>
/// <param name="CueEnd">Behind the cue with its particle.</param>
/// <param name="First">First token of the content.</param>
/// <param name="IsNoun">Whether it is a noun, which ends where a clause begins.</param>
internal readonly record struct Content(int CueEnd, int First, bool IsNoun)
{
    /// <summary>The token from which on its end is sought; its first one if 0.</summary>
    public int EndFrom { get; init; }
}
