using NewsBot.Core.Snapshots;

namespace NewsBot.Core.Checking;

/// <summary>What a corpus says about a claim.</summary>
public sealed record CheckResult
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>What became of the words.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Of several quotations that were passed on at once each for itself; empty for one.</summary>
    public IReadOnlyList<CheckResult> Parts { get; init; } = [];

    /// <summary>The proof, best first, then what other outlets print of the same utterance; of several quotations that of each, one behind the other; for <see cref="Verdict.NotFound"/> the nearest.</summary>
    public IReadOnlyList<CheckMatch> Matches { get; init; } = [];

    /// <summary>The match that the verdict goes by; <see langword="null"/> where there is none.</summary>
    public CheckMatch? Proof => Matches is [var best, ..] ? best : null;

    /// <summary>People of one name, where the claim does not tell which of them it means.</summary>
    public IReadOnlyList<SpeakerCandidate> Candidates { get; init; } = [];

    /// <summary>What there is to say beside the matches.</summary>
    public IReadOnlyList<CheckNote> Notes { get; init; } = [];

    /// <summary>Whether an altered quotation is known to mean something else than what was said.</summary>
    public bool IsTurned =>
        Parts.Count > 0
            ? Parts.Any(p => p.IsTurned)
            : Verdict == Verdict.Altered
                && Proof is { } best
                && best.Notes.Any(n => n.Kind <= CheckNoteKind.TakenBack);

    /// <summary>What was searched.</summary>
    public required CorpusScope Searched { get; init; }

    // The worst first.
    private static readonly Verdict[] _ranking =
    [
        Verdict.Denied,
        Verdict.Misattributed,
        Verdict.Altered,
        Verdict.NotFound,
        Verdict.Paraphrase,
        Verdict.Verbatim,
    ];

    /// <summary>Several quotations as one: its verdict is the worst of theirs.</summary>
    /// <param name="claim">All of them.</param>
    /// <param name="parts">Each for itself, at least one.</param>
    internal static CheckResult Of(Claim claim, IReadOnlyList<CheckResult> parts) =>
        new()
        {
            Claim = claim,
            Verdict = parts.Select(p => p.Verdict).MinBy(v => Array.IndexOf(_ranking, v)),
            Parts = parts,
            Matches = [.. parts.SelectMany(p => p.Matches)],
            Searched = parts[0].Searched,
        };
}
