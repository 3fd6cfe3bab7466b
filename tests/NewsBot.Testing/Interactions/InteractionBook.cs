using System.Globalization;
using System.Text.Json.Nodes;
using NewsBot.Testing.Worlds;

namespace NewsBot.Testing.Interactions;

/// <summary>All interactions of a run by token, and how a new one is written. Used under the world's gate.</summary>
internal sealed class InteractionBook(World world, TimeProvider time, WaitLimit limit)
{
    private readonly Dictionary<string, ScriptedInteraction> _byToken = new(StringComparer.Ordinal);

    public ScriptedInteraction? Find(string id, string token) =>
        _byToken.GetValueOrDefault(token) is { } found && SnowflakeSource.Text(found.Id) == id
            ? found
            : null;

    public ScriptedInteraction? Find(string token) => _byToken.GetValueOrDefault(token);

    public ScriptedInteraction New(
        InteractionKind kind,
        string name,
        ulong channelId,
        ScriptedUser user,
        JsonObject data,
        JsonObject? message = null
    )
    {
        var id = world.NewId();
        var token = string.Create(CultureInfo.InvariantCulture, $"token-of-interaction-{id}");
        var payload = Payload(id, token, kind, channelId, user, data);
        if (message is not null)
        {
            payload["message"] = message.DeepClone();
        }

        var made = new ScriptedInteraction(
            id,
            token,
            kind,
            name,
            user,
            channelId,
            payload,
            time,
            limit
        );
        if (message is not null)
        {
            made.MessageId = Wire.Id(message["id"]);
        }

        return _byToken[token] = made;
    }

    private JsonObject Payload(
        ulong id,
        string token,
        InteractionKind kind,
        ulong channelId,
        ScriptedUser user,
        JsonObject data
    )
    {
        var payload = new JsonObject
        {
            ["id"] = SnowflakeSource.Text(id),
            ["application_id"] = SnowflakeSource.Text(world.ApplicationId),
            ["type"] = (int)kind,
            ["data"] = data,
            ["token"] = token,
            ["version"] = 1,
            ["channel_id"] = SnowflakeSource.Text(channelId),
            ["channel"] = world.Channel(channelId)!.DeepClone(),
            ["app_permissions"] = Wire.BotPermissions,
            ["locale"] = "en-US",
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = new JsonObject(),
            ["attachment_size_limit"] = 10_485_760,
        };
        Place(payload, world.GuildOf(channelId), user);
        return payload;
    }

    private static void Place(JsonObject payload, ulong? guildId, ScriptedUser user)
    {
        if (guildId is not { } guild)
        {
            payload["context"] = 1;
            payload["user"] = Wire.User(user);
            return;
        }

        var member = Wire.Member(user);
        member["permissions"] = SnowflakeSource.Text(user.Permissions);
        payload["context"] = 0;
        payload["guild_id"] = SnowflakeSource.Text(guild);
        payload["guild_locale"] = "en-US";
        payload["guild"] = new JsonObject
        {
            ["id"] = SnowflakeSource.Text(guild),
            ["locale"] = "en-US",
            ["features"] = new JsonArray(),
        };
        payload["member"] = member;
    }
}
