using Microsoft.Extensions.Options;
using NewsBot.Core.Snapshots;

namespace NewsBot.Core.Answering;

/// <summary>Tells what time it is for a request.</summary>
public sealed class RequestClock(IOptions<AnsweringOptions> options, TimeProvider time)
{
    private static readonly TimeSpan _archiveAge = TimeSpan.FromDays(7);

    /// <summary>The zone in which days begin and end.</summary>
    public TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    /// <summary>The time of a request: its own, else as the settings say.</summary>
    public DateTimeOffset Read(DateTimeOffset? asked, CorpusSnapshot corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var now = Now();
        if (
            asked is not null
            || options.Value.Clock == ClockMode.Now
            || corpus.Scope.To is not { } newest
        )
        {
            return asked ?? now;
        }

        var end = EndOf(newest);
        return options.Value.Clock == ClockMode.Newest || now - end > _archiveAge ? end : now;
    }

    /// <summary>
    /// The day that recency is counted from; <see langword="null"/> where the clock was set back to the end of an
    /// archive: nobody asks an archive for its last days more than for its others.
    /// </summary>
    public DateOnly? RecencyDay(DateTimeOffset? asked, CorpusSnapshot corpus)
    {
        var clock = Read(asked, corpus);
        var isArchive =
            asked is null && options.Value.Clock == ClockMode.Auto && Now() - clock > _archiveAge;
        return isArchive ? null : DayOf(clock);
    }

    /// <summary>The day of an instant in <see cref="Zone"/>.</summary>
    public DateOnly DayOf(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The last second of a day in <see cref="Zone"/>: a date alone means that.</summary>
    public DateTimeOffset EndOf(DateOnly day) => At(day.ToDateTime(new TimeOnly(23, 59, 59)));

    /// <summary>
    /// The instant of figures in <see cref="Zone"/>; at either end of the calendar the nearest that UTC can still tell.
    /// </summary>
    public DateTimeOffset At(DateTime local)
    {
        var offset = Zone.GetUtcOffset(local);
        var ticks = Math.Clamp(
            local.Ticks,
            DateTime.MinValue.Ticks + Math.Max(0, offset.Ticks),
            DateTime.MaxValue.Ticks + Math.Min(0, offset.Ticks)
        );
        return new DateTimeOffset(new DateTime(ticks), offset);
    }

    private DateTimeOffset Now() => TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone);
}
