using System.Globalization;
using NewsBot.Discord.Ids;

namespace NewsBot.Discord.Rest;

/// <summary>Where a call goes.</summary>
/// <param name="Path">The path below the base address. It can hold the token of an interaction, so it is never logged.</param>
/// <param name="Template">The path with names in the place of ids: what is logged, and the key of limits until Discord names a bucket.</param>
/// <param name="Resource">The channel, guild, application or interaction whose limits count.</param>
internal sealed record Route(string Path, string Template, string Resource)
{
    /// <summary>The gateway's address and limits.</summary>
    public static Route Gateway { get; } = new("/gateway/bot", "/gateway/bot", "");

    /// <summary>The application of the token.</summary>
    public static Route Application { get; } = new("/applications/@me", "/applications/@me", "");

    /// <summary>The guilds that the bot is in, at most 200.</summary>
    public static Route Guilds { get; } = new("/users/@me/guilds", "/users/@me/guilds", "");

    /// <summary>Registered commands.</summary>
    public static Route Commands(AppId application, GuildId? guild) =>
        guild is { } id
            ? Of(
                $"/applications/{application}/guilds/{id}/commands",
                "/applications/{application}/guilds/{guild}/commands",
                id.Value
            )
            : Of(
                $"/applications/{application}/commands",
                "/applications/{application}/commands",
                application.Value
            );

    /// <summary>Commands with their translations, which Discord leaves out unless it is asked for them.</summary>
    public Route InAllLanguages => this with { Path = $"{Path}?with_localizations=true" };

    /// <summary>A channel.</summary>
    public static Route Channel(ChannelId channel) =>
        Of($"/channels/{channel}", "/channels/{channel}", channel.Value);

    /// <summary>Messages of a channel.</summary>
    public static Route Messages(ChannelId channel) =>
        Of($"/channels/{channel}/messages", "/channels/{channel}/messages", channel.Value);

    /// <summary>Messages of a channel after one of them.</summary>
    public static Route MessagesAfter(ChannelId channel, MessageId after, int count)
    {
        var all = Messages(channel);
        return all with
        {
            Path = FormattableString.Invariant($"{all.Path}?limit={count}&after={after}"),
        };
    }

    /// <summary>Direct conversations.</summary>
    public static Route DirectChannels { get; } =
        new("/users/@me/channels", "/users/@me/channels", "");

    /// <summary>A message of a channel.</summary>
    public static Route Message(ChannelId channel, MessageId message) =>
        Of(
            $"/channels/{channel}/messages/{message}",
            "/channels/{channel}/messages/{message}",
            channel.Value
        );

    /// <summary>Threads at a message.</summary>
    public static Route Threads(ChannelId channel, MessageId message) =>
        Of(
            $"/channels/{channel}/messages/{message}/threads",
            "/channels/{channel}/messages/{message}/threads",
            channel.Value
        );

    /// <summary>"typing…" in a channel.</summary>
    public static Route Typing(ChannelId channel) =>
        Of($"/channels/{channel}/typing", "/channels/{channel}/typing", channel.Value);

    /// <summary>The first answer to an interaction.</summary>
    public static Route Callback(InteractionId interaction, string token) =>
        Of(
            $"/interactions/{interaction}/{Escape(token)}/callback",
            "/interactions/{interaction}/{token}/callback",
            token
        );

    /// <summary>The answer to an interaction, later.</summary>
    public static Route Original(AppId application, string token) =>
        Of(
            $"/webhooks/{application}/{Escape(token)}/messages/@original",
            "/webhooks/{application}/{token}/messages/@original",
            token
        );

    /// <summary>More messages to an interaction.</summary>
    public static Route FollowUps(AppId application, string token) =>
        Of($"/webhooks/{application}/{Escape(token)}", "/webhooks/{application}/{token}", token);

    private static Route Of(FormattableString path, string template, ulong resource) =>
        new(
            FormattableString.Invariant(path),
            template,
            resource.ToString(CultureInfo.InvariantCulture)
        );

    private static Route Of(FormattableString path, string template, string resource) =>
        new(FormattableString.Invariant(path), template, resource);

    private static string Escape(string token) => Uri.EscapeDataString(token);

    /// <summary>Never the path.</summary>
    public override string ToString() => Template;
}
