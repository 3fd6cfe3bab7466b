using NewsBot.Core.Answering;
using NewsBot.Core.Pages;

namespace NewsBot.Requests;

/// <summary>Dates of requests, in ISO 8601.</summary>
internal static class RequestDates
{
    /// <summary>A day, or <see langword="null"/> for an absent one.</summary>
    /// <exception cref="FormatException">The text is no date.</exception>
    public static DateOnly? Day(string name, string? text) => Parse(name, text)?.Day;

    /// <summary>The first and the last day of a filter, each <see langword="null"/> where it is absent.</summary>
    /// <exception cref="FormatException">A text is no date, or the first day comes after the last.</exception>
    public static (DateOnly? Since, DateOnly? Until) Days(
        (string Name, string? Text) since,
        (string Name, string? Text) until
    )
    {
        var (first, last) = (Day(since.Name, since.Text), Day(until.Name, until.Text));
        return first > last
            ? throw new FormatException(
                $"{since.Name} {first:yyyy-MM-dd} is later than {until.Name} {last:yyyy-MM-dd}; give the earlier day to {since.Name}."
            )
            : (first, last);
    }

    /// <summary>An instant: a day alone means its end, figures without a zone are those of the clock's zone.</summary>
    /// <exception cref="FormatException">The text is no date.</exception>
    public static DateTimeOffset? Instant(string name, string? text, RequestClock clock)
    {
        if (Parse(name, text) is not { } date)
        {
            return null;
        }

        if (date.Precision == DatePrecision.Day)
        {
            return clock.EndOf(DateOnly.FromDateTime(date.Local));
        }

        return date.Offset is { } offset
            ? new DateTimeOffset(date.Local, offset)
            : clock.At(date.Local);
    }

    private static PublicationDate? Parse(string name, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return PublicationDate.TryParse(text, out var date)
            ? date
            : throw new FormatException(
                $"{name}: '{text}' is no ISO 8601 date; write 2026-09-14 or 2026-09-14T08:30:00Z."
            );
    }
}
