using System.Globalization;
using System.Text.Json.Nodes;
using NewsBot.Testing.Gateway;
using NewsBot.Testing.Worlds;

namespace NewsBot.Testing.Rest;

/// <summary>Messages, typing and threads of channels. What the bot does is dispatched on the gateway too.</summary>
internal sealed class ChannelEndpoints(
    World world,
    ScriptedGateway gateway,
    MessageRules rules,
    ScriptedLog<MessageChange> changes,
    ScriptedDiscordOptions options
)
{
    private readonly Dictionary<string, JsonObject> _byNonce = new(StringComparer.Ordinal);

    public IEnumerable<Route> Routes =>
        [
            new(Rest.Routes.GetChannel, GetChannel),
            new(Rest.Routes.CreateMessage, Create),
            new(Rest.Routes.GetMessages, GetMessages),
            new(Rest.Routes.OpenDirect, OpenDirect),
            new(Rest.Routes.GetMessage, call => Message(call, m => RestReply.Ok(m))),
            new(Rest.Routes.EditMessage, call => Message(call, m => Edit(call, m))),
            new(Rest.Routes.DeleteMessage, call => Message(call, Delete)),
            new(Rest.Routes.Typing, Typing),
            new(Rest.Routes.StartThread, call => Message(call, m => StartThread(call, m))),
        ];

    private RestReply GetChannel(RestCall call) =>
        world.Channel(call.Id("channel")) is { } channel
            ? RestReply.Ok(WithLast(channel, call.Id("channel")))
            : RestReply.UnknownChannel;

    private JsonObject WithLast(JsonObject channel, ulong id)
    {
        var told = Copy(channel);
        told["last_message_id"] = world
            .MessagesOf(id)
            .Select(m => Wire.Id(m["id"]))
            .Append(0UL)
            .Max()
            is var last
                and > 0
            ? SnowflakeSource.Text(last)
            : null;
        return told;
    }

    // Newest first, and those next to "after" where there are more; nothing at all without the right to read them.
    private RestReply GetMessages(RestCall call)
    {
        var channelId = call.Id("channel");
        if (world.Channel(channelId) is null)
        {
            return RestReply.UnknownChannel;
        }

        var after = ulong.Parse(
            call.Query.GetValueOrDefault("after", "0"),
            CultureInfo.InvariantCulture
        );
        var limit = int.Parse(
            call.Query.GetValueOrDefault("limit", "50"),
            CultureInfo.InvariantCulture
        );
        var found = world.MayReadHistory
            ? world
                .MessagesOf(channelId)
                .Where(m => Wire.Id(m["id"]) > after)
                .OrderBy(m => Wire.Id(m["id"]))
                .Take(limit)
                .Reverse()
            : [];
        return RestReply.Ok(new JsonArray([.. found.Select(m => (JsonNode)Copy(m))]));
    }

    private RestReply OpenDirect(RestCall call)
    {
        var user = Wire.Id(call.Fields["recipient_id"]);
        return RestReply.Ok(
            world.Channel(world.DirectChannel(new ScriptedUser(user, "somebody")))!
        );
    }

    private RestReply Typing(RestCall call) =>
        world.Channel(call.Id("channel")) is null ? RestReply.UnknownChannel : RestReply.NoContent;

    private RestReply Create(RestCall call)
    {
        var channelId = call.Id("channel");
        if (world.Channel(channelId) is null)
        {
            return RestReply.UnknownChannel;
        }

        var nonce = NonceOf(call);
        if (
            nonce is not null
            && _byNonce.TryGetValue(nonce, out var first)
            && options.TimeProvider.GetUtcNow() - TimeOf(first) < options.NonceMemory
        )
        {
            return RestReply.Ok(first);
        }

        if (world.IsClosed(channelId))
        {
            return RestReply.Error(403, 50013, "Missing Permissions");
        }

        if (
            (rules.Check(call.Fields, call.Route.Template) ?? ReferenceRefusal(call)) is { } refusal
        )
        {
            return refusal;
        }

        var reference = call.Fields["message_reference"];
        var message = world.NewMessage(channelId, world.Bot, reference is null ? 0 : 19);
        MessageFields.Apply(call.Fields, message);
        if (nonce is not null)
        {
            _byNonce[nonce] = message;
        }

        Changed(MessageChangeKind.Created, "MESSAGE_CREATE", message);
        return RestReply.Ok(message);
    }

    private static string? NonceOf(RestCall call) =>
        call.Fields["nonce"] is { } nonce && (bool?)call.Fields["enforce_nonce"] == true
            ? $"{call.Values["channel"]} {nonce.ToJsonString()}"
            : null;

    private static DateTimeOffset TimeOf(JsonObject message) =>
        DateTimeOffset.Parse((string)message["timestamp"]!, CultureInfo.InvariantCulture);

    private RestReply? ReferenceRefusal(RestCall call) =>
        call.Fields["message_reference"] is JsonObject reference
        && (bool?)reference["fail_if_not_exists"] != false
        && world.Message(Wire.Id(reference["message_id"])) is null
            ? RestReply.InvalidForm
            : null;

    private RestReply Message(RestCall call, Func<JsonObject, RestReply> then) =>
        world.Channel(call.Id("channel")) is null ? RestReply.UnknownChannel
        : world.Message(call.Id("message")) is { } message
        && Wire.Id(message["channel_id"]) == call.Id("channel")
            ? then(message)
        : RestReply.UnknownMessage;

    private RestReply Edit(RestCall call, JsonObject message)
    {
        if (!IsOwn(message))
        {
            return RestReply.NotOwnMessage;
        }

        if (rules.Check(call.Fields, call.Route.Template, message) is { } refusal)
        {
            return refusal;
        }

        MessageFields.Apply(call.Fields, message);
        message["edited_timestamp"] = world.Now();
        Changed(MessageChangeKind.Edited, "MESSAGE_UPDATE", message);
        return RestReply.Ok(message);
    }

    private RestReply Delete(JsonObject message)
    {
        if (!IsOwn(message))
        {
            return RestReply.Error(403, 50013, "Missing Permissions");
        }

        world.Forget(Wire.Id(message["id"]));
        changes.Add(new MessageChange(MessageChangeKind.Deleted, Copy(message)));
        return RestReply.NoContent;
    }

    private RestReply StartThread(RestCall call, JsonObject message)
    {
        if (GatewayFrames.Text(call.Fields["name"]) is not { Length: >= 1 and <= 100 } name)
        {
            return RestReply.InvalidForm;
        }

        if (world.Channel(Wire.Id(message["id"])) is not null)
        {
            return RestReply.ThreadExists;
        }

        var thread = world.NewThread(message, name, world.Bot);
        var created = Copy(thread);
        created["newly_created"] = true;
        gateway.Dispatch("THREAD_CREATE", created, world.GuildOf(Wire.Id(thread["id"])));
        return RestReply.Ok(thread, 201);
    }

    private void Changed(MessageChangeKind kind, string name, JsonObject message)
    {
        changes.Add(new MessageChange(kind, Copy(message)));
        var guild = world.GuildOf(Wire.Id(message["channel_id"]));
        var sent = Copy(message);
        if (guild is { } id)
        {
            sent["guild_id"] = SnowflakeSource.Text(id);
        }

        gateway.Dispatch(name, sent, guild);
    }

    private bool IsOwn(JsonObject message) => Wire.Id(message["author"]!["id"]) == world.Bot.Id;

    private static JsonObject Copy(JsonObject node) => node.DeepClone().AsObject();
}
