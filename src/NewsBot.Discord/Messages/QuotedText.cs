namespace NewsBot.Discord.Messages;

/// <summary>Text inside a message that its author did not type there: a preview, an embed, a forwarded message.</summary>
/// <param name="Text">Lines of outside origin.</param>
/// <param name="Url">Where it comes from.</param>
public sealed record QuotedText(string Text, string? Url);
