namespace NewsBot.Discord.Commands;

/// <summary>Where a command is found, with Discord's numbers.</summary>
public enum CommandKind
{
    /// <summary>Typed after a slash.</summary>
    Slash = 1,

    /// <summary>In the menu of a user.</summary>
    User = 2,

    /// <summary>In the menu of a message.</summary>
    Message = 3,
}
