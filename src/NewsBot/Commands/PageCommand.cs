using System.CommandLine;
using NewsBot.Console;
using NewsBot.Replies;
using NewsBot.Storage;

namespace NewsBot.Commands;

/// <summary><c>page</c>: how pages were read.</summary>
internal static class PageCommand
{
    /// <summary>A line of a page stays a line of the output, so that it can be searched for.</summary>
    private const int WidthOfFiles = 1_000_000;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Pages, records, or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var json = new Option<bool>("--json")
        {
            Description = "One JSON object a page instead of text.",
        };
        var command = new Command(
            "page",
            """
            Shows how pages were read: what each line is, date, outlet, section, authors, and why a page was skipped.

            Examples:
              newsbot page my-pages/000.txt
              newsbot page my-pages --json > blocks.jsonl
            """
        )
        {
            paths,
            json,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(parsed.GetRequiredValue(paths), parsed.GetValue(json), cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string[] paths,
        bool json,
        CancellationToken cancellationToken
    )
    {
        foreach (var path in paths)
        {
            CorpusLoader.CheckExists(path);
        }

        var console = Terminal.Out(WidthOfFiles);
        var walker = new SourceWalker();
        foreach (var path in paths)
        {
            await foreach (var item in walker.WalkAsync(path, cancellationToken))
            {
                var outcome = SourceReader.Read(item);
                if (json)
                {
                    await System.Console.Out.WriteLineAsync(ReplyJson.Print(PageJson.Of(outcome)));
                }
                else
                {
                    PageView.Write(console, outcome);
                }
            }
        }

        return ExitCode.Done;
    }
}
