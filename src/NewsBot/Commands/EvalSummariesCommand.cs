using System.CommandLine;
using System.Text.Json.Nodes;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Stories.Telling;
using NewsBot.Evaluation;
using NewsBot.Evaluation.Stories;
using NewsBot.Failures;
using NewsBot.Rendering;
using NewsBot.Storage;
using NewsBot.Views;

namespace NewsBot.Commands;

/// <summary><c>eval summaries</c>: how well single articles are shortened.</summary>
internal static class EvalSummariesCommand
{
    /// <summary>The summaries of BBC News Summary have so much of the article's words.</summary>
    private const double Share = 0.42;

    public static Command Create()
    {
        var set = new Argument<string>("SET")
        {
            Description = """A .jsonl file, {"id","title","text","summary"} a line.""",
        };
        var json = new Option<bool>("--json") { Description = "One JSON object instead of text." };
        var rows = new Option<string>("--rows")
        {
            Description = """Also writes {"id","sentences"} a line, for other scorers.""",
            HelpName = "FILE",
        };
        var command = new Command(
            "summaries",
            """
            Measures how near the sentences that are picked of an article come to those that somebody else picked, in 42 % of its words.
            Examples:
              newsbot eval summaries my-summaries.jsonl
              newsbot eval summaries my-summaries.jsonl --rows rows.jsonl --json
            """
        )
        {
            set,
            json,
            rows,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(
                    QuestionSet.OpenLabels(parsed.GetRequiredValue(set)),
                    parsed.GetValue(rows),
                    parsed.GetValue(json) ? EvaluationView.Json : FiguresView.Text,
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        QuestionSet set,
        string? path,
        Action<TextWriter, IReadOnlyList<ScoreRow>> show,
        CancellationToken cancellationToken
    )
    {
        var scores = new SummaryScores();
        var lines = new ReadableLines(set);
        var rows = new List<string>();
        await foreach (var item in lines.ReadAsync(Read, cancellationToken))
        {
            string[] sentences =
            [
                .. StoryShortener.Shorten(item.Article, Share).Select(c => c.Text),
            ];
            scores.Add(sentences, item.Summary, $"{item.Article.Title}\n{item.Article.Text}");
            rows.Add(
                ReplyJson.Print(
                    new JsonObject
                    {
                        ["id"] = item.Article.Id.Value,
                        ["sentences"] = new JsonArray([.. sentences.Select(s => (JsonNode)s)]),
                    }
                )
            );
        }

        if (rows.Count == 0)
        {
            throw new RunException(
                $"{set.Files[0]}: no article with a summary in it that can be read."
            );
        }

        if (path is not null)
        {
            await File.WriteAllLinesAsync(path, rows, cancellationToken);
        }

        show(System.Console.Out, scores.Rows());
        return lines.Report();
    }

    private static SummarizedArticle Read(byte[] line)
    {
        using var document = JsonMembers.ParseObject(line);
        var summary =
            new JsonMembers(document.RootElement).Text("summary")
            ?? throw new FormatException("no \"summary\" member");
        return ArticleReader.ReadRecord(line, "set") is IngestionOutcome.Ingested read
            ? new SummarizedArticle(read.Article, summary)
            : throw new FormatException("no article that can be read");
    }

    private sealed record SummarizedArticle(Article Article, string Summary);
}
