using System.CommandLine;
using NewsBot.Core.Ingestion;
using NewsBot.Failures;
using NewsBot.Storage;
using NewsBot.Views;
using Spectre.Console;

namespace NewsBot.Commands;

/// <summary>A verb that tells something of each page or record below its paths, in their order, one at a time.</summary>
internal static class PathVerb
{
    /// <summary>A line of a page stays a line of the output, so that it can be searched for.</summary>
    private const int WidthOfFiles = 1_000_000;

    /// <summary>Makes the verb.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does, with examples.</param>
    /// <param name="print">The line of JSON for what became of a page.</param>
    /// <param name="show">The same for people.</param>
    public static Command Create(
        string name,
        string description,
        Func<IngestionOutcome, string> print,
        Action<IAnsiConsole, IngestionOutcome> show
    )
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
        var command = new Command(name, description) { paths, json };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(
                    parsed.GetRequiredValue(paths),
                    parsed.GetValue(json)
                        ? outcome => System.Console.Out.WriteLine(print(outcome))
                        : ShowOn(Terminal.Out(WidthOfFiles), show),
                    cancellationToken
                )
        );
        return command;
    }

    private static Action<IngestionOutcome> ShowOn(
        IAnsiConsole console,
        Action<IAnsiConsole, IngestionOutcome> show
    ) => outcome => show(console, outcome);

    private static async Task<int> RunAsync(
        string[] paths,
        Action<IngestionOutcome> write,
        CancellationToken cancellationToken
    )
    {
        foreach (var path in paths)
        {
            CorpusLoader.CheckExists(path);
        }

        var code = ExitCode.Done;
        var walker = new SourceWalker();
        foreach (var path in paths)
        {
            await foreach (var item in walker.WalkAsync(path, cancellationToken))
            {
                code = TryWrite(SourceReader.Read(item, cancellationToken), write)
                    ? code
                    : ExitCode.Failed;
            }
        }

        return code;
    }

    private static IEnumerable<IngestionOutcome> Each(IngestionOutcome outcome) =>
        outcome is IngestionOutcome.Ingested ingested
            ? ingested.All.Select(a => new IngestionOutcome.Ingested(a))
            : [outcome];

    private static void Remark(IngestionOutcome outcome)
    {
        if (outcome is IngestionOutcome.Ingested { Article: var article })
        {
            SkippedReport.Write([], [.. article.Remarks.Select(r => $"{article.Id}: {r}")]);
        }
    }

    // Whatever is wrong with a page, the next one is told of.
    private static bool TryWrite(IngestionOutcome outcome, Action<IngestionOutcome> write)
    {
        try
        {
            foreach (var each in Each(outcome))
            {
                write(each);
                Remark(each);
            }

            return true;
        }
        catch (Exception e)
            when (outcome is IngestionOutcome.Ingested
                && e is not (OperationCanceledException or IOException)
            )
        {
            var id = ((IngestionOutcome.Ingested)outcome).Article.Id.Value;
            write(new IngestionOutcome.Skipped(id, Unforeseen.Tell(e)));
            return false;
        }
    }
}
