using NewsBot.Discord.Ids;

namespace NewsBot.Discord.Messages;

/// <summary>A message to be sent or put in the place of another. It has no way to mention anybody.</summary>
/// <remarks>
/// Limits, in UTF-16 code units, which is never too lenient: content 2000, 10 embeds with 6000 in all, 5 rows of 5 buttons
/// (Discord's documentation, "Message" and "Embed Limits").
/// </remarks>
public sealed record OutgoingMessage
{
    /// <summary>The longest content.</summary>
    public const int MaxContent = 2_000;

    /// <summary>The most embeds.</summary>
    public const int MaxEmbeds = 10;

    /// <summary>The most text in all embeds together.</summary>
    public const int MaxEmbedText = 6_000;

    /// <summary>The most rows of buttons.</summary>
    public const int MaxRows = 5;

    /// <summary>The most buttons in a row.</summary>
    public const int MaxButtonsInRow = 5;

    /// <summary>Markdown, or empty.</summary>
    public string Content { get; init; } = "";

    /// <summary>Boxes below the content.</summary>
    public IReadOnlyList<Embed> Embeds { get; init; } = [];

    /// <summary>Rows of buttons below all else.</summary>
    public IReadOnlyList<IReadOnlyList<Button>> Rows { get; init; } = [];

    /// <summary>Whether only the asker sees it; counts for the first answer to an interaction and for follow-ups.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The message that it replies to; when that is gone, it stands on its own.</summary>
    public MessageId? ReplyTo { get; init; }

    /// <summary>At most 25 characters; within some minutes Discord takes a message with the same one for the same message.</summary>
    public string? Nonce { get; init; }
}
