using NewsBot.Core.Checking.Comparing;
using NewsBot.Core.Checking.Speakers;
using NewsBot.Core.Quotations;

namespace NewsBot.Core.Checking;

/// <summary>Judges a claim by what was found of it.</summary>
/// <param name="claim">The claim.</param>
/// <param name="tellingCount">How many different words of it tell something.</param>
internal sealed class Judgement(Claim claim, int tellingCount)
{
    private const int MaxMatches = 5;
    private const int MaxNearest = 3;

    /// <summary>Less alike is not near.</summary>
    private const double MinNear = 0.4;

    /// <summary>Nor is what has fewer telling words in common.</summary>
    private const int MinShared = 2;

    /// <summary>So many words are somebody's, however little they tell.</summary>
    private const int MinOwnWords = 6;

    /// <summary>So many words that tell something make fewer somebody's.</summary>
    private const int MinTelling = 2;

    // "I was wrong" may be anybody's.
    private readonly bool _isCommon =
        tellingCount < MinTelling && claim.Words.Words.Length < MinOwnWords;

    /// <summary>
    /// The verdict with its proof, best first. Words that an article denies or only alleges are no proof; what is reported elsewhere
    /// of the one who is asked about is, unless an article says that they did not say it.
    /// </summary>
    /// <param name="findings">What each speaker said in each article, compared with the claim.</param>
    public (Verdict Verdict, IReadOnlyList<Finding> Proof) Of(List<Finding> findings)
    {
        var said = findings.FindAll(f => f.Spoken.Stance == Stance.Said);
        var denied = NotSaid(findings, Stance.Denied);
        if (denied.Count > 0 && !said.Exists(f => IsBetterProof(f, denied[0])))
        {
            return (Verdict.Denied, denied);
        }

        var (verdict, chosen) = Judge(said);
        var alleged = NotSaid(findings, Stance.Alleged);
        var isProved =
            verdict is Verdict.Verbatim or Verdict.Altered or Verdict.Paraphrase
            && chosen is [{ Relation: SpeakerRelation.Same }, ..];
        return alleged.Count == 0 || isProved || verdict == Verdict.Misattributed
            ? (verdict, chosen)
            : (Verdict.NotFound, alleged);
    }

    // The very words in marks, of which the claim has turned the sense, tell more than that they were denied.
    private static bool IsBetterProof(Finding said, Finding denied) =>
        said is { Relation: SpeakerRelation.Same, TurnsSense: true }
        && said.Kind is FindingKind.Turned or FindingKind.Altered
        && said.Similarity >= denied.Similarity;

    private static List<Finding> NotSaid(List<Finding> findings, Stance stance) =>
        [
            .. findings
                .Where(f =>
                    f.Spoken.Stance == stance
                    && f.Relation != SpeakerRelation.Other
                    && f.Kind < FindingKind.Far
                    && !f.Notes.Any(n => n.Kind == CheckNoteKind.AddsNegation)
                )
                .OrderBy(f => f.Relation)
                .ThenBy(f => f.Kind)
                .ThenByDescending(f => f.Similarity)
                .Take(MaxMatches),
        ];

    private (Verdict, IReadOnlyList<Finding>) Judge(List<Finding> findings)
    {
        var exact = OfKind(findings, FindingKind.Exact);
        if (findings.Find(f => f.IsTakenBack && f.Relation != SpeakerRelation.Other) is { } right)
        {
            return (Verdict.Altered, [right]);
        }

        // Words whose speaker their article leaves open prove nothing of whoever is named.
        if (
            claim.Speaker is not null
            && exact.Count > 0
            && exact.TrueForAll(f => f.Relation == SpeakerRelation.Open && IsNobodys(f))
        )
        {
            return (Verdict.NotFound, exact);
        }

        if (exact.Count > 0 && exact[0].Relation < SpeakerRelation.Uncertain)
        {
            return (Verdict.Verbatim, exact.FindAll(f => f.Relation < SpeakerRelation.Uncertain));
        }

        var turned = OfKind(findings, FindingKind.Turned);
        if (turned.Exists(f => f.Relation == SpeakerRelation.Same))
        {
            return (Verdict.Altered, turned.FindAll(f => f.Relation == SpeakerRelation.Same));
        }

        // Nobody is accused where it is uncertain who spoke.
        if (exact.Count > 0 && exact[0].Relation == SpeakerRelation.Uncertain)
        {
            return (Verdict.NotFound, exact.FindAll(f => f.Relation == SpeakerRelation.Uncertain));
        }

        if (exact.Count > 0)
        {
            return _isCommon ? (Verdict.NotFound, exact) : (Verdict.Misattributed, exact);
        }

        return turned.Count > 0 ? (Verdict.Altered, Marked(turned)) : JudgeNear(findings);
    }

    // Nobody, or somebody whom the article only describes: "a caller", "posts".
    private static bool IsNobodys(Finding finding) =>
        finding.Spoken.Speaker is null or { Kind: SpeakerKind.Unnamed }
        || char.IsLower(finding.Spoken.Speaker.Name[0]);

    private (Verdict, IReadOnlyList<Finding>) JudgeNear(List<Finding> findings)
    {
        var altered = OfKind(findings, FindingKind.Altered);
        var reported = OfKind(findings, FindingKind.Reported);
        var best = altered
            .Concat(reported)
            .OrderBy(f => f.Relation == SpeakerRelation.Other)
            .ThenByDescending(f => f.Similarity)
            .ThenBy(f => f.Kind)
            .FirstOrDefault();
        if (best is { Kind: FindingKind.Altered } && (!claim.IsReported || best.TurnsSense))
        {
            return (Verdict.Altered, Marked(altered));
        }

        // What another said in a reporter's words, or nobody who is named, proves nothing of whoever is.
        if (
            best is { Kind: FindingKind.Reported }
            && (
                best.Relation == SpeakerRelation.Other
                || (claim.Speaker is not null && best.Spoken.Speaker is null)
                || (best.Relation == SpeakerRelation.Uncertain && IsNobodys(best))
            )
        )
        {
            return (Verdict.NotFound, Marked(reported));
        }

        if (best is not null)
        {
            return best.Kind == FindingKind.Altered
                ? (Verdict.Paraphrase, Marked(altered))
                : (best.TurnsSense ? Verdict.Altered : Verdict.Paraphrase, Marked(reported));
        }

        var reworded = OfKind(findings, FindingKind.Reworded)
            .FindAll(f =>
                f.Relation != SpeakerRelation.Other
                && !(f.Relation == SpeakerRelation.Uncertain && IsNobodys(f))
            );
        return reworded.Count == 0 ? (Verdict.NotFound, Nearest(findings))
            : reworded.TrueForAll(f => f.TurnsSense) ? (Verdict.Altered, reworded)
            : (Verdict.Paraphrase, reworded.FindAll(f => !f.TurnsSense));
    }

    // Whose words they are counts more than how near they come.
    private static List<Finding> OfKind(List<Finding> findings, FindingKind kind) =>
        [
            .. findings
                .Where(f => f.Kind == kind)
                .OrderBy(f => f.Relation)
                .ThenByDescending(f => f.Similarity)
                .Take(MaxMatches),
        ];

    private static List<Finding> Nearest(List<Finding> findings) =>
        [
            .. findings
                .Where(f => f.Similarity >= MinNear && f.Shared >= MinShared)
                .OrderByDescending(f => f.Similarity)
                .Take(MaxNearest),
        ];

    private static List<Finding> Marked(List<Finding> findings) =>
        findings.ConvertAll(f =>
            f.Relation == SpeakerRelation.Other
                ? f with
                {
                    Notes = [.. f.Notes, new CheckNote(CheckNoteKind.SaidByAnother)],
                }
                : f
        );
}
