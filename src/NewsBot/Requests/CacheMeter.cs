using System.Diagnostics.Metrics;

namespace NewsBot.Requests;

/// <summary>What the cache is worth: counters under the meter <c>NewsBot</c>, in requests and entries.</summary>
internal sealed class CacheMeter
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "NewsBot";

    public CacheMeter(IMeterFactory meters)
    {
        // The factory owns its meters.
#pragma warning disable IDISP001
        var meter = meters.Create(Name);
#pragma warning restore IDISP001
        Hits = meter.CreateCounter<long>("newsbot.cache.hits");
        Misses = meter.CreateCounter<long>("newsbot.cache.misses");
        Joined = meter.CreateCounter<long>("newsbot.cache.joined");
        Evictions = meter.CreateCounter<long>("newsbot.cache.evictions");
    }

    /// <summary>Requests that were answered from the cache.</summary>
    public Counter<long> Hits { get; }

    /// <summary>Requests that were computed.</summary>
    public Counter<long> Misses { get; }

    /// <summary>Requests that waited for the computation of another.</summary>
    public Counter<long> Joined { get; }

    /// <summary>Answers that were dropped for their age or for want of room.</summary>
    public Counter<long> Evictions { get; }
}
