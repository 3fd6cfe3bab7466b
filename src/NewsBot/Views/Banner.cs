using System.Globalization;
using NewsBot.Core.Snapshots;
using NewsBot.Rendering;
using Spectre.Console;

namespace NewsBot.Views;

/// <summary>What the chat begins with: the corpus in figures, the clock, three questions to try.</summary>
internal static class Banner
{
    public static void Write(
        IAnsiConsole console,
        CorpusSnapshot corpus,
        DateTimeOffset clock,
        IReadOnlyList<string> questions
    )
    {
        console.Write(new Text("NewsBot", new Style(Color.Yellow, decoration: Decoration.Bold)));
        console.WriteLine("  Who said what, and where is the proof?");
        console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{ReplyWords.Searching(corpus.Scope)}; {corpus.Index.PassageCount:N0} passages. Today is taken as {clock:dddd, d MMMM yyyy}."
            )
        );
        if (questions.Count > 0)
        {
            console.WriteLine("Try:");
        }

        foreach (var question in questions)
        {
            console.WriteLine($"  {TerminalText.OneLine(question)}");
        }

        console.WriteLine("/help lists the commands.");
        console.WriteLine();
    }
}
