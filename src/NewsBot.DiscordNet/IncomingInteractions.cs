using System.Globalization;
using Discord.WebSocket;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using Library = Discord;

namespace NewsBot.DiscordNet;

/// <summary>Makes our interactions of the library's; kinds that it does not know are none.</summary>
internal static class IncomingInteractions
{
    /// <summary>An interaction.</summary>
    /// <param name="interaction">As the library read it.</param>
    /// <param name="reply">The way to answer it.</param>
    public static Interaction? Read(SocketInteraction interaction, IInteractionReply reply)
    {
        var user = Incoming.User(interaction.User);
        var place = Incoming.Place(
            interaction.InteractionChannel,
            interaction.ChannelId ?? 0,
            interaction.GuildId is not null
        );
        return interaction switch
        {
            SocketSlashCommand slash => Slash(slash, user, place, reply),
            SocketMessageCommand command => With(
                new CommandInteraction
                {
                    Id = command.Id,
                    User = user,
                    Channel = place,
                    Reply = reply,
                    Name = command.CommandName,
                    Kind = CommandKind.Message,
                    Target = Target(command, place),
                },
                interaction
            ),
            SocketAutocompleteInteraction typed => Typed(typed, user, place, reply),
            SocketMessageComponent pressed => With(
                new ButtonInteraction
                {
                    Id = pressed.Id,
                    User = user,
                    Channel = place,
                    Reply = reply,
                    CustomId = pressed.Data.CustomId ?? "",
                    MessageId = pressed.Message?.Id ?? 0,
                    IsMessagePrivate =
                        pressed.Message?.Flags?.HasFlag(Library.MessageFlags.Ephemeral) == true,
                },
                interaction
            ),
            SocketModal modal => With(
                new ModalSubmitInteraction
                {
                    Id = modal.Id,
                    User = user,
                    Channel = place,
                    Reply = reply,
                    CustomId = modal.Data.CustomId ?? "",
                    MessageId = modal.Message?.Id,
                    Values = modal.Data.Components.ToDictionary(
                        c => c.CustomId,
                        c => c.Value ?? "",
                        StringComparer.Ordinal
                    ),
                },
                interaction
            ),
            _ => null,
        };
    }

    private static CommandInteraction Slash(
        SocketSlashCommand slash,
        DiscordUser user,
        ChannelPlace place,
        IInteractionReply reply
    )
    {
        var (path, options) = Descend(slash.Data.Options);
        return With(
            new CommandInteraction
            {
                Id = slash.Id,
                User = user,
                Channel = place,
                Reply = reply,
                Name = slash.CommandName,
                Path = path,
                Options = options
                    .Where(o => o.Value is not null)
                    .ToDictionary(o => o.Name, o => Text(o.Value), StringComparer.Ordinal),
            },
            slash
        );
    }

    private static AutocompleteInteraction? Typed(
        SocketAutocompleteInteraction typed,
        DiscordUser user,
        ChannelPlace place,
        IInteractionReply reply
    ) =>
        typed.Data?.Current is { } focused
            ? With(
                new AutocompleteInteraction
                {
                    Id = typed.Id,
                    User = user,
                    Channel = place,
                    Reply = reply,
                    Name = typed.Data.CommandName,
                    Path = string.Join(
                        ' ',
                        typed.Data.Options.Where(o => IsInner(o.Type)).Select(o => o.Name)
                    ),
                    Focused = focused.Name,
                    Typed = Text(focused.Value),
                },
                typed
            )
            : null;

    // The library does not know who the bot is where a message command is used; its application has nearly always the same id.
    private static IncomingMessage? Target(SocketMessageCommand command, ChannelPlace place) =>
        command.Data.Message is { } message
            ? Incoming.Message(message, command.ApplicationId) with
            {
                Channel = place,
                GuildId = command.GuildId,
            }
            : null;

    private static T With<T>(T interaction, SocketInteraction from)
        where T : Interaction =>
        interaction with
        {
            GuildId = from.GuildId,
            UserPermissions = Permissions(from),
            BotPermissions = (DiscordPermissions)from.Permissions.RawValue,
            Locale = from.UserLocale ?? "en-US",
        };

    // What came with the event is not kept by the library: it is worked out of roles and the settings of the channel.
    private static DiscordPermissions Permissions(SocketInteraction from) =>
        from switch
        {
            { User: SocketGuildUser member, Channel: SocketGuildChannel channel } =>
                (DiscordPermissions)(
                    (member.GuildPermissions.RawValue & ~Library.ChannelPermissions.Text.RawValue)
                    | member.GetPermissions(channel).RawValue
                ),
            { User: SocketGuildUser member } => (DiscordPermissions)
                member.GuildPermissions.RawValue,
            _ => DiscordPermissions.None,
        };

    private static (string Path, IReadOnlyCollection<SocketSlashCommandDataOption> Options) Descend(
        IReadOnlyCollection<SocketSlashCommandDataOption> options
    )
    {
        var path = "";
        while (options.FirstOrDefault(o => IsInner(o.Type)) is { } inner)
        {
            path = path.Length == 0 ? inner.Name : $"{path} {inner.Name}";
            options = inner.Options;
        }

        return (path, options);
    }

    private static bool IsInner(Library.ApplicationCommandOptionType type) =>
        type
            is Library.ApplicationCommandOptionType.SubCommand
                or Library.ApplicationCommandOptionType.SubCommandGroup;

    private static string Text(object? value) =>
        value switch
        {
            null => "",
            true => "true",
            false => "false",
            Library.ISnowflakeEntity entity => entity.Id.ToString(CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
