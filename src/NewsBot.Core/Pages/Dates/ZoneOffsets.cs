namespace NewsBot.Core.Pages.Dates;

/// <summary>Offsets of zones whose short name says nothing about summer time, such as <c>ET</c>.</summary>
internal static class ZoneOffsets
{
    /// <summary>The offset in minutes of a zone name at a day; the name is folded.</summary>
    public static bool TryResolve(ReadOnlySpan<char> zone, DateTime local, out int minutes)
    {
        var standard = zone switch
        {
            "et" => -300,
            "ct" => -360,
            "mt" => -420,
            "pt" => -480,
            _ => 0,
        };
        if (standard == 0)
        {
            return DateWords.TryZone(zone, out minutes);
        }

        minutes = standard + (IsSummerInAmerica(local) ? 60 : 0);
        return true;
    }

    // US Energy Policy Act of 2005, from 2007: second Sunday of March to first Sunday of November; before (1987 to 2006)
    // first Sunday of April to last Sunday of October. The switch is at two o'clock.
    private static bool IsSummerInAmerica(DateTime local)
    {
        var year = local.Year;
        var (start, end) =
            year >= 2007
                ? (Sunday(new DateTime(year, 3, 8)), Sunday(new DateTime(year, 11, 1)))
                : (Sunday(new DateTime(year, 4, 1)), Sunday(new DateTime(year, 10, 25)));
        return local >= start.AddHours(2) && local < end.AddHours(2);
    }

    private static DateTime Sunday(DateTime earliest) =>
        earliest.AddDays((7 - (int)earliest.DayOfWeek) % 7);
}
