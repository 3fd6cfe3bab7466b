using System.Collections.Concurrent;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Surfaces;

/// <summary>
/// Whether a button or form is where the bot put it: in the answer's own message, or another that was noted. An id that was copied
/// to somewhere else, with whatever number, is no button of the answer.
/// </summary>
internal sealed class ButtonPlaces(AnswerRecords records, TimeProvider time)
{
    /// <summary>So long after a question its answer may be there and not be noted yet.</summary>
    private static readonly TimeSpan _sending = TimeSpan.FromMinutes(1);

    // Channels in which a message with a button is being sent and its place is not noted yet.
    private readonly ConcurrentDictionary<(string Record, ChannelId Channel), byte> _expected =
        new();

    /// <summary>Until the result is disposed a button of the answer may stand in any message of the channel.</summary>
    public IDisposable Expect(AnswerRecord record, ChannelId channel)
    {
        _expected.TryAdd((record.Id, channel), 0);
        return new Expectation(() => _expected.TryRemove((record.Id, channel), out _));
    }

    /// <summary>Whether the button stands there, before the eyes of whoever pressed it.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public async Task<bool> HoldAsync(
        ButtonInteraction pressed,
        AnswerRecord record,
        CancellationToken cancellationToken
    ) =>
        record.GuildId == pressed.GuildId
        && (
            IsOwn(record, pressed.Channel.Id, pressed.MessageId, pressed.User.Id)
            || _expected.ContainsKey((record.Id, pressed.Channel.Id))
            || await AreNotedAsync(pressed, pressed.MessageId, record, cancellationToken)
        );

    /// <summary>The same of a form, which may come without the message that it was opened at.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public async Task<bool> HoldAsync(
        ModalSubmitInteraction sent,
        AnswerRecord record,
        CancellationToken cancellationToken
    ) =>
        record.GuildId == sent.GuildId
        && (
            IsOwn(record, sent.Channel.Id, sent.MessageId, sent.User.Id)
            || await AreNotedAsync(sent, sent.MessageId, record, cancellationToken)
        );

    // Where the answer stands is noted just behind its sending, so somebody may press before. That may fail too: then the button is
    // the asker's alone.
    private bool IsOwn(AnswerRecord record, ChannelId channel, MessageId? message, UserId user) =>
        record.ChannelId == channel
        && (
            message is null
            || (
                record.AnswerMessageId is { } own
                    ? own == message
                    : record.AskerId == user || time.GetUtcNow() - record.AskedAt < _sending
            )
        );

    private async Task<bool> AreNotedAsync(
        Interaction interaction,
        MessageId? message,
        AnswerRecord record,
        CancellationToken cancellationToken
    )
    {
        var places = await records.PlacesAsync(record.Id, cancellationToken);
        return places.Any(p =>
            p.ChannelId == interaction.Channel.Id
            && (message is null || p.MessageId == message)
            && (p.ViewerId is null || p.ViewerId == interaction.User.Id)
        );
    }

    private sealed class Expectation(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
