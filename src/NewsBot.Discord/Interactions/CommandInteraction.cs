using NewsBot.Discord.Commands;
using NewsBot.Discord.Messages;

namespace NewsBot.Discord.Interactions;

/// <summary>Somebody used a command.</summary>
public sealed record CommandInteraction : Interaction
{
    /// <summary>The command.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind.</summary>
    public CommandKind Kind { get; init; } = CommandKind.Slash;

    /// <summary>Group and sub-command, separated by a space; empty when there is none.</summary>
    public string Path { get; init; } = "";

    /// <summary>Values by option, as text; true and false as such.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The message that a message command was used on.</summary>
    public IncomingMessage? Target { get; init; }
}
