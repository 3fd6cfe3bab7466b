using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Wire;

namespace NewsBot.Discord.Gateway;

/// <summary>
/// Reads events and hands them to the listener. An event that can't be read, or that the listener fails at, costs nothing but
/// itself. Thread-safe: all shards share it.
/// </summary>
internal sealed class EventReader(
    IDiscordListener listener,
    Func<WireInteraction, IInteractionReply> reply,
    ILogger logger
)
{
    private readonly ThreadDirectory _threads = new();
    private readonly ConcurrentDictionary<ulong, ulong> _ownRoles = new();
    private volatile BotIdentity? _self;

    /// <summary>Takes one event.</summary>
    public void Read(GatewayPayload frame)
    {
        try
        {
            ReadEvent(frame.EventName, frame.Data.Span);
        }
        catch (JsonException e)
        {
            logger.UnreadableEvent(e, frame.EventName);
        }
#pragma warning disable CA1031 // The reader of the socket outlives whatever a listener does.
        catch (Exception e)
#pragma warning restore CA1031
        {
            logger.ListenerFailed(e, frame.EventName);
        }
    }

    private void ReadEvent(string? name, ReadOnlySpan<byte> body)
    {
        switch (name)
        {
            case "READY":
                Ready(Parse(body, WireJson.Default.WireReady));
                break;
            case "INTERACTION_CREATE":
                if (
                    Parse(body, WireJson.Default.WireInteraction) is { } wire
                    && InteractionReader.Read(wire, reply) is { } interaction
                )
                {
                    listener.OnInteraction(interaction);
                }

                break;
            case "MESSAGE_CREATE":
                Message(Parse(body, WireJson.Default.WireMessage));
                break;
            case "MESSAGE_DELETE" or "MESSAGE_DELETE_BULK":
                Deleted(Parse(body, WireJson.Default.WireMessageDelete));
                break;
            case "GUILD_CREATE":
                Guild(Parse(body, WireJson.Default.WireGuild));
                break;
            case "THREAD_CREATE" or "THREAD_UPDATE":
                _threads.Add(Parse(body, WireJson.Default.WireChannel));
                break;
            case "THREAD_LIST_SYNC":
                Add(Parse(body, WireJson.Default.WireThreadListSync)?.Threads);
                break;
            case "THREAD_DELETE":
                _threads.Remove(Parse(body, WireJson.Default.WireChannel));
                break;
        }
    }

    private void Ready(WireReady? ready)
    {
        if (ready is { User: { } user, Application: { } application })
        {
            _self = new BotIdentity(application.Id, user.Id, user.Username ?? "");
            listener.OnReady(_self);
        }
    }

    private void Message(WireMessage? message)
    {
        if (message is not { Id: not 0, Author: not null } || _self is not { } self)
        {
            return;
        }

        var ownRole = message.GuildId is { } guild ? _ownRoles.GetValueOrDefault(guild) : 0;
        listener.OnMessage(
            MessageReader.Read(
                message,
                _threads.Place(message.ChannelId ?? 0, message.GuildId),
                self.UserId,
                ownRole
            )
        );
    }

    private void Deleted(WireMessageDelete? gone)
    {
        if (gone is not null)
        {
            listener.OnMessagesDeleted(
                gone.ChannelId ?? 0,
                [.. (gone.Ids ?? [gone.Id]).Select(id => new MessageId(id))]
            );
        }
    }

    private void Guild(WireGuild? guild)
    {
        Add(guild?.Threads);
        foreach (var role in guild?.Roles ?? [])
        {
            // The role that Discord made for the bot: people mention it and mean the bot.
            if (role?.Tags?.BotId is { } bot && bot == _self?.UserId)
            {
                _ownRoles[guild!.Id] = role.Id;
            }
        }
    }

    private void Add(IReadOnlyList<WireChannel?>? threads)
    {
        foreach (var thread in threads ?? [])
        {
            _threads.Add(thread);
        }
    }

    private static T? Parse<T>(ReadOnlySpan<byte> body, JsonTypeInfo<T> type) =>
        body.IsEmpty ? default : JsonSerializer.Deserialize(body, type);
}
