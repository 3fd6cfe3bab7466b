namespace NewsBot.Discord.Interactions;

/// <summary>Somebody is typing an option of a command.</summary>
public sealed record AutocompleteInteraction : Interaction
{
    /// <summary>The command.</summary>
    public required string Name { get; init; }

    /// <summary>Group and sub-command, separated by a space; empty when there is none.</summary>
    public string Path { get; init; } = "";

    /// <summary>The option that is being typed.</summary>
    public required string Focused { get; init; }

    /// <summary>What stands there so far.</summary>
    public string Typed { get; init; } = "";
}
