using System.Globalization;
using NewsBot.Replies;
using NewsBot.Storage;
using Spectre.Console;

namespace NewsBot.Console;

/// <summary>What came of reading, for people.</summary>
internal static class IngestView
{
    public static void Write(IAnsiConsole console, LoadSummary summary, string? target)
    {
        console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{summary.Articles:N0} articles, {summary.Passages:N0} passages in {summary.Elapsed.TotalSeconds:0.00} s; {summary.Duplicates:N0} duplicates."
            )
        );
        List(console, "skipped", [.. summary.Skipped.Select(s => $"{s.Source}: {s.Reason}")]);
        List(
            console,
            "without a date (never \"today\", and no filter by day finds them)",
            summary.Undated
        );
        if (target is not null)
        {
            console.WriteLine($"Written: {TerminalText.OneLine(target)}. Load it with --corpus.");
        }
    }

    private static void List(IAnsiConsole console, string what, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{items.Count:N0} {what}:"));
        foreach (var item in items)
        {
            console.WriteLine($"  {TerminalText.OneLine(item)}");
        }
    }
}
