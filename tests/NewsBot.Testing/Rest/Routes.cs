namespace NewsBot.Testing.Rest;

/// <summary>The route templates that the server knows, as they stand in request logs, findings and faults.</summary>
public static class Routes
{
    public const string GatewayBot = "GET /gateway/bot";
    public const string Me = "GET /users/@me";
    public const string MyGuilds = "GET /users/@me/guilds";
    public const string Application = "GET /applications/@me";
    public const string GetCommands = "GET /applications/{app}/commands";
    public const string PutCommands = "PUT /applications/{app}/commands";
    public const string GetGuildCommands = "GET /applications/{app}/guilds/{guild}/commands";
    public const string PutGuildCommands = "PUT /applications/{app}/guilds/{guild}/commands";
    public const string Callback = "POST /interactions/{interaction}/{token}/callback";
    public const string GetOriginal = "GET /webhooks/{app}/{token}/messages/@original";
    public const string EditOriginal = "PATCH /webhooks/{app}/{token}/messages/@original";
    public const string DeleteOriginal = "DELETE /webhooks/{app}/{token}/messages/@original";
    public const string FollowUp = "POST /webhooks/{app}/{token}";
    public const string EditFollowUp = "PATCH /webhooks/{app}/{token}/messages/{message}";
    public const string DeleteFollowUp = "DELETE /webhooks/{app}/{token}/messages/{message}";
    public const string GetChannel = "GET /channels/{channel}";
    public const string CreateMessage = "POST /channels/{channel}/messages";
    public const string GetMessages = "GET /channels/{channel}/messages";
    public const string OpenDirect = "POST /users/@me/channels";
    public const string GetMessage = "GET /channels/{channel}/messages/{message}";
    public const string EditMessage = "PATCH /channels/{channel}/messages/{message}";
    public const string DeleteMessage = "DELETE /channels/{channel}/messages/{message}";
    public const string Typing = "POST /channels/{channel}/typing";
    public const string StartThread = "POST /channels/{channel}/messages/{message}/threads";
}
