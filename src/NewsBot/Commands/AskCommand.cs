using System.CommandLine;
using System.Text.Json;
using NewsBot.Core.Answering;
using NewsBot.Replies;
using NewsBot.Requests;

namespace NewsBot.Commands;

/// <summary><c>ask</c>: a question, an answer with citations.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var verb = new QuestionVerb("QUESTION", "What you want to know.");
        var command = new Command(
            "ask",
            """
            Answers a question with quotations from the corpus, or says that the corpus does not.

            Examples:
              newsbot ask "What did the minister say about the dam?"
              newsbot ask "Who won the debate?" --corpus my-pages --since 2026-09-15 --json
              newsbot ask --batch questions.jsonl --json > answers.jsonl
            """
        );
        verb.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(verb, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        QuestionVerb verb,
        ParseResult parsed,
        CancellationToken cancellationToken
    )
    {
        using var session = CorpusSession.Open(parsed, verb.Corpus);
        await session.LoadAsync(cancellationToken);
        var (answers, clock) = (session.Get<AnswerCache>(), session.Get<RequestClock>());
        var time = session.Get<TimeProvider>();
        if (verb.Batch(parsed) is { } batch)
        {
            return await BatchRunner.RunAsync(
                batch,
                (id, members, token) =>
                    JsonAsync(id, QuestionLine.Read(members, clock, "question"), token),
                cancellationToken
            );
        }

        var question = verb.Filters.Read(parsed, verb.Text(parsed), clock);
        if (verb.WantsJson(parsed))
        {
            await System.Console.Out.WriteLineAsync(
                await JsonAsync(null, question, cancellationToken)
            );
            return ExitCode.Done;
        }

        var (answer, _) = await answers.AskAsync(question, cancellationToken);
        await System.Console.Out.WriteLineAsync(
            verb.WantsMarkdown(parsed)
                ? MarkdownReply.Print(answer, MarkdownForm.Escaped)
                : TextReply.Print(answer)
        );
        return ExitCode.Done;

        async Task<string> JsonAsync(JsonElement? id, Question asked, CancellationToken token)
        {
            var started = time.GetTimestamp();
            var (given, _) = await answers.AskAsync(asked, token);
            return ReplyJson.Print(AnswerJson.Of(id, given, time.GetElapsedTime(started)));
        }
    }
}
