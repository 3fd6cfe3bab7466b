using Discord.Rest;
using Discord.WebSocket;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Messages;
using Library = Discord;

namespace NewsBot.DiscordNet;

/// <summary>Makes our messages of the library's.</summary>
internal static class Incoming
{
    private const int MaxTexts = 25;

    /// <summary>A message.</summary>
    /// <param name="message">As the library read it.</param>
    /// <param name="self">The bot's user, or its application where that is all that is known.</param>
    public static IncomingMessage Message(SocketMessage message, UserId self) =>
        new()
        {
            Id = message.Id,
            Channel = Place(message.Channel, 0, isInGuild: true),
            GuildId = (message.Channel as SocketGuildChannel)?.Guild.Id,
            Author = User(message.Author),
            IsTyped =
                message.Type is Library.MessageType.Default or Library.MessageType.Reply
                && message.Source != Library.MessageSource.Webhook,
            Content = message.Content ?? "",
            MentionsBot =
                message.MentionedUsers.Any(u => u.Id == self.Value)
                || message.MentionedRoles.Any(r => r?.Tags?.BotId == self.Value),
            ReplyTo = ReplyTo(message.Reference),
            RepliesToBot =
                message is SocketUserMessage { Type: Library.MessageType.Reply } reply
                && reply.ReferencedMessage?.Author?.Id == self.Value,
            Embeds = [.. message.Embeds.Take(MaxTexts).Select(Text)],
            Forwards =
            [
                .. ((message as SocketUserMessage)?.ForwardedMessages ?? [])
                    .Take(MaxTexts)
                    .SelectMany(Texts),
            ],
        };

    /// <summary>A user; nobody has the id 0.</summary>
    public static DiscordUser User(Library.IUser? user) =>
        new(user?.Id ?? 0, user?.GlobalName ?? user?.Username ?? "", user?.IsBot == true);

    /// <summary>Where something was written.</summary>
    /// <param name="channel">The channel, when the library knows it.</param>
    /// <param name="id">The channel's id otherwise.</param>
    /// <param name="isInGuild">Whether one that is not known is in a guild.</param>
    public static ChannelPlace Place(Library.IChannel? channel, ulong id, bool isInGuild) =>
        channel switch
        {
            SocketThreadChannel thread => Thread(thread, thread.ParentChannel?.Id),
            RestThreadChannel thread => Thread(thread, thread.ParentChannelId),
            Library.IPrivateChannel => new ChannelPlace(channel.Id, ChannelKind.Direct),
            null => new ChannelPlace(id, isInGuild ? ChannelKind.Channel : ChannelKind.Direct),
            _ => new ChannelPlace(channel.Id, ChannelKind.Channel),
        };

    private static ChannelPlace Thread(Library.IThreadChannel thread, ChannelId? parent) =>
        new(
            thread.Id,
            ChannelKind.Thread,
            parent,
            thread.OwnerId is var owner and not 0 ? owner : null
        );

    private static MessageId? ReplyTo(Library.MessageReference? reference) =>
        reference is { MessageId.IsSpecified: true }
        && reference.ReferenceType.GetValueOrDefault() == Library.MessageReferenceType.Default
            ? reference.MessageId.Value
            : null;

    private static IEnumerable<QuotedText> Texts(Library.MessageSnapshot forwarded) =>
        forwarded
            .Message.Embeds.Select(Text)
            .Prepend(new QuotedText(forwarded.Message.Content ?? "", null));

    private static QuotedText Text(Library.IEmbed embed)
    {
        var lines = new[] { embed.Author?.Name, embed.Title, embed.Description }
            .Concat(embed.Fields.SelectMany(f => new[] { f.Name, f.Value }))
            .Where(l => !string.IsNullOrWhiteSpace(l));
        return new QuotedText(string.Join('\n', lines), embed.Url);
    }
}
