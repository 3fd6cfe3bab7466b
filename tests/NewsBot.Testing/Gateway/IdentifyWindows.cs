namespace NewsBot.Testing.Gateway;

/// <summary>One identify per window and key, where the key is the shard modulo max_concurrency.</summary>
internal sealed class IdentifyWindows(ScriptedDiscordOptions options)
{
    // Two identifies that leave exactly one window apart may arrive a little closer.
    private static readonly TimeSpan _jitter = TimeSpan.FromMilliseconds(100);
    private readonly Dictionary<int, DateTimeOffset> _last = [];

    public bool Takes(int shard)
    {
        var key = shard % options.MaxConcurrency;
        var now = options.TimeProvider.GetUtcNow();
        if (_last.TryGetValue(key, out var last) && now - last < options.IdentifyWindow - _jitter)
        {
            return false;
        }

        _last[key] = now;
        return true;
    }
}
