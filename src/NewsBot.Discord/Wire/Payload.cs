using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;

namespace NewsBot.Discord.Wire;

/// <summary>
/// Writes bodies. Every message, new or edited, carries <c>allowed_mentions</c> that allow nothing: an edit without them would
/// be parsed with the defaults again, whatever the first version said.
/// </summary>
internal static class Payload
{
    private const int EphemeralFlag = 1 << 6;
    private const int RowType = 1;
    private const int ButtonType = 2;
    private const int TextInputType = 4;
    private const int LinkStyle = 5;

    private static readonly JsonWriterOptions _options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A message of its own, or a follow-up.</summary>
    public static ReadOnlyMemory<byte> Create(OutgoingMessage message) =>
        Write(json => CreateMembers(json, message));

    /// <summary>A message in the place of another: what it lacks is taken away there.</summary>
    public static ReadOnlyMemory<byte> Edit(OutgoingMessage message) =>
        Write(json => MessageMembers(json, message));

    /// <summary>The first answer to an interaction that is a message.</summary>
    public static ReadOnlyMemory<byte> Respond(CallbackKind kind, OutgoingMessage message) =>
        Callback(
            kind,
            json =>
            {
                MessageMembers(json, message);
                Flags(json, message);
            }
        );

    /// <summary>The first answer to an interaction that puts it off.</summary>
    public static ReadOnlyMemory<byte> Defer(CallbackKind kind, bool isPrivate) =>
        Callback(kind, isPrivate ? json => json.WriteNumber("flags", EphemeralFlag) : null);

    /// <summary>Values for somebody who types.</summary>
    public static ReadOnlyMemory<byte> Suggest(IReadOnlyList<Choice> choices) =>
        Callback(
            CallbackKind.AutocompleteResult,
            json =>
            {
                json.WriteStartArray("choices");
                foreach (var choice in choices.Take(Choice.MaxCount))
                {
                    json.WriteStartObject();
                    Text(json, "name", choice.Name);
                    Text(json, "value", choice.Value);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        );

    /// <summary>A modal.</summary>
    public static ReadOnlyMemory<byte> Open(Modal modal) =>
        Callback(CallbackKind.Modal, json => ModalMembers(json, modal));

    /// <summary>A thread at a message.</summary>
    public static ReadOnlyMemory<byte> Thread(string name) =>
        Write(json => Text(json, "name", name));

    /// <summary>Any other object.</summary>
    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, _options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static ReadOnlyMemory<byte> Callback(
        CallbackKind kind,
        Action<Utf8JsonWriter>? members
    ) =>
        Write(json =>
        {
            json.WriteNumber("type", (int)kind);
            if (members is not null)
            {
                json.WriteStartObject("data");
                members(json);
                json.WriteEndObject();
            }
        });

    private static void CreateMembers(Utf8JsonWriter json, OutgoingMessage message)
    {
        MessageMembers(json, message);
        Flags(json, message);
        if (message.ReplyTo is { } question)
        {
            json.WriteStartObject("message_reference");
            json.WriteString("message_id", question.ToString());
            json.WriteBoolean("fail_if_not_exists", false);
            json.WriteEndObject();
        }

        if (message.Nonce is { } nonce)
        {
            json.WriteString("nonce", nonce);
            json.WriteBoolean("enforce_nonce", true);
        }
    }

    private static void MessageMembers(Utf8JsonWriter json, OutgoingMessage message)
    {
        Text(json, "content", message.Content);
        json.WriteStartArray("embeds");
        foreach (var embed in message.Embeds)
        {
            Write(json, embed);
        }

        json.WriteEndArray();
        json.WriteStartArray("components");
        foreach (var row in message.Rows)
        {
            Write(json, row);
        }

        json.WriteEndArray();
        json.WriteStartObject("allowed_mentions");
        json.WriteStartArray("parse");
        json.WriteEndArray();
        json.WriteBoolean("replied_user", false);
        json.WriteEndObject();
    }

    private static void Flags(Utf8JsonWriter json, OutgoingMessage message)
    {
        if (message.IsPrivate)
        {
            json.WriteNumber("flags", EphemeralFlag);
        }
    }

    private static void Write(Utf8JsonWriter json, Embed embed)
    {
        json.WriteStartObject();
        OptionalText(json, "title", embed.Title);
        OptionalText(json, "description", embed.Description);
        if (embed.Color is { } color)
        {
            json.WriteNumber("color", color);
        }

        if (embed.Footer is { } footer)
        {
            json.WriteStartObject("footer");
            Text(json, "text", footer);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Button> row)
    {
        json.WriteStartObject();
        json.WriteNumber("type", RowType);
        json.WriteStartArray("components");
        foreach (var button in row)
        {
            Write(json, button);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Button button)
    {
        json.WriteStartObject();
        json.WriteNumber("type", ButtonType);
        json.WriteNumber("style", button.Url is null ? (int)button.Style : LinkStyle);
        if (button.Label.Length > 0)
        {
            Text(json, "label", button.Label);
        }

        if (button.Emoji is { } emoji)
        {
            json.WriteStartObject("emoji");
            json.WriteString("name", emoji);
            json.WriteEndObject();
        }

        OptionalText(json, "custom_id", button.CustomId);
        OptionalText(json, "url", button.Url);
        json.WriteEndObject();
    }

    private static void ModalMembers(Utf8JsonWriter json, Modal modal)
    {
        Text(json, "custom_id", modal.CustomId);
        Text(json, "title", modal.Title);
        json.WriteStartArray("components");
        json.WriteStartObject();
        json.WriteNumber("type", RowType);
        json.WriteStartArray("components");
        json.WriteStartObject();
        json.WriteNumber("type", TextInputType);
        json.WriteNumber("style", modal.IsLong ? 2 : 1);
        Text(json, "custom_id", modal.Field);
        Text(json, "label", modal.Label);
        Text(json, "placeholder", modal.Placeholder);
        json.WriteNumber("max_length", modal.MaxLength);
        json.WriteBoolean("required", modal.IsRequired);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string text) =>
        json.WriteString(name, WireText.Clean(text));

    private static void OptionalText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            Text(json, name, text);
        }
    }
}
