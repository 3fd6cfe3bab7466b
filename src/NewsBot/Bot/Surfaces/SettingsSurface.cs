using System.Globalization;
using NewsBot.Bot.Sheets;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Surfaces;

/// <summary><c>/newsbot channel</c>: where the bot may speak in a server.</summary>
internal sealed class SettingsSurface(GuildSettingsTable settings, Phrases phrases)
{
    private const DiscordPermissions Needed =
        DiscordPermissions.ManageGuild | DiscordPermissions.Administrator;

    private const int MaxNamed = 40;

    /// <summary>Runs a sub-command; what to say.</summary>
    public async Task<OutgoingMessage> RunAsync(
        CommandInteraction command,
        CancellationToken cancellationToken
    )
    {
        var text = command switch
        {
            { GuildId: null } => Say("refused.guild"),
            // Discord hides the command from others, but who sees a command can be changed there.
            _ when (command.UserPermissions & Needed) == DiscordPermissions.None => Say(
                "refused.permission"
            ),
            { GuildId: { } guild } => await RunAsync(command, guild, cancellationToken),
        };
        return new OutgoingMessage { Content = text };

        string Say(string phrase) => phrases.Say(command.Locale, phrase);
    }

    private async Task<string> RunAsync(
        CommandInteraction command,
        GuildId guild,
        CancellationToken cancellationToken
    )
    {
        var channel = Channel(command);
        switch (command.Path)
        {
            case "channel allow":
                await settings.AllowAsync(guild, channel, cancellationToken);
                return phrases.Say(command.Locale, "settings.allowed", Markup.Channel(channel));
            case "channel deny":
                await settings.DenyAsync(guild, channel, cancellationToken);
                return phrases.Say(command.Locale, "settings.denied", Markup.Channel(channel));
            case "channel clear":
                await settings.ClearAsync(guild, channel, cancellationToken);
                return phrases.Say(command.Locale, "settings.cleared", Markup.Channel(channel));
            case "channel mentions":
                var isOn = command.Options.GetValueOrDefault("on") == "true";
                await settings.AnswerMentionsAsync(guild, isOn, cancellationToken);
                return phrases.Say(
                    command.Locale,
                    isOn ? "settings.mentions-on" : "settings.mentions-off"
                );
            case "channel status":
                return Status(await settings.GetAsync(guild, cancellationToken), command.Locale);
            default:
                return phrases.Say(command.Locale, "refused.command");
        }
    }

    private string Status(GuildSettings guild, string locale)
    {
        var lines = new List<string>
        {
            guild.Allowed.Count == 0
                ? phrases.Say(locale, "settings.everywhere")
                : phrases.Say(locale, "settings.only", Named(guild.Allowed)),
        };
        if (guild.Denied.Count > 0)
        {
            lines.Add(phrases.Say(locale, "settings.never", Named(guild.Denied)));
        }

        lines.Add(
            phrases.Say(
                locale,
                guild.AnswersMentions ? "settings.mentions-on" : "settings.mentions-off"
            )
        );
        return string.Join('\n', lines);
    }

    private static ChannelId Channel(CommandInteraction command) =>
        ulong.TryParse(
            command.Options.GetValueOrDefault("channel"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var named
        )
            ? named
            : command.Channel.ParentId ?? command.Channel.Id;

    private static string Named(IReadOnlySet<ChannelId> channels) =>
        string.Join(", ", channels.Take(MaxNamed).Select(Markup.Channel))
        + (channels.Count > MaxNamed ? ", …" : "");
}
