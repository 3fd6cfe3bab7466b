using Microsoft.Extensions.Logging;
using NewsBot.Bot.Sheets;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Surfaces;

/// <summary>Whether the bot may answer somebody now: the settings of the server, and the limits.</summary>
internal sealed class SpeakingRights(
    GuildSettingsTable settings,
    RequestLimits limits,
    Phrases phrases,
    ILogger<SpeakingRights> logger
)
{
    /// <summary>Whether somebody may decide what stands in a channel: who may delete messages there.</summary>
    public static bool IsModerator(Interaction interaction) =>
        (
            interaction.UserPermissions
            & (DiscordPermissions.ManageMessages | DiscordPermissions.Administrator)
        ) != DiscordPermissions.None;

    /// <summary>
    /// Counts a request; why it is not answered, in kind words. Touches no disk: settings that were not read yet are looked at later,
    /// by <see cref="MaySpeakAsync"/>.
    /// </summary>
    public OutgoingMessage? RefuseAtOnce(Asker asker) =>
        asker.GuildId is { } guild
        && settings.Kept(guild) is { } kept
        && !kept.MaySpeakIn(asker.Channel.Id, asker.Channel.ParentId)
            ? NotHere(asker)
            : Limit(asker);

    /// <summary>That the bot may not speak in a channel.</summary>
    public OutgoingMessage NotHere(Asker asker) =>
        new() { Content = phrases.Say(asker.Locale, "refused.channel") };

    /// <summary>Counts a request against the limits; why it is not answered, where they are reached.</summary>
    public OutgoingMessage? Limit(Asker asker) =>
        limits.Count(asker) is { } reached ? Told(asker, reached) : null;

    /// <summary>The same for a message, whose refusal everybody sees.</summary>
    /// <returns>Whether it may be answered; if not, what to say, or <see langword="null"/> where that was said already.</returns>
    public (bool MayAnswer, OutgoingMessage? Refusal) LimitOnce(Asker asker) =>
        limits.Count(asker) is not { } reached ? (true, null)
        : limits.IsToBeTold(reached) ? (false, Told(asker, reached))
        : (false, null);

    /// <summary>Whether the server lets the bot speak there.</summary>
    public async Task<bool> MaySpeakAsync(Asker asker, CancellationToken cancellationToken) =>
        await FindAsync(asker, cancellationToken) is not { } guild
        || guild.MaySpeakIn(asker.Channel.Id, asker.Channel.ParentId);

    /// <summary>Whether mentions are answered there.</summary>
    public async Task<bool> AnswersMentionsAsync(
        Asker asker,
        CancellationToken cancellationToken
    ) => (await FindAsync(asker, cancellationToken))?.AnswersMentions ?? true;

    private OutgoingMessage Told(Asker asker, ReachedLimit reached) =>
        new()
        {
            Content = phrases.Say(asker.Locale, reached.Phrase, Markup.Time(reached.Again, 'R')),
        };

    // Where the settings can't be read, people are not left without answers.
    private async Task<GuildSettings?> FindAsync(Asker asker, CancellationToken cancellationToken)
    {
        try
        {
            return asker.GuildId is { } guild
                ? await settings.GetAsync(guild, cancellationToken)
                : null;
        }
        catch (StateStoreException e)
        {
            logger.NoSettings(e);
            return null;
        }
    }
}
