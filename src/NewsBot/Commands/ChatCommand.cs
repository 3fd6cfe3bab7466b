using System.CommandLine;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Bot;
using NewsBot.Discord;
using NewsBot.Failures;
using NewsBot.Storage.State;
using NewsBot.Views;

namespace NewsBot.Commands;

/// <summary>
/// No verb: the bot in Discord where there is a token; else a chat in the console, with stdin redirected one question a line.
/// </summary>
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
        await session.LoadAsync(cancellationToken);
        var discord = session.Get<IOptions<DiscordOptions>>().Value;
        if (discord.Token.Length > 0)
        {
            return await RunBotAsync(session, discord.MessageContent, cancellationToken);
        }

        var chat = new Chat(
            Terminal.Out(),
            System.Console.In,
            isInteractive: !System.Console.IsInputRedirected,
            session.Get<Requests.Desk>(),
            session.Get<Core.Answering.RequestClock>(),
            session.Get<Core.Snapshots.CorpusWriter>(),
            session.Get<Requests.ExampleQuestions>(),
            session.Get<IOptions<Core.Answering.AnsweringOptions>>().Value,
            session.Get<Storage.CorpusLoader>(),
            options.Again(parsed),
            session.Get<ILogger<Chat>>()
        );
        await session.FollowAsync(() => chat.RunAsync(cancellationToken));
        return ExitCode.Done;
    }

    private static async Task<int> RunBotAsync(
        CorpusSession session,
        bool wantsMessageContent,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await session.FollowAsync(() =>
                session
                    .Get<BotRun>()
                    .RunAsync(
                        application =>
                            BotBanner.Write(Terminal.Out(), application, wantsMessageContent),
                        cancellationToken
                    )
            );
            return ExitCode.Done;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Done;
        }
        catch (Exception e) when (e is DiscordException or StateStoreException)
        {
            throw new RunException(e.Message, e);
        }
    }
}
