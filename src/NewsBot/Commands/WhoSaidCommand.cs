using System.CommandLine;
using System.Text.Json;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Replies;
using NewsBot.Requests;

namespace NewsBot.Commands;

/// <summary><c>whosaid</c>: words, whose they are.</summary>
internal static class WhoSaidCommand
{
    public static Command Create()
    {
        var verb = new QuestionVerb(
            "TEXT",
            "Words of a quotation, exact or from memory, or a topic."
        );
        var top = TopOption.Create("How many statements at most.");
        var command = new Command(
            "whosaid",
            """
            Finds whose words they are, the nearest first. Words may be missing or slightly wrong.

            Examples:
              newsbot whosaid "drown a farm to save a carpet"
              newsbot whosaid "I have seen two pigeons and no trams" --top 3
              newsbot whosaid --batch words.jsonl --json > matches.jsonl
            """
        )
        {
            top,
        };
        verb.AddTo(command);
        command.SetAction(
            (parsed, cancellationToken) => RunAsync(verb, top, parsed, cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        QuestionVerb verb,
        Option<int> top,
        ParseResult parsed,
        CancellationToken cancellationToken
    )
    {
        using var session = CorpusSession.Open(parsed, verb.Corpus);
        await session.LoadAsync(cancellationToken);
        var clock = session.Get<RequestClock>();
        var corpus = session.Get<CorpusWriter>().Current;
        var count = parsed.GetValue(top);
        if (verb.Batch(parsed) is { } batch)
        {
            return await BatchRunner.RunAsync(
                batch,
                (id, members, token) =>
                    Task.FromResult(Json(id, QuestionLine.Read(members, clock, "text"), token)),
                cancellationToken
            );
        }

        var question = verb.Filters.Read(parsed, verb.Text(parsed), clock);
        if (verb.WantsJson(parsed))
        {
            await System.Console.Out.WriteLineAsync(Json(null, question, cancellationToken));
            return ExitCode.Done;
        }

        var (reply, _) = Find(question, cancellationToken);
        await System.Console.Out.WriteLineAsync(
            verb.WantsMarkdown(parsed) && reply.Citations.Count > 0
                ? MarkdownReply.Print(reply, MarkdownForm.Escaped)
                : SaidText.Print(reply, corpus.Scope)
        );
        return ExitCode.Done;

        (VerifiedReply Reply, IReadOnlyDictionary<Citation, double> Similarity) Find(
            Question asked,
            CancellationToken token
        ) => new WhoSaidRequest(asked.Text, asked.Filter, count).Answer(corpus, token);

        string Json(JsonElement? id, Question asked, CancellationToken token)
        {
            var (found, similarity) = Find(asked, token);
            return ReplyJson.Print(WhoSaidJson.Of(id, found, q => similarity[q.Citation]));
        }
    }
}
