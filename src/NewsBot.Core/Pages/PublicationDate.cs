using System.Globalization;
using NewsBot.Core.Pages.Dates;

namespace NewsBot.Core.Pages;

/// <summary>When a page says it was published, in the page's own figures.</summary>
/// <param name="Local">Day and time as the page writes them; the time is midnight at day precision.</param>
/// <param name="Offset">Offset from UTC where the page names a zone, else <see langword="null"/>.</param>
/// <param name="Precision">How exact the page is; <see cref="DatePrecision.Unknown"/> for <see langword="default"/>.</param>
public readonly record struct PublicationDate(
    DateTime Local,
    TimeSpan? Offset,
    DatePrecision Precision
)
{
    /// <summary>The day as the page writes it, or <see langword="null"/> for an undated page.</summary>
    public DateOnly? Day =>
        Precision == DatePrecision.Unknown ? null : DateOnly.FromDateTime(Local);

    /// <summary>The instant; figures without a zone are taken as UTC. <see langword="null"/> for an undated page.</summary>
    public DateTimeOffset? Instant =>
        Precision == DatePrecision.Unknown
            ? null
            : new DateTimeOffset(
                DateTime.SpecifyKind(Local, DateTimeKind.Unspecified),
                Offset ?? TimeSpan.Zero
            );

    /// <summary>A date at day precision.</summary>
    public static PublicationDate OfDay(DateOnly day) =>
        new(day.ToDateTime(TimeOnly.MinValue), null, DatePrecision.Day);

    /// <summary>
    /// Reads ISO 8601: <c>yyyy-MM-dd</c>, or with a time and possibly an offset or <c>Z</c>.
    /// </summary>
    /// <returns>Whether <paramref name="text"/> is such a date; <paramref name="date"/> is unknown if not.</returns>
    public static bool TryParse(string? text, out PublicationDate date)
    {
        date = default;
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            return false;
        }

        if (
            DateOnly.TryParseExact(
                trimmed,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                default,
                out var day
            )
        )
        {
            date = OfDay(day);
            return true;
        }

        if (
            trimmed.Length < 16
            || trimmed[4] != '-'
            || !DateTimeOffset.TryParse(
                trimmed,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var instant
            )
        )
        {
            return false;
        }

        var hasZone = trimmed[^1] is 'Z' or 'z' || trimmed.AsSpan(11).IndexOfAny('+', '-') >= 0;
        date = new PublicationDate(
            instant.DateTime,
            hasZone ? instant.Offset : null,
            DatePrecision.Minute
        );
        return true;
    }

    /// <summary>The same, or one date as feeds (RFC 5322: <c>Tue, 15 Sep 2026 18:04:00 +0200</c>) and people write it.</summary>
    public static bool TryParseAsWritten(string? text, out PublicationDate date) =>
        TryParse(text, out date) || (text is not null && TryParseLine(text.Trim(), out date));

    // As feeds (RFC 5322: "Tue, 15 Sep 2026 18:04:00 +0200") and people write it; one date and no other.
    private static bool TryParseLine(string text, out PublicationDate date)
    {
        var mentions = new List<DateMention>();
        DatelineParser.Parse(text, mentions);
        date = mentions is [{ ShortYear: false } only] ? only.Date : default;
        return date.Precision != DatePrecision.Unknown;
    }

    /// <summary>ISO 8601 as the page tells it: a day, or local figures with an offset only where a zone is named.</summary>
    /// <returns>The text, empty for an undated page.</returns>
    public override string ToString() =>
        Precision switch
        {
            DatePrecision.Unknown => "",
            DatePrecision.Day => Local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ when Instant is { } instant && Offset is not null => instant.ToString(
                "yyyy-MM-ddTHH:mm:sszzz",
                CultureInfo.InvariantCulture
            ),
            _ => Local.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        };
}
