using NewsBot.Testing.Rest;

namespace NewsBot.Testing;

/// <summary>How a <see cref="ScriptedDiscord"/> behaves. The defaults are those of Discord's API v10.</summary>
public sealed class ScriptedDiscordOptions
{
    /// <summary>The clock of every time stamp, deadline, window and hold.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The bot token that is taken, without "Bot ".</summary>
    public string Token { get; init; } = "MTAwMA.scripted.bot-token";

    /// <summary>Number of guilds, each with one text channel. Neighbours stand on neighbouring shards.</summary>
    public int Guilds { get; init; } = 1;

    /// <summary>Number of shards that GET /gateway/bot recommends.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>Identifies allowed at once in a window, by shard number modulo this.</summary>
    public int MaxConcurrency { get; init; } = 1;

    /// <summary>The window of <see cref="MaxConcurrency"/>.</summary>
    public TimeSpan IdentifyWindow { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>What Hello announces.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>Time from delivery to the first callback.</summary>
    public TimeSpan AcknowledgementDeadline { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Life of an interaction token.</summary>
    public TimeSpan InteractionTokenLife { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long a nonce is remembered.</summary>
    public TimeSpan NonceMemory { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Whether the privileged intent MESSAGE_CONTENT (32768) is switched on in the portal.</summary>
    public bool AllowsMessageContent { get; init; }

    /// <summary>Limits by route template of <see cref="Routes"/>; a route that is absent has none.</summary>
    public IReadOnlyDictionary<string, BucketLimit> Buckets { get; init; } =
        new Dictionary<string, BucketLimit>(StringComparer.Ordinal);

    /// <summary>How long a request that was under way may still meet a hold that was just announced.</summary>
    public TimeSpan HoldGrace { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Events kept for a resume, by session.</summary>
    public int ReplayedEvents { get; init; } = 5000;

    /// <summary>Real time after which a wait of a test fails and says what was waited for.</summary>
    public TimeSpan WaitLimit { get; init; } = TimeSpan.FromSeconds(30);
}
