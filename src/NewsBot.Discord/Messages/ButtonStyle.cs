namespace NewsBot.Discord.Messages;

/// <summary>Looks of a button, with Discord's numbers.</summary>
public enum ButtonStyle
{
    /// <summary>Blurple: the one that leads on.</summary>
    Primary = 1,

    /// <summary>Grey.</summary>
    Secondary = 2,

    /// <summary>Green.</summary>
    Success = 3,

    /// <summary>Red.</summary>
    Danger = 4,
}
