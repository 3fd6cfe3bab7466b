namespace NewsBot.Core.Quotations.Stances;

/// <summary>Where an attribution stands, in tokens; -1 where there is nothing.</summary>
/// <param name="Sentence">Index of the sentence of the cue, or of the words without one.</param>
/// <param name="Cue">The cue.</param>
/// <param name="Mention">Who speaks.</param>
/// <param name="Content">The words.</param>
internal readonly record struct AttributionPlace(
    int Sentence,
    (int First, int End) Cue,
    (int First, int End) Mention,
    (int First, int End) Content
)
{
    /// <summary>
    /// Whether a cue that denies denies the words: "denied that it was late"; not "dismissed it as a joke", whose words are the
    /// speaker's own.
    /// </summary>
    public bool IsDenied { get; init; }

    /// <summary>Whether the words stand before the cue.</summary>
    public bool IsBehindContent => Cue.First >= Content.End;

    /// <summary>Whether the speaker stands before the cue.</summary>
    public bool HasSubjectBefore => Mention.First >= 0 && Mention.End <= Cue.First;
}
