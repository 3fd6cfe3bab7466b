using NewsBot.Discord.Interactions;

namespace NewsBot.Discord.Commands;

/// <summary>A command as it is registered.</summary>
public sealed record CommandDefinition
{
    /// <summary>1 to 32 characters; of a slash command in lower case and without spaces.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind.</summary>
    public CommandKind Kind { get; init; } = CommandKind.Slash;

    /// <summary>1 to 100 characters for a slash command, empty for the others.</summary>
    public string Description { get; init; } = "";

    /// <summary>Names by language, such as "de".</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Descriptions by language.</summary>
    public IReadOnlyDictionary<string, string> Descriptions { get; init; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Options, the required ones first; or sub-commands and nothing else.</summary>
    public IReadOnlyList<CommandOption> Options { get; init; } = [];

    /// <summary>What a member needs to see the command; <see langword="null"/>: nothing.</summary>
    public DiscordPermissions? Permissions { get; init; }

    /// <summary>Whether it can be used in a direct conversation with the bot.</summary>
    public bool WorksInDirect { get; init; } = true;

    /// <summary>Whether it also comes with an app that a user installed for themselves, and works wherever they are.</summary>
    public bool WorksForUsers { get; init; }
}
