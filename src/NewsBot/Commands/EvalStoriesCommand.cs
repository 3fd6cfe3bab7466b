using System.CommandLine;
using System.Text.Json.Nodes;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Stories;
using NewsBot.Evaluation;
using NewsBot.Evaluation.Stories;
using NewsBot.Failures;
using NewsBot.Rendering;
using NewsBot.Storage;
using NewsBot.Views;

namespace NewsBot.Commands;

/// <summary><c>eval stories</c>: how well articles are grouped into stories.</summary>
internal static class EvalStoriesCommand
{
    public static Command Create()
    {
        var set = new Argument<string>("SET")
        {
            Description = """A .jsonl file, {"id","story"} a line.""",
        };
        var json = new Option<bool>("--json") { Description = "One JSON object instead of text." };
        var by = new Option<string>("--by")
        {
            Description = "The member that names the story of an article.",
            DefaultValueFactory = _ => "story",
        };
        var rows = new Option<string>("--rows")
        {
            Description = """Also writes {"id","cluster"} a line, for other scorers.""",
            HelpName = "FILE",
        };
        var corpus = new CorpusOptionSet();
        var command = new Command(
            "stories",
            """
            Measures whether articles are grouped into stories as somebody labelled them.
            Examples:
              newsbot eval stories my-stories.jsonl --corpus my-pages
              newsbot eval stories my-stories.jsonl --corpus my-pages --rows rows.jsonl --json
            """
        )
        {
            set,
            json,
            by,
            rows,
        };
        corpus.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                using var session = CorpusSession.Open(parsed, corpus);
                await session.LoadAsync(cancellationToken);
                return await RunAsync(
                    (
                        QuestionSet.OpenLabels(parsed.GetRequiredValue(set)),
                        parsed.GetValue(by)!,
                        parsed.GetValue(rows)
                    ),
                    session.Get<CorpusWriter>().Current.Stories(cancellationToken),
                    parsed.GetValue(json) ? EvaluationView.Json : FiguresView.Text,
                    cancellationToken
                );
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        (QuestionSet Set, string By, string? Rows) given,
        StorySet stories,
        Action<TextWriter, IReadOnlyList<ScoreRow>> show,
        CancellationToken cancellationToken
    )
    {
        var scores = new ClusterScores();
        var lines = new ReadableLines(given.Set);
        var rows = new List<string>();
        await foreach (var label in lines.ReadAsync(l => Read(l, given.By), cancellationToken))
        {
            var cluster = stories.Of(new ArticleId(label.Id))?.Id ?? $"none:{label.Id}";
            scores.Add(label.Story, cluster);
            rows.Add(ReplyJson.Print(new JsonObject { ["id"] = label.Id, ["cluster"] = cluster }));
        }

        if (rows.Count == 0)
        {
            throw new RunException(
                $"{given.Set.Files[0]}: no labelled article in it that can be read."
            );
        }

        if (given.Rows is { } path)
        {
            await File.WriteAllLinesAsync(path, rows, cancellationToken);
        }

        show(System.Console.Out, scores.Rows());
        return lines.Report();
    }

    private static StoryLabel Read(byte[] line, string by)
    {
        using var document = JsonMembers.ParseObject(line);
        var members = new JsonMembers(document.RootElement);
        return new StoryLabel(
            members.Text("id") ?? throw new FormatException("no \"id\" member"),
            members.Text(by) ?? throw new FormatException($"no \"{by}\" member")
        );
    }

    private sealed record StoryLabel(string Id, string Story);
}
