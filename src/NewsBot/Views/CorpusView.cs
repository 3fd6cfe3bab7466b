using System.Globalization;
using NewsBot.Core.Snapshots;
using NewsBot.Rendering;
using NewsBot.Storage;
using Spectre.Console;

namespace NewsBot.Views;

/// <summary>What is searched: articles by outlet, and what was left out.</summary>
internal static class CorpusView
{
    public static void Write(IAnsiConsole console, CorpusSnapshot corpus, LoadSummary loaded)
    {
        var table = new Table()
            .AddColumns("Outlet", "Articles", "From", "To")
            .Border(TableBorder.Simple);
        foreach (
            var outlet in corpus
                .Index.Articles.GroupBy(
                    a => a.Outlet ?? "(unknown)",
                    StringComparer.OrdinalIgnoreCase
                )
                .OrderByDescending(g => g.Count())
        )
        {
            var days = outlet.Select(a => a.Published.Day).Where(d => d is not null).ToArray();
            table.AddRow(
                new Text(TerminalText.OneLine(outlet.Key)),
                new Text(outlet.Count().ToString("N0", CultureInfo.InvariantCulture)),
                new Text(Day(days.Min())),
                new Text(Day(days.Max()))
            );
        }

        console.Write(table);
        console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{ReplyWords.Searching(corpus.Scope)}; {corpus.Index.PassageCount:N0} passages; {loaded.Skipped.Count:N0} skipped, {loaded.Undated.Count:N0} without a date."
            )
        );
    }

    private static string Day(DateOnly? day) =>
        day?.ToString("d MMM yyyy", CultureInfo.InvariantCulture) ?? "";
}
