namespace NewsBot.Fuzz;

/// <summary>A clock that stands, so that the same input has the same outcome.</summary>
internal sealed class FixedTime : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 9, 20, 12, 0, 0, TimeSpan.Zero);
}
