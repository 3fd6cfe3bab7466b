namespace NewsBot.Core.Pages.Dates;

/// <summary>A time of day beside a date, or none.</summary>
/// <param name="Time">The time, or <see langword="null"/>.</param>
/// <param name="Offset">The offset that its zone has at that day, or <see langword="null"/>.</param>
/// <param name="First">First token of date and time.</param>
/// <param name="Next">Behind their last token.</param>
internal readonly record struct Clock(TimeOnly? Time, TimeSpan? Offset, int First, int Next)
{
    /// <summary>The date at this time.</summary>
    public PublicationDate Apply(DateOnly day) =>
        Time is { } time
            ? new PublicationDate(day.ToDateTime(time), Offset, DatePrecision.Minute)
            : PublicationDate.OfDay(day);
}
