namespace NewsBot.Discord.Commands;

/// <summary>What an option takes, with Discord's numbers.</summary>
public enum OptionKind
{
    /// <summary>It is a command of its own.</summary>
    SubCommand = 1,

    /// <summary>It holds sub-commands.</summary>
    Group = 2,

    /// <summary>Text.</summary>
    Text = 3,

    /// <summary>A whole number.</summary>
    WholeNumber = 4,

    /// <summary>True or false.</summary>
    Flag = 5,

    /// <summary>A user.</summary>
    User = 6,

    /// <summary>A channel.</summary>
    Channel = 7,
}
