using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;

namespace NewsBot.Discord.Dispatch;

/// <summary>
/// One interaction from its arrival to its answer: acknowledged at once, answered when its turn comes, and excused when the time is
/// over, wherever it is then.
/// </summary>
[SuppressMessage(
    "IDisposableAnalyzers.Correctness",
    "IDISP006",
    Justification = "Its timer ends with its work, or when it is abandoned."
)]
[SuppressMessage(
    "Design",
    "CA1001",
    Justification = "Its timer ends with its work, or when it is abandoned."
)]
internal sealed class InteractionWork
{
    private const int AlreadyAcknowledged = 40060;

    private readonly IDiscordBot _bot;
    private readonly Interaction _interaction;
    private readonly Acknowledgement _how;
    private readonly OutgoingMessage? _refusal;
    private readonly IInteractionReply _raw;
    private readonly AnswerOnce _reply;
    private readonly string _code;
    private readonly TimeSpan _limit;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _over;
    private readonly TaskCompletionSource<bool> _acknowledged = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    /// <summary>Nothing is done yet.</summary>
    public InteractionWork(
        IDiscordBot bot,
        Interaction interaction,
        Admission admission,
        TimeSpan limit,
        TimeProvider time,
        ILogger logger
    )
    {
        _bot = bot;
        _raw = interaction.Reply;
        _reply = new AnswerOnce(_raw);
        _interaction = interaction with { Reply = _reply };
        (_how, _refusal) = admission;
        _code = TroubleCode.Of(interaction.Id.Value);
        _limit = limit;
        _logger = logger;
        _over = new CancellationTokenSource(limit, time);
        _over.Token.Register(OnOver);
    }

    /// <summary>Takes note of the interaction, and sees to it that the user is not left waiting.</summary>
    public async Task AcknowledgeAsync()
    {
        try
        {
            await FirstAsync();
            _acknowledged.SetResult(true);
        }
#pragma warning disable CA1031 // Nobody waits for this task: what fails here is told here.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _acknowledged.SetResult(false);
            _logger.NotAcknowledged(e, _code);
            if (e is DiscordException { Status: 0 or >= 500 })
            {
                await ExcuseAsync(Trouble.Failed, TellUnsureAsync);
            }
        }
    }

    /// <summary>Answers.</summary>
    public async Task AnswerAsync(CancellationToken cancellationToken)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(
            _over.Token,
            cancellationToken
        );
        try
        {
            if (await _acknowledged.Task.WaitAsync(both.Token))
            {
                both.Token.ThrowIfCancellationRequested();

                // A handler that does not listen is left behind, so that the next one gets its turn.
                await RunAsync(both.Token).WaitAsync(both.Token);
                if (_how != Acknowledgement.Silent)
                {
                    await ExcuseAsync(Trouble.Failed);
                }
            }
        }
        catch (OperationCanceledException) when (_over.IsCancellationRequested)
        {
            _logger.TooSlow(_code, _limit);
            await ExcuseAsync(Trouble.TooSlow);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await ExcuseAsync(Trouble.Busy);
        }
#pragma warning disable CA1031 // One interaction fails, the others do not.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _logger.Failed(e, _code);
            await ExcuseAsync(Trouble.Failed);
        }
        finally
        {
            _over.Dispose();
        }
    }

    private Task RunAsync(CancellationToken cancellationToken) =>
        _refusal is null
            ? _bot.AnswerAsync(_interaction, cancellationToken)
            : _interaction.Reply.RespondAsync(
                _refusal with
                {
                    IsPrivate = true,
                },
                cancellationToken
            );

    /// <summary>It will not be answered.</summary>
    public void Abandon() => _over.Dispose();

    // Its time may be over before its turn has come.
    private void OnOver()
    {
        if (_acknowledged.Task is { IsCompletedSuccessfully: true, Result: true })
        {
            _ = ExcuseAsync(Trouble.TooSlow);
        }
    }

    private Task FirstAsync() =>
        _how switch
        {
            Acknowledgement.Public => _reply.DeferAsync(isPrivate: false, CancellationToken.None),
            Acknowledgement.Private => _reply.DeferAsync(isPrivate: true, CancellationToken.None),
            Acknowledgement.Silent => _reply.DeferUpdateAsync(CancellationToken.None),
            _ => Task.CompletedTask,
        };

    private Task ExcuseAsync(Trouble trouble) => ExcuseAsync(trouble, TellAsync);

    private async Task ExcuseAsync(Trouble trouble, Func<OutgoingMessage, Task> tell)
    {
        if (!_reply.TryShut())
        {
            return;
        }

        try
        {
            await tell(_bot.Excuse(trouble, _code, _interaction.Locale));
        }
#pragma warning disable CA1031 // Nothing more can be done.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _logger.NoExcuse(e, _code);
        }
    }

    // Where only the confirmation got lost, the user sees "thinking…" and would for good.
    private async Task TellUnsureAsync(OutgoingMessage excuse)
    {
        try
        {
            await _raw.RespondAsync(excuse with { IsPrivate = true }, CancellationToken.None);
        }
        catch (DiscordException e) when (e.Code == AlreadyAcknowledged)
        {
            await TellAsync(excuse);
        }
    }

    // In its own time: it is the last that the user hears.
    private Task TellAsync(OutgoingMessage excuse) =>
        (_how, _interaction) switch
        {
            (_, AutocompleteInteraction) => Task.CompletedTask,
            (Acknowledgement.ByHandler, _) => _raw.RespondAsync(
                excuse with
                {
                    IsPrivate = true,
                },
                CancellationToken.None
            ),
            (Acknowledgement.Silent, _) => _raw.FollowUpAsync(
                excuse with
                {
                    IsPrivate = true,
                },
                CancellationToken.None
            ),
            _ => _raw.EditAsync(excuse, CancellationToken.None),
        };
}
