using NewsBot.Discord.Rest;

namespace NewsBot.Discord.RateLimits;

/// <summary>
/// When a call may be made: a bucket for each limit that Discord names and resource that it counts for, a hold for all calls with
/// the bot's token, and one for all calls whatsoever. Numbers come from Discord's answers, but for the global limit.
/// Thread-safe.
/// </summary>
internal sealed class CallLimits(TimeProvider time)
{
    /// <summary>Calls with the bot's token in a second (Discord's documentation, "Global Rate Limit").</summary>
    private const int CallsPerSecond = 50;

    /// <summary>Buckets that nobody uses are thrown away when there are more.</summary>
    private const int MaxIdleBuckets = 1_000;

    /// <summary>Waits end a little late rather than a little early.</summary>
    private static readonly TimeSpan _margin = TimeSpan.FromMilliseconds(25);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Queue<long> _recent = new();
    private long _tokenHeldUntil;
    private long _allHeldUntil;

    /// <summary>How many buckets are kept.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _buckets.Count;
            }
        }
    }

    /// <summary>Makes a call when its turn has come and no limit holds it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="deadline">Time stamp that no wait goes beyond.</param>
    /// <param name="run">Makes it and learns from the answer.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="RateLimitWaitException">A limit ends after the deadline.</exception>
    public async Task<T> RunAsync<T>(
        RestCall call,
        long deadline,
        Func<Task<T>> run,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            var bucket = Join(call);
            var hasTurn = false;
            try
            {
                // First answers to interactions are due in three seconds and have no limit: they wait for nobody.
                hasTurn =
                    call.Repeat != Repeat.Callback
                    && await TakeTurnAsync(bucket, deadline, cancellationToken);
                if (await IsStillRightAsync(call, bucket, deadline, cancellationToken))
                {
                    return await run();
                }
            }
            finally
            {
                if (hasTurn)
                {
                    bucket.Turn.Release();
                }

                Leave(bucket);
            }
        }
    }

    /// <summary>Takes in what an answer says of its bucket.</summary>
    public void Learn(RestCall call, RateLimitHeaders headers)
    {
        lock (_lock)
        {
            if (headers.Bucket is { } name)
            {
                _names[RouteKey(call)] = name;
            }

            if (headers is { Remaining: 0, ResetAfter: { } wait })
            {
                Hold(BucketOf(call), wait);
            }
        }
    }

    /// <summary>Makes the calls of this one's bucket wait.</summary>
    public void HoldBucket(RestCall call, TimeSpan wait)
    {
        lock (_lock)
        {
            Hold(BucketOf(call), wait);
        }
    }

    /// <summary>Makes all calls with the bot's token wait; the answers to interactions go on.</summary>
    public void HoldToken(TimeSpan wait)
    {
        lock (_lock)
        {
            _tokenHeldUntil = Math.Max(_tokenHeldUntil, After(wait));
        }
    }

    /// <summary>Makes every call wait.</summary>
    public void HoldAll(TimeSpan wait)
    {
        lock (_lock)
        {
            _allHeldUntil = Math.Max(_allHeldUntil, After(wait));
        }
    }

    private Bucket Join(RestCall call)
    {
        lock (_lock)
        {
            var bucket = BucketOf(call);
            bucket.Users++;
            return bucket;
        }
    }

    private async Task<bool> TakeTurnAsync(
        Bucket bucket,
        long deadline,
        CancellationToken cancellationToken
    )
    {
        using var limit = new CancellationTokenSource(Until(deadline), time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(
            limit.Token,
            cancellationToken
        );
        try
        {
            await bucket.Turn.WaitAsync(both.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new RateLimitWaitException();
        }
    }

    // False where Discord named another bucket for the route in the meantime.
    private async Task<bool> IsStillRightAsync(
        RestCall call,
        Bucket bucket,
        long deadline,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            TimeSpan wait;
            lock (_lock)
            {
                if (BucketOf(call) != bucket)
                {
                    return false;
                }

                wait = Wait(call, bucket);
                if (wait <= TimeSpan.Zero)
                {
                    CountCall(call);
                    return true;
                }
            }

            if (time.GetTimestamp() + Ticks(wait) > deadline)
            {
                throw new RateLimitWaitException();
            }

            await Task.Delay(wait + _margin, time, cancellationToken);
        }
    }

    private TimeSpan Wait(RestCall call, Bucket bucket)
    {
        var until = Math.Max(bucket.HeldUntil, _allHeldUntil);
        if (call.IsAuthorized)
        {
            until = Math.Max(until, _tokenHeldUntil);
            until = Math.Max(until, NextOfSecond());
        }

        return time.GetElapsedTime(time.GetTimestamp(), until);
    }

    private long NextOfSecond()
    {
        var second = Ticks(TimeSpan.FromSeconds(1));
        while (_recent.TryPeek(out var first) && time.GetTimestamp() - first >= second)
        {
            _recent.Dequeue();
        }

        return _recent.Count < CallsPerSecond ? 0 : _recent.Peek() + second;
    }

    private void CountCall(RestCall call)
    {
        if (call.IsAuthorized)
        {
            _recent.Enqueue(time.GetTimestamp());
        }
    }

    private Bucket BucketOf(RestCall call)
    {
        var route = RouteKey(call);
        var key = $"{_names.GetValueOrDefault(route, route)} {call.Route.Resource}";
        if (!_buckets.TryGetValue(key, out var bucket))
        {
            Trim();
            bucket = new Bucket();
            _buckets.Add(key, bucket);
        }

        return bucket;
    }

    // Every interaction is a bucket of its own, so they pile up.
    private void Trim()
    {
        if (_buckets.Count < MaxIdleBuckets)
        {
            return;
        }

        var now = time.GetTimestamp();
        foreach (var (key, bucket) in _buckets.ToArray())
        {
            if (bucket.Users == 0 && bucket.HeldUntil <= now)
            {
                _buckets.Remove(key);
            }
        }
    }

    private void Leave(Bucket bucket)
    {
        lock (_lock)
        {
            bucket.Users--;
        }
    }

    private void Hold(Bucket bucket, TimeSpan wait) =>
        bucket.HeldUntil = Math.Max(bucket.HeldUntil, After(wait));

    private long After(TimeSpan wait) => time.GetTimestamp() + Ticks(wait);

    private TimeSpan Until(long deadline)
    {
        var left = time.GetElapsedTime(time.GetTimestamp(), deadline);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private long Ticks(TimeSpan wait) => (long)(wait.TotalSeconds * time.TimestampFrequency);

    private static string RouteKey(RestCall call) => $"{call.Method} {call.Route.Template}";
}
