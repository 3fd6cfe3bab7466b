using System.Text.Json.Nodes;
using NewsBot.Testing.Worlds;

namespace NewsBot.Testing.Rest;

/// <summary>Where the gateway is, who the bot is, and which commands it has.</summary>
internal sealed class AccountEndpoints(World world, ScriptedDiscordOptions options)
{
    public string GatewayUrl { get; set; } = "";

    public IEnumerable<Route> Routes =>
        [
            new(Rest.Routes.GatewayBot, GatewayBot),
            new(Rest.Routes.Me, _ => RestReply.Ok(Wire.User(world.Bot))),
            new(Rest.Routes.MyGuilds, MyGuilds),
            new(Rest.Routes.Application, Application),
            new(Rest.Routes.GetCommands, Commands),
            new(Rest.Routes.PutCommands, SetCommands),
            new(Rest.Routes.GetGuildCommands, Commands),
            new(Rest.Routes.PutGuildCommands, SetCommands),
        ];

    private RestReply GatewayBot(RestCall call) =>
        RestReply.Ok(
            new JsonObject
            {
                ["url"] = GatewayUrl,
                ["shards"] = options.Shards,
                ["session_start_limit"] = new JsonObject
                {
                    ["total"] = 1000,
                    ["remaining"] = 1000,
                    ["reset_after"] = 14_400_000,
                    ["max_concurrency"] = options.MaxConcurrency,
                },
            }
        );

    private RestReply MyGuilds(RestCall call) =>
        RestReply.Ok(
            new JsonArray([
                .. world.Guilds.Select(g => new JsonObject
                {
                    ["id"] = SnowflakeSource.Text(g.Id),
                    ["name"] = g.Name,
                    ["permissions"] = Wire.BotPermissions,
                }),
            ])
        );

    private RestReply Application(RestCall call) =>
        RestReply.Ok(
            new JsonObject
            {
                ["id"] = SnowflakeSource.Text(world.ApplicationId),
                ["name"] = world.Bot.Name,
                ["flags"] = options.AllowsMessageContent ? 1 << 19 : 0,
                ["verify_key"] = new string('0', 64),
                ["interactions_endpoint_url"] = null,
                ["bot"] = Wire.User(world.Bot),
            }
        );

    private RestReply Commands(RestCall call) =>
        RefusalOf(call) ?? RestReply.Ok(world.Commands(Scope(call)));

    private RestReply SetCommands(RestCall call)
    {
        if (RefusalOf(call) is { } refusal)
        {
            return refusal;
        }

        if (call.Body is not JsonArray sent || sent.Any(c => c?["name"] is null))
        {
            return RestReply.InvalidForm;
        }

        world.SetCommands(Scope(call), [.. sent.Select(c => Stored(c!.AsObject(), call))]);
        return RestReply.Ok(world.Commands(Scope(call)));
    }

    private JsonObject Stored(JsonObject command, RestCall call)
    {
        var stored = command.DeepClone().AsObject();
        stored["id"] = SnowflakeSource.Text(world.NewId());
        stored["application_id"] = SnowflakeSource.Text(world.ApplicationId);
        stored["version"] = SnowflakeSource.Text(world.NewId());
        stored["type"] ??= 1;
        if (call.Values.TryGetValue("guild", out var guild))
        {
            stored["guild_id"] = guild;
        }

        return stored;
    }

    private RestReply? RefusalOf(RestCall call) =>
        call.Id("app") != world.ApplicationId ? RestReply.MissingAccess
        : call.Values.ContainsKey("guild") && world.Guilds.All(g => g.Id != call.Id("guild"))
            ? RestReply.MissingAccess
        : null;

    private static string Scope(RestCall call) => call.Values.GetValueOrDefault("guild", "global");
}
