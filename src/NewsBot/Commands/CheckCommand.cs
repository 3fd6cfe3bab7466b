using System.CommandLine;
using System.Text.Json;
using NewsBot.Core.Answering;
using NewsBot.Core.Checking;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Replies;

namespace NewsBot.Commands;

/// <summary><c>check</c>: a quotation as it is passed around, and what was really said.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var verb = new QuestionVerb(
            "QUOTE",
            "The words as they were passed on; marks, who said them and a link around them are understood."
        );
        var by = new Option<string>("--by")
        {
            Description = "Who is said to have said it: a name, a last name or an office.",
            HelpName = "SPEAKER",
        };
        var command = new Command(
            "check",
            """
            Checks a quotation: verbatim, altered, misattributed, a paraphrase, or not in this corpus.

            Examples:
              newsbot check "The sluice stays open" --by Calloway
              newsbot check 'Orr said: "the road [...] is shut"' --corpus my-pages
              newsbot check --batch quotes.jsonl --json > checked.jsonl
            """
        );
        verb.AddTo(command);
        command.Add(by);
        command.SetAction(
            (parsed, cancellationToken) => RunAsync(verb, by, parsed, cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        QuestionVerb verb,
        Option<string> by,
        ParseResult parsed,
        CancellationToken cancellationToken
    )
    {
        using var session = CorpusSession.Open(parsed, verb.Corpus);
        await session.LoadAsync(cancellationToken);
        var (checker, clock) = (session.Get<QuoteChecker>(), session.Get<RequestClock>());
        var corpus = session.Get<CorpusWriter>().Current;
        if (verb.Batch(parsed) is { } batch)
        {
            return await BatchRunner.RunAsync(
                batch,
                (id, members, token) =>
                {
                    var question = QuestionLine.Read(members, clock, "quote");
                    var claim = Claim.Read(question.Text, members.Text("by"));
                    return Task.FromResult(Json(id, Check(claim, question.Filter, token)));
                },
                cancellationToken
            );
        }

        var asked = verb.Filters.Read(parsed, verb.Text(parsed), clock);
        var result = Check(
            Claim.Read(asked.Text, parsed.GetValue(by)),
            asked.Filter,
            cancellationToken
        );
        await System.Console.Out.WriteLineAsync(
            verb.WantsJson(parsed) ? Json(null, result)
            : verb.WantsMarkdown(parsed) ? CheckReply.Markdown(result)
            : CheckReply.Text(result)
        );
        return ExitCode.Done;

        CheckResult Check(Claim claim, SearchFilter filter, CancellationToken token) =>
            checker.Check(corpus, claim, filter, token);

        static string Json(JsonElement? id, CheckResult result) =>
            ReplyJson.Print(CheckJson.Of(id, result));
    }
}
