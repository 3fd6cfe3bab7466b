using NewsBot.Core.Answering;
using NewsBot.Core.Quotations;
using NewsBot.Rendering;
using NewsBot.Requests;
using Spectre.Console;

namespace NewsBot.Views;

/// <summary>What somebody said, day by day down a line.</summary>
internal static class TimelineView
{
    private const int Gap = 1;

    public static void Write(IAnsiConsole console, Result.Spoken spoken)
    {
        var (found, reply) = spoken;
        console.WriteLine(TerminalText.Clean(SaidText.Head(found, reply, searched: null)));
        var grid = new Table { Border = TableBorder.None, ShowHeaders = false };
        grid.AddColumn(new TableColumn("day").NoWrap().PadRight(Gap));
        grid.AddColumn(new TableColumn("line").NoWrap().PadRight(Gap));
        grid.AddColumn(new TableColumn("words"));
        DateOnly? day = null;
        foreach (var quoted in reply.Citations)
        {
            var published = quoted.Citation.Article.Published;
            // What another outlet prints of the same utterance is no point of its own.
            var isVersion = quoted.OtherwiseThan is not null;
            var isNew = !isVersion && (quoted.Number == 1 || published.Day != day);
            day = isVersion ? day : published.Day;
            if (ReplyWords.Printed(quoted) is { Length: > 0 } printed)
            {
                grid.AddRow(
                    Text.Empty,
                    new Text("│", new Style(Color.Green)),
                    new Text(printed, new Style(Color.Grey))
                );
            }

            grid.AddRow(
                new Text(isNew ? ReplyWords.Date(published) : "", new Style(Color.Grey)),
                new Text(Mark(isNew, quoted), new Style(Color.Green)),
                new Text(TerminalText.OneLine(quoted.Citation.Text))
            );
            grid.AddRow(
                Text.Empty,
                new Text("│", new Style(Color.Green)),
                new Text(
                    $"— {ReplyWords.Carriers(quoted)}{ReplyWords.Manner(quoted)}",
                    new Style(Color.Grey)
                )
            );
        }

        console.Write(grid);
    }

    // What was not said, or only may have been, is no point of the line.
    private static string Mark(bool isNew, ReplyPart.Quoted quoted) =>
        quoted.Quotation?.Stance switch
        {
            Stance.Denied => "✗",
            Stance.Alleged => "?",
            _ => isNew ? "●" : "│",
        };
}
