using System.CommandLine;
using NewsBot.Console;
using NewsBot.Core.Answering;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Statements;
using NewsBot.Replies;
using NewsBot.Requests;

namespace NewsBot.Commands;

/// <summary><c>said</c>: a person, what they said.</summary>
internal static class SaidCommand
{
    public static Command Create()
    {
        var verb = new QuestionVerb("SPEAKER", "A name, a last name, or a role.");
        var about = new Option<string>("--about")
        {
            Description = "Only what was said about this.",
            HelpName = "TOPIC",
        };
        var timeline = new Option<bool>("--timeline") { Description = "Draws it, day by day." };
        var command = new Command(
            "said",
            """
            Shows what somebody said, oldest first, each statement once with who else carries it.

            Examples:
              newsbot said "Idris Calloway"
              newsbot said Calloway --about sluice --since 2026-09-15
              newsbot said "the environment minister" --timeline
              newsbot said --batch speakers.jsonl --json > said.jsonl
            """
        );
        verb.AddTo(command);
        command.Add(about);
        command.Add(timeline);
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(verb, about, timeline, parsed, cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        QuestionVerb verb,
        Option<string> about,
        Option<bool> timeline,
        ParseResult parsed,
        CancellationToken cancellationToken
    )
    {
        using var session = CorpusSession.Open(parsed, verb.Corpus);
        await session.LoadAsync(cancellationToken);
        var clock = session.Get<RequestClock>();
        var corpus = session.Get<CorpusWriter>().Current;
        if (verb.Batch(parsed) is { } batch)
        {
            return await BatchRunner.RunAsync(
                batch,
                (id, members, token) =>
                {
                    var line = QuestionLine.Read(members, clock, "speaker");
                    var (found, reply) = Find(line, members.Text("about"), token);
                    return Task.FromResult(ReplyJson.Print(SaidJson.Of(id, found, reply)));
                },
                cancellationToken
            );
        }

        var question = verb.Filters.Read(parsed, verb.Text(parsed), clock);
        var (people, said) = Find(question, parsed.GetValue(about), cancellationToken);
        if (parsed.GetValue(timeline) && !verb.WantsJson(parsed) && said.Citations.Count > 0)
        {
            TimelineView.Write(Terminal.Out(), people, said);
            return ExitCode.Done;
        }

        await System.Console.Out.WriteLineAsync(
            verb.WantsJson(parsed)
                ? ReplyJson.Print(SaidJson.Of(null, people, said))
                : SaidText.Print(people, said, corpus.Scope, verb.WantsMarkdown(parsed))
        );
        return ExitCode.Done;

        (FoundSpeakers Found, VerifiedReply Reply) Find(
            Question asked,
            string? topic,
            CancellationToken token
        ) => new SaidRequest(asked.Text, topic, asked.Filter).Answer(corpus, token);
    }
}
