using NewsBot.Discord.Ids;

namespace NewsBot.Discord.Messages;

/// <summary>A message that somebody wrote. All text is of outside origin.</summary>
public sealed record IncomingMessage
{
    /// <summary>The message.</summary>
    public required MessageId Id { get; init; }

    /// <summary>Where it stands.</summary>
    public required ChannelPlace Channel { get; init; }

    /// <summary>The guild; <see langword="null"/> in direct conversations.</summary>
    public GuildId? GuildId { get; init; }

    /// <summary>Who wrote it.</summary>
    public required DiscordUser Author { get; init; }

    /// <summary>Whether a person typed it: no webhook, no notice of Discord's own.</summary>
    public bool IsTyped { get; init; }

    /// <summary>The text; empty when Discord withholds it.</summary>
    public string Content { get; init; } = "";

    /// <summary>Whether it mentions the bot, or a reply pings it.</summary>
    public bool MentionsBot { get; init; }

    /// <summary>The message that it replies to.</summary>
    public MessageId? ReplyTo { get; init; }

    /// <summary>Whether that was one of the bot's.</summary>
    public bool RepliesToBot { get; init; }

    /// <summary>Texts of its embeds and link previews, each with its address when there is one.</summary>
    public IReadOnlyList<QuotedText> Embeds { get; init; } = [];

    /// <summary>Texts of messages that it forwards.</summary>
    public IReadOnlyList<QuotedText> Forwards { get; init; } = [];
}
