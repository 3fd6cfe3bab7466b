using System.CommandLine;
using NewsBot.Console;

namespace NewsBot.Commands;

/// <summary>No verb: a chat in the console; with stdin redirected one question a line.</summary>
internal static class ChatCommand
{
    public static void AddTo(Command root)
    {
        var corpus = new CorpusOptionSet();
        corpus.AddTo(root);
        root.SetAction((parsed, cancellationToken) => RunAsync(parsed, corpus, cancellationToken));
    }

    private static async Task<int> RunAsync(
        ParseResult parsed,
        CorpusOptionSet options,
        CancellationToken cancellationToken
    )
    {
        using var session = CorpusSession.Open(parsed, options);
        var loaded = await session.LoadAsync(cancellationToken);
        var chat = new Chat(
            Terminal.Out(),
            System.Console.In,
            isInteractive: !System.Console.IsInputRedirected,
            session.Get<Requests.AnswerCache>(),
            session.Get<Core.Answering.RequestClock>(),
            session.Get<Core.Snapshots.CorpusWriter>(),
            session.Get<Core.Checking.QuoteChecker>(),
            session
                .Get<Microsoft.Extensions.Options.IOptions<Core.Answering.AnsweringOptions>>()
                .Value,
            loaded,
            options.Again(parsed)
        );
        await chat.RunAsync(cancellationToken);
        return ExitCode.Done;
    }
}
