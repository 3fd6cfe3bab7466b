using System.CommandLine;
using NewsBot.Core.Answering;
using NewsBot.Core.Snapshots;
using NewsBot.Evaluation;
using NewsBot.Rendering;
using NewsBot.Requests;
using NewsBot.Storage;
using NewsBot.Views;

namespace NewsBot.Commands;

/// <summary><c>eval</c>: how well questions with known answers are searched for and answered, known quotations found, and labelled pages read.</summary>
internal static class EvalCommand
{
    public static Command Create() =>
        new(
            "eval",
            """
            Measures the program on questions whose answers and articles whose quotations are known.

            Examples:
              newsbot eval search my-questions.jsonl --corpus my-pages
              newsbot eval answers my-questions.jsonl --corpus my-pages --json
              newsbot eval quotes my-labels.jsonl --errors
              newsbot eval pages my-pages
            """
        )
        {
            Verb(
                "search",
                """
                Measures whether a search finds the articles and the words that answer.

                Examples:
                  newsbot eval search my-questions.jsonl --corpus my-pages
                  newsbot eval search my-set --set Retrieval:RecencyWeight=0
                """,
                Search,
                EvaluationView.Search
            ),
            Verb(
                "answers",
                """
                Measures whether answers are right, proved by quotations, and refused where the corpus does not say.

                Examples:
                  newsbot eval answers my-questions.jsonl --corpus my-pages
                  newsbot eval answers my-set --set Answering:MinCoverage=0.8 --json
                """,
                Answers,
                EvaluationView.Answers
            ),
            EvalQuotesCommand.Create(),
            EvalPagesCommand.Create(),
            EvalStoriesCommand.Create(),
            EvalSummariesCommand.Create(),
        };

    private static Command Verb(
        string name,
        string description,
        Func<CorpusSession, IEvaluation> create,
        Action<TextWriter, IReadOnlyList<ScoreRow>> show
    )
    {
        var set = new Argument<string>("SET")
        {
            Description =
                "A .jsonl file of questions, or a folder with queries*.jsonl and corpus.jsonl.",
        };
        var json = new Option<bool>("--json") { Description = "One JSON object instead of text." };
        var corpus = new CorpusOptionSet();
        var command = new Command(name, description) { set, json };
        corpus.AddTo(command);
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(
                    QuestionSet.Open(parsed.GetRequiredValue(set)),
                    (corpus.Sources(parsed), corpus.Settings(parsed)),
                    create,
                    parsed.GetValue(json) ? EvaluationView.Json : show,
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        QuestionSet set,
        (string[] Sources, Dictionary<string, string?> Settings) given,
        Func<CorpusSession, IEvaluation> create,
        Action<TextWriter, IReadOnlyList<ScoreRow>> show,
        CancellationToken cancellationToken
    )
    {
        string[] sources =
            given.Sources.Length == 0 && set.Corpus is { } own ? [own] : given.Sources;
        using var session = CorpusSession.Open(sources, given.Settings);
        await session.LoadAsync(cancellationToken);
        var evaluation = create(session);
        var run = new EvaluationRun(
            evaluation,
            session.Get<CorpusWriter>().Current,
            session.Get<RequestClock>(),
            set
        );
        await run.RunAsync(cancellationToken);
        show(System.Console.Out, evaluation.Rows());
        return run.Report();
    }

    private static SearchEvaluation Search(CorpusSession session) =>
        new(session.Get<Desk>(), session.Get<TimeProvider>());

    private static AnswerEvaluation Answers(CorpusSession session) =>
        new(
            session.Get<Desk>(),
            session.Get<CorpusWriter>().Current,
            Printed,
            session.Get<TimeProvider>()
        );

    private static GivenAnswer Printed(Result result)
    {
        var printed = AnswerJson.Of(id: null, result, TimeSpan.Zero);
        return new GivenAnswer(
            printed.Answer,
            // Passages that are shown without a claim to answer count as none, as the scorer has it.
            printed.Refused
                || result.Outcome == Outcome.Passages,
            [.. printed.Citations.Select(c => new DocumentText(c.Doc, c.Text))]
        );
    }
}
