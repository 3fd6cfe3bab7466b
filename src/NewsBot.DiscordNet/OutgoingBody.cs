using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Wire;
using Library = Discord;

namespace NewsBot.DiscordNet;

/// <summary>What is sent, in the library's words. Nothing that leaves through here mentions anybody.</summary>
internal static class OutgoingBody
{
    /// <summary>The content.</summary>
    public static string Content(OutgoingMessage message) => WireText.Clean(message.Content);

    /// <summary>The embeds.</summary>
    public static Library.Embed[] Embeds(OutgoingMessage message) =>
        [.. message.Embeds.Select(Embed)];

    /// <summary>The rows of buttons.</summary>
    public static Library.MessageComponent Components(OutgoingMessage message) =>
        new Library.ComponentBuilder { ActionRows = [.. message.Rows.Select(Row)] }.Build();

    /// <summary>Puts a message in the place of another: what it lacks is taken away there.</summary>
    public static void Replace(Library.MessageProperties old, OutgoingMessage message)
    {
        old.Content = Content(message);
        old.Embeds = Embeds(message);
        old.Components = Components(message);
        old.AllowedMentions = Library.AllowedMentions.None;
    }

    /// <summary>A modal.</summary>
    public static Library.Modal Modal(Modal modal) =>
        new Library.ModalBuilder(WireText.Clean(modal.Title), modal.CustomId)
            .AddTextInput(
                WireText.Clean(modal.Label),
                modal.Field,
                modal.IsLong ? Library.TextInputStyle.Paragraph : Library.TextInputStyle.Short,
                WireText.Clean(modal.Placeholder),
                maxLength: modal.MaxLength,
                required: modal.IsRequired
            )
            .Build();

    private static Library.Embed Embed(Embed embed)
    {
        var builder = new Library.EmbedBuilder
        {
            Title = Clean(embed.Title),
            Description = Clean(embed.Description),
        };
        if (embed.Color is { } color)
        {
            builder.Color = new Library.Color((uint)color);
        }

        if (embed.Footer is { } footer)
        {
            builder.Footer = new Library.EmbedFooterBuilder { Text = WireText.Clean(footer) };
        }

        return builder.Build();
    }

    private static Library.ActionRowBuilder Row(IReadOnlyList<Button> row) =>
        new() { Components = [.. row.Select(Button)] };

    private static Library.IMessageComponent Button(Button button) =>
        new Library.ButtonBuilder
        {
            Label = button.Label.Length > 0 ? WireText.Clean(button.Label) : null,
            Emote = button.Emoji is { } emoji ? new Library.Emoji(emoji) : null,
            CustomId = button.CustomId,
            Url = button.Url,
            Style = button.Url is null
                ? (Library.ButtonStyle)button.Style
                : Library.ButtonStyle.Link,
        }.Build();

    private static string? Clean(string? text) => text is null ? null : WireText.Clean(text);
}
