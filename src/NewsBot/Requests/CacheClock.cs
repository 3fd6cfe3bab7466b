using Microsoft.Extensions.Internal;

namespace NewsBot.Requests;

/// <summary>The time by which the memory cache lets entries go.</summary>
internal sealed class CacheClock(TimeProvider time) : ISystemClock
{
    public DateTimeOffset UtcNow => time.GetUtcNow();
}
