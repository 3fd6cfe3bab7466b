using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using NewsBot.Core.Snapshots;

namespace NewsBot.Requests;

/// <summary>
/// What was served before on the same generation of the corpus is not computed again, and requests that are the same at the
/// same time are computed once. Failures are not kept. Thread-safe.
/// </summary>
internal sealed class ResultCache(
    RequestKey keys,
    CacheMeter meter,
    IOptions<CacheOptions> options,
    TimeProvider time
) : IDisposable
{
    // Its own, so that nobody else's entries count against its size.
    private readonly MemoryCache _results = new(
        new MemoryCacheOptions { SizeLimit = options.Value.Entries, Clock = new CacheClock(time) }
    );

    private readonly Dictionary<string, Flight> _flights = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private CorpusSnapshot? _seen;

    /// <summary>What is kept of a request, or what comes of computing it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="current">The generation that serves it.</param>
    /// <param name="compute">Computes it; its token is cancelled when nobody waits for it any more.</param>
    /// <param name="cancellationToken">Ends the waiting of this caller alone; the last one's ends the computation.</param>
    public async Task<(Result Result, bool IsFromCache)> GetAsync(
        Request request,
        CorpusSnapshot current,
        Func<CancellationToken, Task<Result>> compute,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (options.Value.Entries == 0)
        {
            return (await compute(cancellationToken), false);
        }

        var key = keys.Of(request, current);
        var (kept, flight, isFromCache) = Look(key, current, compute);
        if (flight is null)
        {
            return (kept!, isFromCache);
        }

        try
        {
            return (await flight.Result.WaitAsync(cancellationToken), isFromCache);
        }
        finally
        {
            Leave(key, flight);
        }
    }

    /// <summary>Drops all that is kept; what is being computed goes on.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _results.Clear();
        }
    }

    public void Dispose() => _results.Dispose();

    /// <summary>How many results are kept.</summary>
    public int Count => _results.Count;

    private (Result? Kept, Flight? Flight, bool IsFromCache) Look(
        string key,
        CorpusSnapshot current,
        Func<CancellationToken, Task<Result>> compute
    )
    {
        lock (_lock)
        {
            Forget(current);
            if (_results.Get<Result>(key) is { } kept)
            {
                meter.Hits.Add(1);
                return (kept, null, true);
            }

            var isJoined = _flights.TryGetValue(key, out var flight);
            if (flight is null)
            {
                flight = new Flight(token => ComputeAsync(key, current, compute, token));
                _flights[key] = flight;
            }

            flight.Join();
            (isJoined ? meter.Joined : meter.Misses).Add(1);
            return (null, flight, isJoined);
        }
    }

    // Results hold on to their generation, so all of an old one go at once. What is still being computed of it has keys of its own.
    private void Forget(CorpusSnapshot current)
    {
        if (_seen != current)
        {
            _results.Clear();
            _seen = current;
        }
    }

    private async Task<Result> ComputeAsync(
        string key,
        CorpusSnapshot current,
        Func<CancellationToken, Task<Result>> compute,
        CancellationToken cancellationToken
    )
    {
        var result = await compute(cancellationToken);
        lock (_lock)
        {
            if (_seen == current)
            {
                Keep(key, result);
            }
        }

        return result;
    }

    private void Keep(string key, Result result)
    {
        MakeRoom();
        using var entry = _results.CreateEntry(key);
        entry.Size = 1;
        entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(options.Value.Minutes);
        entry.RegisterPostEvictionCallback(
            (_, _, reason, _) =>
            {
                if (reason is EvictionReason.Capacity or EvictionReason.Expired)
                {
                    meter.Evictions.Add(1);
                }
            }
        );
        entry.Value = result;
    }

    // A full cache would drop the newcomer, and compacts itself by a share that is nothing of few entries.
    private void MakeRoom()
    {
        if (_results.Count >= options.Value.Entries)
        {
            _results.Compact(1.5 / _results.Count);
        }
    }

    // A computation that failed or that nobody waits for any more must not be joined.
    private void Leave(string key, Flight flight)
    {
        lock (_lock)
        {
            flight.Leave();
            if (
                (flight.Waiting == 0 || flight.Result.IsCompleted)
                && _flights.GetValueOrDefault(key) == flight
            )
            {
                _flights.Remove(key);
            }
        }
    }
}
