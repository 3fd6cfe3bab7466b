using System.Buffers;
using System.Globalization;
using System.Text.Json;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Wire;

namespace NewsBot.Discord.Commands;

/// <summary>Commands as Discord's API reads and writes them.</summary>
internal static class CommandPayload
{
    private const int GuildInstall = 0;
    private const int UserInstall = 1;
    private const int InGuild = 0;
    private const int InDirect = 1;
    private const int InPrivate = 2;

    /// <summary>A list of commands.</summary>
    /// <param name="commands">To be written.</param>
    /// <param name="isGlobal">Those of one guild know neither contexts nor ways to install.</param>
    public static ReadOnlyMemory<byte> Write(
        IReadOnlyList<CommandDefinition> commands,
        bool isGlobal
    )
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var command in commands)
            {
                Write(json, command, isGlobal);
            }

            json.WriteEndArray();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>A command as it is registered.</summary>
    public static CommandDefinition Read(WireCommand command) =>
        new()
        {
            Name = command.Name ?? "",
            Kind = (CommandKind)(command.Type == 0 ? (int)CommandKind.Slash : command.Type),
            Description = command.Description ?? "",
            Names = Sorted(command.NameLocalizations),
            Descriptions = Sorted(command.DescriptionLocalizations),
            Options = [.. (command.Options ?? []).Select(Read)],
            Permissions = (DiscordPermissions?)command.DefaultMemberPermissions,
            WorksInDirect = command.Contexts?.Contains(InDirect) ?? true,
            WorksForUsers = command.IntegrationTypes?.Contains(UserInstall) ?? false,
        };

    private static CommandOption Read(WireCommandOption option) =>
        new()
        {
            Name = option.Name ?? "",
            Kind = (OptionKind)option.Type,
            Description = option.Description ?? "",
            Names = Sorted(option.NameLocalizations),
            Descriptions = Sorted(option.DescriptionLocalizations),
            IsRequired = option.Required == true,
            HasSuggestions = option.Autocomplete == true,
            MaxLength = option.MaxLength,
            MinValue = (int?)option.MinValue,
            MaxValue = (int?)option.MaxValue,
            Options = [.. (option.Options ?? []).Select(Read)],
        };

    private static void Write(Utf8JsonWriter json, CommandDefinition command, bool isGlobal)
    {
        json.WriteStartObject();
        json.WriteString("name", command.Name);
        json.WriteNumber("type", (int)command.Kind);
        if (command.Kind == CommandKind.Slash)
        {
            json.WriteString("description", command.Description);
        }

        Localized(json, command.Names, command.Descriptions);
        Options(json, command.Options);
        if (command.Permissions is { } permissions)
        {
            json.WriteString(
                "default_member_permissions",
                ((ulong)permissions).ToString(CultureInfo.InvariantCulture)
            );
        }

        if (isGlobal)
        {
            Numbers(
                json,
                "integration_types",
                command.WorksForUsers ? [GuildInstall, UserInstall] : [GuildInstall]
            );
            Numbers(
                json,
                "contexts",
                command switch
                {
                    { WorksForUsers: true } => [InGuild, InDirect, InPrivate],
                    { WorksInDirect: true } => [InGuild, InDirect],
                    _ => [InGuild],
                }
            );
        }

        json.WriteEndObject();
    }

    private static void Options(Utf8JsonWriter json, IReadOnlyList<CommandOption> options)
    {
        if (options.Count == 0)
        {
            return;
        }

        json.WriteStartArray("options");
        foreach (var option in options)
        {
            Write(json, option);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, CommandOption option)
    {
        json.WriteStartObject();
        json.WriteNumber("type", (int)option.Kind);
        json.WriteString("name", option.Name);
        json.WriteString("description", option.Description);
        Localized(json, option.Names, option.Descriptions);
        if (option.IsRequired)
        {
            json.WriteBoolean("required", true);
        }

        if (option.HasSuggestions)
        {
            json.WriteBoolean("autocomplete", true);
        }

        if (option.MaxLength is { } longest)
        {
            json.WriteNumber("max_length", longest);
        }

        if (option.MinValue is { } least)
        {
            json.WriteNumber("min_value", least);
        }

        if (option.MaxValue is { } most)
        {
            json.WriteNumber("max_value", most);
        }

        Options(json, option.Options);
        json.WriteEndObject();
    }

    private static void Localized(
        Utf8JsonWriter json,
        IReadOnlyDictionary<string, string> names,
        IReadOnlyDictionary<string, string> descriptions
    )
    {
        Texts(json, "name_localizations", names);
        Texts(json, "description_localizations", descriptions);
    }

    private static void Texts(
        Utf8JsonWriter json,
        string name,
        IReadOnlyDictionary<string, string> texts
    )
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var (language, text) in texts)
        {
            json.WriteString(language, text);
        }

        json.WriteEndObject();
    }

    private static void Numbers(Utf8JsonWriter json, string name, ReadOnlySpan<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static SortedDictionary<string, string> Sorted(
        IReadOnlyDictionary<string, string>? texts
    )
    {
        var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var (language, text) in texts
                ?? new SortedDictionary<string, string>(StringComparer.Ordinal)
        )
        {
            sorted[language] = text;
        }

        return sorted;
    }
}
