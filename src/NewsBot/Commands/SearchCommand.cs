using System.CommandLine;
using System.Text.Json;
using NewsBot.Core.Answering;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Replies;

namespace NewsBot.Commands;

/// <summary><c>search</c>: words, the passages that have them.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var verb = new QuestionVerb(
            "QUERY",
            "Words to look for; words in quotation marks must stand to the letter."
        );
        var top = TopOption.Create("How many passages at most.");
        var command = new Command(
            "search",
            """
            Finds the passages that fit best, without an answer.

            Examples:
              newsbot search "dam sluice level" --top 5
              newsbot search '"will not resign"' --outlet "The Harbour Courier"
              newsbot search --batch queries.jsonl --json > passages.jsonl
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
        var (searcher, clock) = (session.Get<Searcher>(), session.Get<RequestClock>());
        var corpus = session.Get<CorpusWriter>().Current;
        var count = parsed.GetValue(top);
        if (verb.Batch(parsed) is { } batch)
        {
            return await BatchRunner.RunAsync(
                batch,
                (id, members, token) =>
                    Task.FromResult(
                        Json(
                            id,
                            Find(QuestionLine.Read(members, clock, "query", "question"), token)
                        )
                    ),
                cancellationToken
            );
        }

        var hits = Find(verb.Filters.Read(parsed, verb.Text(parsed), clock), cancellationToken);
        await System.Console.Out.WriteLineAsync(
            verb.WantsJson(parsed) ? Json(null, hits)
            : verb.WantsMarkdown(parsed)
                ? MarkdownReply.Print(hits, corpus.Scope, MarkdownForm.Escaped)
            : TextReply.Print(hits, corpus.Scope)
        );
        return ExitCode.Done;

        IReadOnlyList<Hit> Find(Question question, CancellationToken token) =>
            searcher.Search(
                corpus.Index,
                TimedQuery.Read(question, clock, corpus).Query,
                count,
                token
            );

        static string Json(JsonElement? id, IReadOnlyList<Hit> hits) =>
            ReplyJson.Print(PassagesJson.Of(id, hits));
    }
}
