using System.Text.Json;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Wire;

namespace NewsBot.Discord.Messages;

/// <summary>Makes messages of what Discord sends.</summary>
internal static class MessageReader
{
    private const int DefaultType = 0;
    private const int ReplyType = 19;
    private const int ReplyReference = 0;
    private const int MaxTexts = 25;
    private const int MaxDepth = 6;

    /// <summary>A message.</summary>
    /// <param name="message">As it came.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="self">The bot's user.</param>
    /// <param name="ownRole">The bot's role in the guild, or 0.</param>
    public static IncomingMessage Read(
        WireMessage message,
        ChannelPlace place,
        UserId self,
        ulong ownRole
    ) =>
        new()
        {
            Id = message.Id,
            Channel = place,
            GuildId = message.GuildId,
            Author = User(message.Author),
            IsTyped =
                message.Type is DefaultType or ReplyType
                && message.WebhookId is null
                && message.Author?.System != true,
            Content = message.Content ?? "",
            MentionsBot =
                message.Mentions?.Any(u => u?.Id == self) == true
                || (ownRole != 0 && message.MentionRoles?.Contains(ownRole) == true),
            ReplyTo = message.MessageReference is { Type: ReplyReference } reference
                ? reference.MessageId
                : null,
            RepliesToBot =
                message.Type == ReplyType && message.ReferencedMessage?.Author?.Id == self,
            Embeds = [.. (message.Embeds ?? []).OfType<WireEmbed>().Take(MaxTexts).Select(Text)],
            Forwards =
            [
                .. (message.MessageSnapshots ?? [])
                    .Select(s => s?.Message)
                    .OfType<WireMessage>()
                    .Take(MaxTexts)
                    .SelectMany(Texts),
            ],
        };

    /// <summary>A message of a channel's list.</summary>
    public static PostedMessage Posted(WireMessage message)
    {
        var ids = new List<string>();
        if (message.Components is { } components)
        {
            CustomIds(components, ids, MaxDepth);
        }

        return new PostedMessage(message.Id, message.Author?.Id ?? 0, ids);
    }

    // Rows, sections, one day something else: wherever a button stands in there.
    private static void CustomIds(JsonElement element, List<string> ids, int depth)
    {
        if (depth == 0 || ids.Count >= MaxTexts)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            for (var i = 0; i < element.GetArrayLength(); i++)
            {
                CustomIds(element[i], ids, depth - 1);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (
                element.TryGetProperty("custom_id", out var id)
                && id.ValueKind == JsonValueKind.String
            )
            {
                ids.Add(LenientText.Read(id));
            }

            if (element.TryGetProperty("components", out var inner))
            {
                CustomIds(inner, ids, depth - 1);
            }
        }
    }

    /// <summary>A user; nobody has the id 0.</summary>
    public static DiscordUser User(WireUser? user) =>
        new(
            user?.Id ?? 0,
            user?.GlobalName ?? user?.Username ?? "",
            user?.Bot == true || user?.System == true
        );

    /// <summary>A channel.</summary>
    public static ChannelPlace Place(WireChannel channel) =>
        channel.Type switch
        {
            10 or 11 or 12 => new ChannelPlace(
                channel.Id,
                ChannelKind.Thread,
                channel.ParentId,
                channel.OwnerId
            ),
            1 or 3 => new ChannelPlace(channel.Id, ChannelKind.Direct),
            _ => new ChannelPlace(channel.Id, ChannelKind.Channel),
        };

    private static IEnumerable<QuotedText> Texts(WireMessage forwarded) =>
        (forwarded.Embeds ?? [])
            .OfType<WireEmbed>()
            .Select(Text)
            .Prepend(new QuotedText(forwarded.Content ?? "", null));

    private static QuotedText Text(WireEmbed embed)
    {
        var fields = (embed.Fields ?? []).SelectMany(f => new[] { f?.Name, f?.Value });
        var lines = new[] { embed.Author?.Name, embed.Title, embed.Description }
            .Concat(fields)
            .Where(l => !string.IsNullOrWhiteSpace(l));
        return new QuotedText(string.Join('\n', lines), embed.Url);
    }
}
