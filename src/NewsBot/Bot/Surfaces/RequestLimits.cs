using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace NewsBot.Bot.Surfaces;

/// <summary>How much a user, a channel and a server may ask for in a minute. Thread-safe.</summary>
internal sealed class RequestLimits(IOptions<DiscordOptions> options, TimeProvider time)
    : IDisposable
{
    private static readonly TimeSpan _window = TimeSpan.FromMinutes(1);

    private const int MaxTold = 10_000;

    private readonly Lock _telling = new();
    private readonly Dictionary<(string Phrase, ulong Id), DateTimeOffset> _told = [];
    private readonly LimitsOptions _limits = options.Value.Limits;
    private readonly PartitionedRateLimiter<ulong> _users = Create(
        options.Value.Limits.UserPerMinute
    );
    private readonly PartitionedRateLimiter<ulong> _channels = Create(
        options.Value.Limits.ChannelPerMinute
    );
    private readonly PartitionedRateLimiter<ulong> _guilds = Create(
        options.Value.Limits.GuildPerMinute
    );

    /// <summary>Counts a request.</summary>
    /// <returns><see langword="null"/> where it may be answered; else which limit is reached.</returns>
    public ReachedLimit? Count(Asker asker)
    {
        if (!_limits.Enabled)
        {
            return null;
        }

        return Count(_users, asker.User.Id.Value, "limit.user")
            ?? Count(_channels, asker.Channel.Id.Value, "limit.channel")
            ?? (asker.GuildId is { } guild ? Count(_guilds, guild.Value, "limit.guild") : null);
    }

    /// <summary>
    /// Whether a limit has still to be told where everybody sees it: once, then not before it says to come back, for whoever floods a
    /// channel must not make the bot do so too.
    /// </summary>
    public bool IsToBeTold(ReachedLimit reached)
    {
        var now = time.GetUtcNow();
        var key = (reached.Phrase, reached.Id);
        lock (_telling)
        {
            if (_told.TryGetValue(key, out var until) && now < until)
            {
                return false;
            }

            if (_told.Count >= MaxTold)
            {
                foreach (var (told, _) in _told.Where(t => t.Value <= now).ToList())
                {
                    _told.Remove(told);
                }
            }

            _told[key] = reached.Again;
            return true;
        }
    }

    public void Dispose()
    {
        _users.Dispose();
        _channels.Dispose();
        _guilds.Dispose();
    }

    private ReachedLimit? Count(PartitionedRateLimiter<ulong> limiter, ulong id, string phrase)
    {
        using var lease = limiter.AttemptAcquire(id);
        if (lease.IsAcquired)
        {
            return null;
        }

        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : _window;
        return new ReachedLimit(phrase, id, time.GetUtcNow() + wait);
    }

    private static PartitionedRateLimiter<ulong> Create(int perMinute) =>
        PartitionedRateLimiter.Create<ulong, ulong>(id =>
            RateLimitPartition.GetFixedWindowLimiter(
                id,
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = perMinute,
                    Window = _window,
                    QueueLimit = 0,
                }
            )
        );
}
