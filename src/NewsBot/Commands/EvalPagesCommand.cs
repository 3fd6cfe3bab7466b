using System.CommandLine;
using NewsBot.Evaluation;
using NewsBot.Evaluation.Pages;
using NewsBot.Storage;
using NewsBot.Views;

namespace NewsBot.Commands;

/// <summary><c>eval pages</c>: how well labelled pages are read.</summary>
internal static class EvalPagesCommand
{
    public static Command Create()
    {
        var set = new Argument<string>("SET")
        {
            Description =
                "A .jsonl file of labels with the pages beside it, or a folder with gold.jsonl.",
        };
        var json = new Option<bool>("--json") { Description = "One JSON object instead of text." };
        var command = new Command(
            "pages",
            """
            Measures whether the lines of raw pages are told apart, and headline, date, names and section are found.

            Examples:
              newsbot eval pages my-pages
              newsbot eval pages my-pages/gold.jsonl --json
            """
        )
        {
            set,
            json,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(
                    QuestionSet.OpenLabels(parsed.GetRequiredValue(set)),
                    parsed.GetValue(json) ? EvaluationView.Json : PageScoresView.Text,
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        QuestionSet set,
        Action<TextWriter, IReadOnlyList<ScoreRow>> show,
        CancellationToken cancellationToken
    )
    {
        var scores = new PageScores();
        var run = new PageRun(scores, set);
        await run.RunAsync(cancellationToken);
        show(System.Console.Out, scores.Rows());
        return run.Report();
    }
}
