namespace NewsBot.Discord.Messages;

/// <summary>A named part of an embed.</summary>
/// <param name="Name">Plain text, 1 to 256 characters.</param>
/// <param name="Value">Markdown, 1 to 1024 characters.</param>
/// <param name="IsInline">Whether it may stand beside others.</param>
public sealed record EmbedField(string Name, string Value, bool IsInline = false)
{
    /// <summary>The longest name.</summary>
    public const int MaxName = 256;

    /// <summary>The longest value.</summary>
    public const int MaxValue = 1_024;
}
