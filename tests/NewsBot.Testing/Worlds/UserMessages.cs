using System.Text.Json.Nodes;
using NewsBot.Testing.Gateway;

namespace NewsBot.Testing.Worlds;

/// <summary>Turns a <see cref="ScriptedMessage"/> into a stored message and into what the gateway sends.</summary>
internal sealed class UserMessages(World world)
{
    public JsonObject Store(ScriptedMessage wanted)
    {
        var type = wanted.Type ?? (wanted.ReplyTo is null && !wanted.RepliesToDeleted ? 0 : 19);
        var message = world.NewMessage(ChannelOf(wanted), wanted.Author, type);
        message["content"] = wanted.Content;
        message["embeds"] = wanted.Embeds?.DeepClone() ?? new JsonArray();
        if (wanted.MentionsBot)
        {
            var content = $"<@{SnowflakeSource.Text(world.Bot.Id)}> {wanted.Content}";
            message["content"] = content.TrimEnd();
            message["mentions"] = new JsonArray(Wire.User(world.Bot));
        }

        if (wanted.WebhookId is { } webhook)
        {
            message["webhook_id"] = SnowflakeSource.Text(webhook);
        }

        Refer(message, wanted);
        return message;
    }

    /// <summary>The message as MESSAGE_CREATE carries it.</summary>
    public JsonObject Event(JsonObject stored, ScriptedMessage wanted)
    {
        var sent = stored.DeepClone().AsObject();
        sent["channel_type"] = world.Channel(Wire.Id(stored["channel_id"]))!["type"]!.DeepClone();
        if (world.GuildOf(Wire.Id(stored["channel_id"])) is { } guild)
        {
            sent["guild_id"] = SnowflakeSource.Text(guild);
            if (wanted.WebhookId is null)
            {
                var member = Wire.Member(wanted.Author);
                member.Remove("user");
                sent["member"] = member;
            }
        }

        if (wanted.IsStripped)
        {
            GatewayIntents.Strip(sent);
        }

        return sent;
    }

    private ulong ChannelOf(ScriptedMessage wanted) =>
        wanted.ChannelId
        ?? (
            wanted.Guild is { } guild
                ? world.Guilds[guild].ChannelId
                : world.DirectChannel(wanted.Author)
        );

    private void Refer(JsonObject message, ScriptedMessage wanted)
    {
        if (wanted.ReplyTo is { } question)
        {
            message["message_reference"] = Reference(question, type: 0);
            message["referenced_message"] = question.DeepClone();
        }
        else if (wanted.RepliesToDeleted)
        {
            var gone = world.NewMessage(ChannelOf(wanted), wanted.Author);
            message["message_reference"] = Reference(gone, type: 0);
            message["referenced_message"] = null;
            world.Forget(Wire.Id(gone["id"]));
        }
        else if (wanted.Forwards is { } forwarded)
        {
            message["message_reference"] = Reference(forwarded, type: 1);
            message["message_snapshots"] = new JsonArray(
                new JsonObject { ["message"] = forwarded.DeepClone() }
            );
        }
    }

    private static JsonObject Reference(JsonObject message, int type) =>
        new()
        {
            ["type"] = type,
            ["message_id"] = message["id"]!.DeepClone(),
            ["channel_id"] = message["channel_id"]!.DeepClone(),
        };
}
