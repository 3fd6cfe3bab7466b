using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NewsBot.Evaluation.Quotations;
using NewsBot.Storage;
using NewsBot.Views;

namespace NewsBot.Commands;

/// <summary><c>eval quotes</c>: how well known quotations and their speakers are found.</summary>
internal static class EvalQuotesCommand
{
    private const int DefaultErrors = 20;

    public static Command Create()
    {
        var set = new Argument<string>("SET")
        {
            Description = "A .jsonl file of labelled articles, or a folder with gold.jsonl.",
        };
        var json = new Option<bool>("--json")
        {
            Description = "One JSON object instead of text; with --errors one more for each error.",
        };
        var errors = new Option<int?>("--errors")
        {
            Description = $"Lists errors too, so many of each kind ({DefaultErrors}).",
            HelpName = "N",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = Errors,
        };
        var command = new Command(
            "quotes",
            """
            Measures whether quotations are found, and given to whom they belong.

            Examples:
              newsbot eval quotes my-labels.jsonl
              newsbot eval quotes my-labels.jsonl --errors 5
              newsbot eval quotes my-labels.jsonl --json
            """
        )
        {
            set,
            json,
            errors,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(
                    QuestionSet.OpenLabels(parsed.GetRequiredValue(set)),
                    parsed.GetValue(errors),
                    parsed.GetValue(json) ? QuotationScoresView.Json : QuotationScoresView.Text,
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        QuestionSet set,
        int? listed,
        Action<TextWriter, QuotationScores, bool> show,
        CancellationToken cancellationToken
    )
    {
        var scores = new QuotationScores(new QuotationErrors(listed ?? 0));
        var run = new QuotationRun(scores, set);
        await run.RunAsync(cancellationToken);
        show(System.Console.Out, scores, listed is not null);
        return run.Report();
    }

    private static int? Errors(ArgumentResult given)
    {
        if (given.Tokens is not [var token, ..])
        {
            return DefaultErrors;
        }

        if (
            int.TryParse(
                token.Value,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return number;
        }

        given.AddError($"--errors: {token.Value} is no number of errors.");
        return null;
    }
}
