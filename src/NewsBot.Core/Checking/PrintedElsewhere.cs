using NewsBot.Core.Checking.Comparing;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Checking;

/// <summary>Puts the same utterance beside the proof for a claim, as other outlets have it in other words here and there.</summary>
internal static class PrintedElsewhere
{
    private const int MaxOtherwise = 3;

    /// <summary>The proof with what is printed otherwise below it; a note tells which outlet was spoken to.</summary>
    /// <param name="proof">Findings with the very words of the claim, best first; at least one.</param>
    /// <param name="findings">All that were compared.</param>
    /// <param name="claim">The words of the claim, which are those of the proof.</param>
    public static IReadOnlyList<Finding> Beside(
        IReadOnlyList<Finding> proof,
        IReadOnlyList<Finding> findings,
        Wording claim
    )
    {
        var printed = Printed(proof[0], claim);
        var others = findings
            .Where(f =>
                f.Kind == FindingKind.Altered
                && !proof.Any(p => SameUtterance.IsOfOneOutlet(p.Spoken.Article, f.Spoken.Article))
                && SameUtterance.IsPrintedOtherwise(
                    printed,
                    Printed(f, f.Spoken.Words.Slice(f.Words))
                )
            )
            .OrderByDescending(f => f.Similarity)
            .Take(MaxOtherwise)
            .Select(f => Noted(f, CheckNoteKind.PrintedOtherwise))
            .ToArray();
        return others.Length == 0 ? proof : WithSpokenTo([.. proof, .. others]);
    }

    // The proof stays first, whoever was spoken to.
    private static List<Finding> WithSpokenTo(List<Finding> shown)
    {
        var outlet = SpokenTo.OutletOf(shown.Select(StatementOf));
        var at = shown.FindIndex(f => outlet is not null && f.Spoken.Article.Outlet == outlet);
        if (at >= 0)
        {
            shown[at] = Noted(shown[at], CheckNoteKind.SpokenTo);
        }

        return shown;
    }

    private static Printing Printed(Finding finding, Wording words) =>
        new(finding.Spoken.Article, finding.Spoken.Speaker, finding.Spoken.Stance, () => words);

    private static Statement StatementOf(Finding finding)
    {
        var (start, count) = finding.Words.GetOffsetAndLength(finding.Spoken.Words.Words.Length);
        return new Statement(
            finding.Spoken.Article,
            [.. Enumerable.Range(start, count).Select(finding.Spoken.QuotationOf).Distinct()]
        );
    }

    private static Finding Noted(Finding finding, CheckNoteKind kind) =>
        finding with
        {
            Notes = [new CheckNote(kind), .. finding.Notes],
        };
}
