using Microsoft.Extensions.Logging;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;

namespace NewsBot.Discord.Dispatch;

/// <summary>
/// Stands between a connection and a bot: acknowledges interactions on their way in, hands each event on once, bounds what waits
/// and runs, and keeps the time. The same for every library that fills the port.
/// </summary>
/// <remarks>
/// Quick work (values while somebody types, modals) has a lane of its own, so that slow answers never hold it up; acknowledgements have
/// no lane at all.
/// </remarks>
public sealed class EventDispatcher : IDiscordListener
{
    private const int Remembered = 20_000;
    private const int QuickWorkers = 4;
    private const int ExcuseWorkers = 4;

    private static readonly TimeSpan _quickLimit = TimeSpan.FromSeconds(2.5);

    private readonly IDiscordBot _bot;
    private readonly DispatchOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly RecentIds _interactionIds = new(Remembered);
    private readonly RecentIds _messageIds = new(Remembered);
    private readonly Lane _interactions;
    private readonly Lane _messages;
    private readonly Lane _quick;
    private readonly Lane _excuses;

    /// <summary>Nothing runs before <see cref="RunAsync"/>; what arrives before waits.</summary>
    public EventDispatcher(
        IDiscordBot bot,
        DispatchOptions options,
        TimeProvider time,
        ILogger<EventDispatcher> logger
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        _bot = bot;
        _options = options;
        _time = time;
        _logger = logger;
        _interactions = Fair(options.Workers);
        _messages = Fair(options.Workers);
        _quick = Fair(QuickWorkers);
        _excuses = new Lane(options.QueueLength, ExcuseWorkers, options.QueueLength, ExcuseWorkers);

        Lane Fair(int workers) =>
            new(options.QueueLength, workers, options.UserQueueLength, options.UserWorkers);
    }

    /// <summary>Works until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAll(
                _interactions.RunAsync(cancellationToken),
                _messages.RunAsync(cancellationToken),
                _quick.RunAsync(cancellationToken),
                _excuses.RunAsync(cancellationToken)
            );
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // That is how it ends.
        }
    }

    /// <inheritdoc/>
    public void OnReady(BotIdentity bot) => _bot.Meet(bot);

    /// <inheritdoc/>
    public void OnInteraction(Interaction interaction)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        if (!_interactionIds.Add(interaction.Id.Value))
        {
            return;
        }

        var admission = Admit(interaction);
        var isQuick = admission.How == Acknowledgement.ByHandler;
        var work = new InteractionWork(
            _bot,
            interaction,
            admission,
            isQuick ? _quickLimit : _options.AnswerLimit,
            _time,
            _logger
        );
        if (!(isQuick ? _quick : _interactions).TryAdd(interaction.User.Id, work.AnswerAsync))
        {
            work.Abandon();
            Refuse(interaction);
            return;
        }

        _ = work.AcknowledgeAsync();
    }

    /// <inheritdoc/>
    public void OnMessage(IncomingMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (
            _bot.IsMeant(message)
            && _messageIds.Add(message.Id.Value)
            && !_messages.TryAdd(message.Author.Id, token => AnswerAsync(message, token))
        )
        {
            Refuse(message);
        }
    }

    /// <inheritdoc/>
    public void OnMessagesDeleted(ChannelId channelId, IReadOnlyList<MessageId> messageIds)
    {
        if (!_excuses.TryAdd(0, token => ForgetAsync(channelId, messageIds, token)))
        {
            _logger.Overwhelmed();
        }
    }

    private Admission Admit(Interaction interaction)
    {
        try
        {
            return _bot.Admit(interaction);
        }
#pragma warning disable CA1031 // The user gets a sign of life even from a broken handler.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _logger.Failed(e, TroubleCode.Of(interaction.Id.Value));
            return Acknowledgement.Private;
        }
    }

    private void Refuse(Interaction interaction)
    {
        var code = TroubleCode.Of(interaction.Id.Value);
        if (
            interaction is not AutocompleteInteraction
            && _excuses.TryAdd(
                interaction.User.Id,
                token =>
                    TellAsync(
                        code,
                        () =>
                            interaction.Reply.RespondAsync(
                                _bot.Excuse(Trouble.Busy, code, interaction.Locale) with
                                {
                                    IsPrivate = true,
                                },
                                token
                            )
                    )
            )
        )
        {
            _logger.Busy(code);
            return;
        }

        _logger.Overwhelmed();
    }

    private void Refuse(IncomingMessage message)
    {
        var code = TroubleCode.Of(message.Id.Value);
        if (
            _excuses.TryAdd(
                message.Author.Id,
                token => ExcuseAsync(message, Trouble.Busy, code, token)
            )
        )
        {
            _logger.Busy(code);
            return;
        }

        _logger.Overwhelmed();
    }

    private Task ExcuseAsync(
        IncomingMessage message,
        Trouble trouble,
        string code,
        CancellationToken cancellationToken
    ) => TellAsync(code, () => _bot.ExcuseAsync(message, trouble, code, cancellationToken));

    private async Task TellAsync(string code, Func<Task> tell)
    {
        try
        {
            await tell();
        }
#pragma warning disable CA1031 // One excuse fails, the others do not.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _logger.NoExcuse(e, code);
        }
    }

    private async Task AnswerAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        var code = TroubleCode.Of(message.Id.Value);
        using var limit = new CancellationTokenSource(_options.AnswerLimit, _time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(
            limit.Token,
            cancellationToken
        );
        try
        {
            await _bot.AnswerAsync(message, both.Token).WaitAsync(both.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The bot stops.
        }
        catch (OperationCanceledException)
        {
            _logger.TooSlow(code, _options.AnswerLimit);
            await ExcuseAsync(message, Trouble.TooSlow, code, cancellationToken);
        }
#pragma warning disable CA1031 // One message fails, the others do not.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _logger.MessageFailed(e, code);
            if (e is not DiscordException)
            {
                await ExcuseAsync(message, Trouble.Failed, code, cancellationToken);
            }
        }
    }

    private async Task ForgetAsync(
        ChannelId channelId,
        IReadOnlyList<MessageId> messageIds,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await _bot.ForgetAsync(channelId, messageIds, cancellationToken);
        }
#pragma warning disable CA1031 // The next one may work.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            _logger.MessageFailed(
                e,
                TroubleCode.Of(messageIds.Count > 0 ? messageIds[0].Value : 0)
            );
        }
    }
}
