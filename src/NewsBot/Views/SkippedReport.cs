using NewsBot.Core.Ingestion;
using NewsBot.Rendering;

namespace NewsBot.Views;

/// <summary>Tells on stderr which pages were left out, without drowning the answer.</summary>
internal static class SkippedReport
{
    private const int Shown = 5;

    /// <summary>Names what was left out, then what was taken in but can't be read as it should.</summary>
    public static void Write(
        IReadOnlyList<IngestionOutcome.Skipped> skipped,
        IReadOnlyList<string> remarks
    )
    {
        foreach (var remark in remarks.Take(Shown))
        {
            System.Console.Error.WriteLine(TerminalText.OneLine($"newsbot: {remark}"));
        }

        if (remarks.Count > Shown)
        {
            System.Console.Error.WriteLine(
                $"newsbot: {remarks.Count - Shown} more remarks; 'newsbot ingest' lists all of them."
            );
        }

        foreach (var page in skipped.Take(Shown))
        {
            System.Console.Error.WriteLine(
                TerminalText.OneLine($"newsbot: skipped {page.Source}: {page.Reason}")
            );
        }

        if (skipped.Count > Shown)
        {
            System.Console.Error.WriteLine(
                $"newsbot: skipped {skipped.Count - Shown} more; 'newsbot ingest' lists all of them."
            );
        }
    }
}
