using NewsBot.Discord.Commands;
using NewsBot.Discord.Interactions;
using Library = Discord;

namespace NewsBot.DiscordNet;

/// <summary>Commands as the library registers and reads them.</summary>
internal static class CommandWords
{
    /// <summary>A command to be registered.</summary>
    /// <param name="command">Ours.</param>
    /// <param name="isGlobal">Those of one guild know neither contexts nor ways to install.</param>
    public static Library.ApplicationCommandProperties Write(
        CommandDefinition command,
        bool isGlobal
    )
    {
        var written = Build(command);
        if (isGlobal)
        {
            written.IntegrationTypes = Installs(command);
            written.ContextTypes = Contexts(command);
        }

        return written;
    }

    /// <summary>A command as it is registered.</summary>
    public static CommandDefinition Read(Library.IApplicationCommand command) =>
        new()
        {
            Name = command.Name,
            Kind = (CommandKind)command.Type,
            Description = command.Description ?? "",
            Names = Sorted(command.NameLocalizations),
            Descriptions = Sorted(command.DescriptionLocalizations),
            Options = [.. command.Options.Select(Read)],
            Permissions = command.DefaultMemberPermissions.RawValue is var bits and not 0
                ? (DiscordPermissions)bits
                : null,
            WorksInDirect =
                command.ContextTypes?.Contains(Library.InteractionContextType.BotDm) ?? true,
            WorksForUsers =
                command.IntegrationTypes?.Contains(Library.ApplicationIntegrationType.UserInstall)
                ?? false,
        };

    private static CommandOption Read(Library.IApplicationCommandOption option) =>
        new()
        {
            Name = option.Name,
            Kind = (OptionKind)option.Type,
            Description = option.Description,
            Names = Sorted(option.NameLocalizations),
            Descriptions = Sorted(option.DescriptionLocalizations),
            IsRequired = option.IsRequired == true,
            HasSuggestions = option.IsAutocomplete == true,
            MaxLength = option.MaxLength,
            MinValue = (int?)option.MinValue,
            MaxValue = (int?)option.MaxValue,
            Options = [.. option.Options.Select(Read)],
        };

    private static Library.ApplicationCommandProperties Build(CommandDefinition command) =>
        command.Kind switch
        {
            CommandKind.Slash => Slash(command),
            CommandKind.Message => new Library.MessageCommandBuilder()
                .WithName(command.Name)
                .WithNameLocalizations(Sorted(command.Names))
                .WithDefaultMemberPermissions((Library.GuildPermission?)command.Permissions)
                .Build(),
            _ => new Library.UserCommandBuilder()
                .WithName(command.Name)
                .WithNameLocalizations(Sorted(command.Names))
                .WithDefaultMemberPermissions((Library.GuildPermission?)command.Permissions)
                .Build(),
        };

    private static Library.SlashCommandProperties Slash(CommandDefinition command) =>
        new Library.SlashCommandBuilder { Options = [.. command.Options.Select(Write)] }
            .WithName(command.Name)
            .WithDescription(command.Description)
            .WithNameLocalizations(Sorted(command.Names))
            .WithDescriptionLocalizations(Sorted(command.Descriptions))
            .WithDefaultMemberPermissions((Library.GuildPermission?)command.Permissions)
            .Build();

    private static Library.SlashCommandOptionBuilder Write(CommandOption option) =>
        new Library.SlashCommandOptionBuilder
        {
            Name = option.Name,
            Type = (Library.ApplicationCommandOptionType)option.Kind,
            Description = option.Description,
            IsRequired = option.IsRequired ? true : null,
            IsAutocomplete = option.HasSuggestions,
            MaxLength = option.MaxLength,
            MinValue = option.MinValue,
            MaxValue = option.MaxValue,
            Options = [.. option.Options.Select(Write)],
        }
            .WithNameLocalizations(Sorted(option.Names))
            .WithDescriptionLocalizations(Sorted(option.Descriptions));

    private static HashSet<Library.ApplicationIntegrationType> Installs(
        CommandDefinition command
    ) =>
        command.WorksForUsers
            ?
            [
                Library.ApplicationIntegrationType.GuildInstall,
                Library.ApplicationIntegrationType.UserInstall,
            ]
            : [Library.ApplicationIntegrationType.GuildInstall];

    private static HashSet<Library.InteractionContextType> Contexts(CommandDefinition command) =>
        command switch
        {
            { WorksForUsers: true } =>
            [
                Library.InteractionContextType.Guild,
                Library.InteractionContextType.BotDm,
                Library.InteractionContextType.PrivateChannel,
            ],
            { WorksInDirect: true } =>
            [
                Library.InteractionContextType.Guild,
                Library.InteractionContextType.BotDm,
            ],
            _ => [Library.InteractionContextType.Guild],
        };

    private static SortedDictionary<string, string> Sorted(
        IReadOnlyDictionary<string, string>? texts
    )
    {
        var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in texts?.Keys ?? [])
        {
            sorted[language] = texts![language];
        }

        return sorted;
    }
}
