namespace NewsBot.Discord.Messages;

/// <summary>A button: with an id it comes back as an interaction, with an address it opens that.</summary>
public sealed record Button
{
    /// <summary>The longest label.</summary>
    public const int MaxLabel = 80;

    /// <summary>The longest id.</summary>
    public const int MaxCustomId = 100;

    /// <summary>Plain text.</summary>
    public string Label { get; init; } = "";

    /// <summary>A Unicode emoji before the label.</summary>
    public string? Emoji { get; init; }

    /// <summary>Comes back when it is pressed, and from forgers too; unique in its message.</summary>
    public string? CustomId { get; init; }

    /// <summary>http or https; instead of an id.</summary>
    public string? Url { get; init; }

    /// <summary>How it looks; a button with an address has its own look.</summary>
    public ButtonStyle Style { get; init; } = ButtonStyle.Secondary;
}
