using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using NewsBot.Core.Answering;
using NewsBot.Core.Snapshots;

namespace NewsBot.Requests;

/// <summary>
/// The way to an answer for every surface: what was answered before on the same generation of the corpus is not computed again,
/// and requests that are the same at the same time are computed once. Failures are not kept. Thread-safe.
/// </summary>
internal sealed class AnswerCache(
    Answerer answerer,
    CorpusWriter corpus,
    RequestKey keys,
    CacheMeter meter,
    IOptions<CacheOptions> options,
    TimeProvider time
) : IDisposable
{
    // Its own, so that nobody else's entries count against its size.
    private readonly MemoryCache _answers = new(
        new MemoryCacheOptions
        {
            SizeLimit = Math.Max(1, options.Value.Entries),
            Clock = new CacheClock(time),
        }
    );

    private readonly Dictionary<string, Flight> _flights = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private CorpusSnapshot? _seen;

    /// <summary>Answers, or says that the corpus does not.</summary>
    /// <param name="question">The request.</param>
    /// <param name="cancellationToken">Ends the waiting of this caller alone; the last one's ends the computation.</param>
    public async Task<Served> AskAsync(
        Question question,
        CancellationToken cancellationToken = default
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        var current = corpus.Current;
        if (options.Value.Entries == 0)
        {
            return new Served(
                await answerer.AskAsync(question, current, cancellationToken),
                IsFromCache: false
            );
        }

        var key = keys.Of(question, current);
        var (kept, flight, isFirst) = Look(key, question, current);
        if (kept is not null)
        {
            return new Served(kept, IsFromCache: true);
        }

        try
        {
            return new Served(await flight!.Answer.WaitAsync(cancellationToken), !isFirst);
        }
        finally
        {
            Leave(key, flight!);
        }
    }

    /// <summary>Drops all that is kept; what is being computed goes on.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _answers.Clear();
        }
    }

    public void Dispose() => _answers.Dispose();

    /// <summary>How many answers are kept.</summary>
    public int Count => _answers.Count;

    private (Answer? Kept, Flight? Flight, bool IsFirst) Look(
        string key,
        Question question,
        CorpusSnapshot current
    )
    {
        lock (_lock)
        {
            Forget(current);
            if (_answers.TryGetValue(key, out Answer? kept) && kept is not null)
            {
                meter.Hits.Add(1);
                return (kept, null, false);
            }

            var isFirst = !_flights.TryGetValue(key, out var flight);
            if (flight is null)
            {
                flight = new Flight(token => ComputeAsync(key, question, current, token));
                _flights[key] = flight;
            }

            flight.Join();
            (isFirst ? meter.Misses : meter.Joined).Add(1);
            return (null, flight, isFirst);
        }
    }

    // Answers hold on to their generation, so all of an old one go at once.
    private void Forget(CorpusSnapshot current)
    {
        if (_seen != current)
        {
            _answers.Clear();
            _flights.Clear();
            _seen = current;
        }
    }

    private async Task<Answer> ComputeAsync(
        string key,
        Question question,
        CorpusSnapshot current,
        CancellationToken cancellationToken
    )
    {
        var answer = await answerer.AskAsync(question, current, cancellationToken);
        lock (_lock)
        {
            if (_seen == current)
            {
                Keep(key, answer);
            }
        }

        return answer;
    }

    private void Keep(string key, Answer answer)
    {
        MakeRoom();
        using var entry = _answers.CreateEntry(key);
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
        entry.Value = answer;
    }

    // A full cache would drop the newcomer, and compacts itself by a share that is nothing of few entries.
    private void MakeRoom()
    {
        if (_answers.Count >= options.Value.Entries)
        {
            _answers.Compact(1.5 / _answers.Count);
        }
    }

    // A computation that failed or that nobody waits for any more must not be joined.
    private void Leave(string key, Flight flight)
    {
        lock (_lock)
        {
            flight.Leave();
            if (
                (flight.Waiting == 0 || flight.Answer.IsCompleted)
                && _flights.GetValueOrDefault(key) == flight
            )
            {
                _flights.Remove(key);
            }
        }
    }
}
