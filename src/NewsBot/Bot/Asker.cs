using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Requests;

namespace NewsBot.Bot;

/// <summary>Who asks, and where.</summary>
/// <param name="User">The user.</param>
/// <param name="GuildId">The server; <see langword="null"/> in direct conversations.</param>
/// <param name="Channel">The channel, thread or direct conversation.</param>
/// <param name="Locale">The user's language.</param>
internal sealed record Asker(
    DiscordUser User,
    GuildId? GuildId,
    ChannelPlace Channel,
    string Locale
)
{
    /// <summary>The language where nobody tells theirs.</summary>
    public const string English = "en-US";

    /// <summary>The message that asks; none for a command.</summary>
    public MessageId? QuestionId { get; init; }

    /// <summary>Whether only they see the answer.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>
    /// Whose conversation it is: that of a thread is everybody's, elsewhere and where only they see the answer it is their own.
    /// </summary>
    public Conversation Conversation =>
        new(
            Channel.Id.Value,
            Channel.Kind == ChannelKind.Thread && !IsPrivate ? 0 : User.Id.Value,
            User.Id.Value
        );

    /// <summary>Somebody who used a command or a button.</summary>
    public static Asker Of(Interaction interaction) =>
        new(interaction.User, interaction.GuildId, interaction.Channel, interaction.Locale);

    /// <summary>Somebody who wrote a message; Discord does not tell their language.</summary>
    public static Asker Of(IncomingMessage message) =>
        new(message.Author, message.GuildId, message.Channel, English) { QuestionId = message.Id };
}
