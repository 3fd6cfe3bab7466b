using System.Globalization;
using NewsBot.Core.Answering;
using NewsBot.Core.Text;
using NewsBot.Rendering;
using Spectre.Console;

namespace NewsBot.Views;

/// <summary>The paragraph that a citation stands in, its words highlighted, and where to find it.</summary>
internal static class SourceView
{
    public static void Write(IAnsiConsole console, ReplyPart.Quoted quoted)
    {
        var (citation, article) = (quoted.Citation, quoted.Citation.Article);
        console.Write(
            new Text(TerminalText.OneLine(article.Title), new Style(decoration: Decoration.Bold))
        );
        console.WriteLine();
        console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{TerminalText.OneLine(ReplyWords.Origin(article))}, {TerminalText.OneLine(article.Id.Value)}, line {article.LineOf(citation.Span.Start)}"
            )
        );
        console.WriteLine();
        console.Write(
            Highlighted(quoted, console.Profile.Capabilities.ColorSystem == ColorSystem.NoColors)
        );
        console.WriteLine();
        if (TextFragment.WebLink(article.Url, citation.Text) is { } link)
        {
            console.WriteLine();
            WriteLink(console, link);
        }

        console.WriteLine();
    }

    // A link that is broken into lines can't be copied, so where it can't be clicked it goes out as it is.
    private static void WriteLink(IAnsiConsole console, string link)
    {
        if (console.Profile.Capabilities.Links)
        {
            console.Write(new Paragraph(link, new Style(Color.Blue), new Link(link)));
            console.WriteLine();
        }
        else
        {
            console.Profile.Out.Writer.WriteLine(link);
        }
    }

    // The words in another colour, or between marks where there is none.
    private static Paragraph Highlighted(ReplyPart.Quoted quoted, bool isPlain)
    {
        var (open, close) = isPlain ? (">>", "<<") : ("", "");
        var (article, span) = (quoted.Citation.Article, quoted.Citation.Span);
        var around = Surroundings(article.Text, span);
        return new Paragraph()
            .Append(Part(around.Start, span.Start))
            .Append(
                $"{open}{Part(span.Start, span.End)}{close}",
                new Style(Color.Black, Color.Yellow)
            )
            .Append(Part(span.End, around.End));

        string Part(int start, int end) => TerminalText.Clean(article.Text[start..end]);
    }

    // The lines that the words stand on.
    private static TextSpan Surroundings(string text, TextSpan span)
    {
        const int MaxMargin = 1_500;
        var from = Math.Max(0, span.Start - MaxMargin);
        var before = text.AsSpan(from, span.Start - from).LastIndexOfAny('\n', '\r');
        var after = text.AsSpan(span.End, Math.Min(MaxMargin, text.Length - span.End));
        var end = after.IndexOfAny('\n', '\r');
        return new TextSpan(
            before < 0 ? from : from + before + 1,
            span.End + (end < 0 ? after.Length : end)
        );
    }
}
