using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.Options;
using NewsBot.Core.Answering;
using NewsBot.Core.Answering.Receipts;
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
        var receipt = new Option<bool>("--receipt")
        {
            Description = "Also what was searched for, what was found and why it was left out.",
        };
        verb.AddTo(command);
        command.Add(receipt);
        command.SetAction(
            (parsed, cancellationToken) => RunAsync(verb, receipt, parsed, cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        QuestionVerb verb,
        Option<bool> receipt,
        ParseResult parsed,
        CancellationToken cancellationToken
    )
    {
        using var session = CorpusSession.Open(parsed, verb.Corpus);
        await session.LoadAsync(cancellationToken);
        var (answers, clock) = (session.Get<AnswerCache>(), session.Get<RequestClock>());
        var options = session.Get<IOptions<AnsweringOptions>>().Value;
        var wantsReceipt = parsed.GetValue(receipt);
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

        var served = await answers.AskAsync(question, cancellationToken);
        var answer = served.Answer;
        await System.Console.Out.WriteLineAsync(
            verb.WantsMarkdown(parsed)
                ? MarkdownReply.Print(answer, MarkdownForm.Escaped)
                : TextReply.Print(answer)
        );
        if (ReceiptOf(served) is { } why)
        {
            await System.Console.Out.WriteLineAsync(
                "\n"
                    + (
                        verb.WantsMarkdown(parsed)
                            ? ReceiptText.Markdown(
                                why,
                                served.IsFromCache,
                                verb.Corpus.Again(parsed)
                            )
                            : ReceiptText.Print(why, served.IsFromCache, verb.Corpus.Again(parsed))
                    )
            );
        }

        return ExitCode.Done;

        async Task<string> JsonAsync(JsonElement? id, Question asked, CancellationToken token)
        {
            var started = time.GetTimestamp();
            var given = await answers.AskAsync(asked, token);
            var printed = AnswerJson.Of(id, given.Answer, time.GetElapsedTime(started));
            return ReplyJson.Print(
                ReceiptOf(given) is { } known
                    ? printed with
                    {
                        Receipt = ReceiptJson.Of(known, given.IsFromCache),
                    }
                    : printed
            );
        }

        Receipt? ReceiptOf(Served given) =>
            wantsReceipt && given.Answer.Evidence is { } evidence
                ? new Receipt(given.Answer, evidence, options)
                : null;
    }
}
