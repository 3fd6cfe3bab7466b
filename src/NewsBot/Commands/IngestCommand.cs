using System.CommandLine;
using NewsBot.Core.Snapshots;
using NewsBot.Failures;
using NewsBot.Rendering;
using NewsBot.Storage;
using NewsBot.Views;

namespace NewsBot.Commands;

/// <summary><c>ingest</c>: reads pages and says what came of it; writes a snapshot.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Pages, records, snapshots, or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var target = new Option<string>("--out")
        {
            Description = "Writes a snapshot that --corpus loads at once.",
            HelpName = "FILE",
        };
        var json = new Option<bool>("--json") { Description = "One JSON object instead of text." };
        var settings = new SettingOptionSet();
        var command = new Command(
            "ingest",
            """
            Reads pages and tells what was read, what was skipped and why, and which pages have no date.

            Examples:
              newsbot ingest my-pages
              newsbot ingest my-pages more.jsonl --out news.snapshot
              newsbot ask "Who resigned?" --corpus news.snapshot
            """
        )
        {
            paths,
            target,
            json,
        };
        settings.AddTo(command);
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(
                    parsed.GetRequiredValue(paths),
                    parsed.GetValue(target),
                    parsed.GetValue(json),
                    settings.Settings(parsed),
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string[] paths,
        string? target,
        bool json,
        IReadOnlyDictionary<string, string?> settings,
        CancellationToken cancellationToken
    )
    {
        if (
            target is not null
            && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(target)))
        )
        {
            throw new UsageException($"--out {target}: there is no such folder to write into.");
        }

        if (Directory.Exists(target))
        {
            throw new UsageException($"--out {target} is a folder: name a file.");
        }

        using var session = CorpusSession.Open(paths, settings);
        var loader = session.Get<CorpusLoader>();
        var summary = await LoadProgress.ShowAsync(progress =>
            loader.LoadAsync(paths, progress, cancellationToken)
        );
        var isEmpty = summary.Articles == 0;
        if (target is not null && !isEmpty)
        {
            SnapshotStore.Save(session.Get<CorpusWriter>().Current, target);
        }

        SkippedReport.Write(json ? summary.Skipped : [], summary.Remarks);
        if (json)
        {
            await System.Console.Out.WriteLineAsync(ReplyJson.Print(IngestJson.Of(summary)));
        }
        else
        {
            IngestView.Write(System.Console.Out, summary, isEmpty ? null : target);
        }

        return isEmpty ? throw new RunException("No article was read.") : ExitCode.Done;
    }
}
