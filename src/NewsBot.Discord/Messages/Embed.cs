namespace NewsBot.Discord.Messages;

/// <summary>A box with text. Markdown works in the description, not in title and footer.</summary>
public sealed record Embed
{
    /// <summary>The longest title.</summary>
    public const int MaxTitle = 256;

    /// <summary>The longest description.</summary>
    public const int MaxDescription = 4_096;

    /// <summary>The longest footer.</summary>
    public const int MaxFooter = 2_048;

    /// <summary>Plain text.</summary>
    public string? Title { get; init; }

    /// <summary>Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>The colour of the edge, 0xRRGGBB.</summary>
    public int? Color { get; init; }

    /// <summary>Plain text.</summary>
    public string? Footer { get; init; }

    /// <summary>How much of <see cref="OutgoingMessage.MaxEmbedText"/> it takes.</summary>
    public int TextLength =>
        (Title?.Length ?? 0) + (Description?.Length ?? 0) + (Footer?.Length ?? 0);
}
