using NewsBot.Core.Snapshots;

namespace NewsBot.Core.Checking;

/// <summary>What a corpus says about a claim.</summary>
public sealed record CheckResult
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>What became of the words.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The proof, best first; for <see cref="Verdict.NotFound"/> the nearest.</summary>
    public IReadOnlyList<CheckMatch> Matches { get; init; } = [];

    /// <summary>People of one name, where the claim does not tell which of them it means.</summary>
    public IReadOnlyList<SpeakerCandidate> Candidates { get; init; } = [];

    /// <summary>What there is to say beside the matches.</summary>
    public IReadOnlyList<CheckNote> Notes { get; init; } = [];

    /// <summary>Whether an altered quotation is known to mean something else than what was said.</summary>
    public bool IsTurned =>
        Verdict == Verdict.Altered
        && Matches is [var best, ..]
        && best.Notes.Any(n => n.Kind <= CheckNoteKind.TakenBack);

    /// <summary>What was searched.</summary>
    public required CorpusScope Searched { get; init; }
}
