using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Quotations;
using NewsBot.Rendering;
using Spectre.Console;

namespace NewsBot.Views;

/// <summary>Who said what in a page, a line a quotation.</summary>
internal static class QuotesView
{
    private const string NoSpeaker = "(speaker open)";

    public static void Write(IAnsiConsole console, IngestionOutcome outcome)
    {
        switch (outcome)
        {
            case IngestionOutcome.Skipped skipped:
                Head(console, skipped.Source);
                Words(console, $"skipped: {skipped.Reason}", new Style(Color.Red));
                console.WriteLine();
                break;
            case IngestionOutcome.Ingested ingested:
                Write(console, ingested.Article);
                break;
        }

        console.WriteLine();
    }

    private static void Write(IAnsiConsole console, Article article)
    {
        Head(console, article.Id.Value);
        foreach (var quotation in QuotationExtractor.Extract(article))
        {
            Words(console, $"{KindOf(quotation), -11}", new Style(Color.Grey));
            Words(console, SpeakerOf(quotation.Speaker), new Style(Color.Green));
            Words(
                console,
                $"{ReplyWords.StanceWords(quotation.Stance)}: {quotation.Span.Of(article.Text)}",
                Style.Plain
            );
            console.WriteLine();
        }
    }

    private static void Head(IAnsiConsole console, string id)
    {
        Words(console, id, new Style(decoration: Decoration.Bold));
        console.WriteLine();
    }

    private static void Words(IAnsiConsole console, string text, Style style) =>
        console.Write(new Text(TerminalText.OneLine(text), style));

    private static string KindOf(Quotation quotation) =>
        quotation.IsPull ? "Pull quote" : quotation.Kind.ToString();

    private static string SpeakerOf(Speaker? speaker) =>
        speaker is null ? NoSpeaker
        : speaker.Role is null ? speaker.Name
        : $"{speaker.Name} ({speaker.Role})";
}
