using System.Globalization;
using NewsBot.Rendering;
using NewsBot.Storage;

namespace NewsBot.Views;

/// <summary>What came of reading, for people; a line is never broken, for it may hold a path.</summary>
internal static class IngestView
{
    public static void Write(TextWriter output, LoadSummary summary, string? target)
    {
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{summary.Articles:N0} articles, {summary.Passages:N0} passages in {summary.Elapsed.TotalSeconds:0.00} s; {summary.Duplicates:N0} duplicates."
            )
        );
        List(output, "skipped", [.. summary.Skipped.Select(s => $"{s.Source}: {s.Reason}")]);
        List(output, "remarks", summary.Remarks);
        List(output, "replaced across sources", summary.Replaced);
        List(
            output,
            "without a date (never \"today\", and no filter by day finds them)",
            summary.Undated
        );
        if (target is not null)
        {
            output.WriteLine($"Written: {TerminalText.OneLine(target)}. Load it with --corpus.");
        }
    }

    private static void List(TextWriter output, string what, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{items.Count:N0} {what}:"));
        foreach (var item in items)
        {
            output.WriteLine($"  {TerminalText.OneLine(item)}");
        }
    }
}
