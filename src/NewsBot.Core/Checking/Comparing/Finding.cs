using System.Collections.Immutable;
using NewsBot.Core.Checking.Speakers;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>What somebody said, compared with a claim.</summary>
/// <param name="Spoken">The words of the article.</param>
/// <param name="Words">Those of them that are shown.</param>
/// <param name="Kind">How near they come.</param>
/// <param name="Similarity">How much of the claim is in them.</param>
/// <param name="Diff">The claim against them.</param>
/// <param name="Notes">What there is to say.</param>
internal sealed record Finding(
    SpokenWords Spoken,
    Range Words,
    FindingKind Kind,
    double Similarity,
    ImmutableArray<DiffPart> Diff,
    ImmutableArray<CheckNote> Notes
)
{
    /// <summary>How the claim's speaker stands to who said it.</summary>
    public SpeakerRelation Relation { get; init; }

    /// <summary>How many words that tell something it shares with the claim, in order.</summary>
    public int Shared { get; init; } = int.MaxValue;

    /// <summary>Whether it denies what the claim says, or the other way round.</summary>
    public bool TurnsSense => Notes.Any(n => n.Kind <= CheckNoteKind.TakenBack);

    /// <summary>Whether an outlet took the claim's words back.</summary>
    public bool IsTakenBack => Notes.Any(n => n.Kind == CheckNoteKind.TakenBack);
}
