using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Pages;
using NewsBot.Rendering;
using Spectre.Console;

namespace NewsBot.Views;

/// <summary>How a page was read, line by line, each kind in its colour.</summary>
internal static class PageView
{
    public static void Write(IAnsiConsole console, IngestionOutcome outcome)
    {
        switch (outcome)
        {
            case IngestionOutcome.Skipped skipped:
                Line(console, skipped.Source, new Style(decoration: Decoration.Bold));
                Line(console, $"skipped: {skipped.Reason}", new Style(Color.Red));
                break;
            case IngestionOutcome.Ingested ingested:
                Write(console, ingested.Article);
                break;
        }

        console.WriteLine();
    }

    private static void Write(IAnsiConsole console, Article article)
    {
        Line(console, article.Id.Value, new Style(decoration: Decoration.Bold));
        Field(console, "title", article.Title);
        Field(console, "published", article.Published.ToString());
        Field(console, "outlet", article.Outlet);
        Field(console, "section", article.Section);
        Field(console, "byline", string.Join("; ", article.Authors));
        Field(console, "language", article.Language?.Name);
        Field(console, "url", article.Url);
        foreach (var block in article.Blocks)
        {
            Line(console, $"{block.Kind, -10} {block.Span.Of(article.Text)}", StyleOf(block.Kind));
        }
    }

    private static void Field(IAnsiConsole console, string name, string? value) =>
        Line(
            console,
            $"{name, -10} {(string.IsNullOrEmpty(value) ? "(none)" : value)}",
            new Style(Color.Grey)
        );

    private static void Line(IAnsiConsole console, string text, Style style)
    {
        console.Write(new Text(TerminalText.OneLine(text), style));
        console.WriteLine();
    }

    private static Style StyleOf(BlockKind kind) =>
        kind switch
        {
            BlockKind.Title => new Style(Color.Yellow, decoration: Decoration.Bold),
            BlockKind.Dateline or BlockKind.Byline => new Style(Color.Cyan1),
            BlockKind.CrossHead => new Style(decoration: Decoration.Bold),
            BlockKind.PullQuote or BlockKind.Speaker => new Style(Color.Green),
            BlockKind.Caption => new Style(Color.Blue),
            BlockKind.Related => new Style(Color.Purple),
            BlockKind.Furniture => new Style(Color.Grey),
            _ => Style.Plain,
        };
}
