using NewsBot.Discord.Ids;
using NewsBot.Discord.Messages;

namespace NewsBot.Discord.Interactions;

/// <summary>Something that somebody did with the bot and waits for: it has to be answered within three seconds.</summary>
public abstract record Interaction
{
    /// <summary>The interaction.</summary>
    public required InteractionId Id { get; init; }

    /// <summary>Who did it.</summary>
    public required DiscordUser User { get; init; }

    /// <summary>The guild; <see langword="null"/> in direct conversations and where the app is installed by a user only.</summary>
    public GuildId? GuildId { get; init; }

    /// <summary>Where.</summary>
    public required ChannelPlace Channel { get; init; }

    /// <summary>What the user may do there.</summary>
    public DiscordPermissions UserPermissions { get; init; }

    /// <summary>What the bot may do there.</summary>
    public DiscordPermissions BotPermissions { get; init; }

    /// <summary>The user's language, such as "en-GB".</summary>
    public string Locale { get; init; } = "en-US";

    /// <summary>The way to answer.</summary>
    public required IInteractionReply Reply { get; init; }
}
