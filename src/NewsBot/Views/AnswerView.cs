using NewsBot.Core.Answering;
using NewsBot.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsBot.Views;

/// <summary>An answer in the chat: joining words, and each citation in a panel with marker, outlet, date and age.</summary>
internal static class AnswerView
{
    public static void Write(IAnsiConsole console, Answer answer)
    {
        switch (answer)
        {
            case Answer.Abstained abstained:
                console.Write(new Text(ReplyWords.Reason(abstained), new Style(Color.Yellow)));
                console.WriteLine();
                if (abstained.Nearest.Citations.Count > 0)
                {
                    console.WriteLine("The nearest:");
                }

                Write(console, abstained.Nearest, answer.Clock);
                break;
            case Answer.Cited cited:
                Write(console, cited.Reply, answer.Clock);
                break;
        }

        console.WriteLine();
    }

    private static void Write(IAnsiConsole console, VerifiedReply reply, DateTimeOffset clock)
    {
        foreach (var part in reply.Parts)
        {
            switch (part)
            {
                case ReplyPart.Prose prose:
                    console.WriteLine(TerminalText.Clean(prose.Text));
                    break;
                case ReplyPart.Quoted quoted:
                    console.Write(PanelOf(quoted, clock));
                    break;
            }
        }
    }

    private static Panel PanelOf(ReplyPart.Quoted quoted, DateTimeOffset clock)
    {
        var article = quoted.Citation.Article;
        var age = ReplyWords.Age(article.Published, clock);
        var origin =
            $"[{quoted.Number}] {ReplyWords.Origin(quoted)}{(age.Length > 0 ? $", {age}" : "")}";
        var words = TerminalText.Clean(quoted.Citation.Text);
        IRenderable content = ReplyWords.Days(quoted) is { Length: > 0 } days
            ? new Rows(new Text(words), new Text($"— {days}", new Style(Color.Grey)))
            : new Text(words);
        var panel = new Panel(content)
            .Header(Markup.Escape(TerminalText.OneLine(origin)))
            .Border(BoxBorder.Rounded);

        // A header is cut to the width of short words.
        return origin.Length > quoted.Citation.Text.Length ? panel.Expand() : panel;
    }
}
