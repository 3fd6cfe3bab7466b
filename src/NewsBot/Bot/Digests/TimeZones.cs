using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;

namespace NewsBot.Bot.Digests;

/// <summary>The time zones of the tz database, by id or by a city's name.</summary>
internal static class TimeZones
{
    // "Berlin" for "Europe/Berlin"; a name that several have is none.
    private static readonly Lazy<FrozenDictionary<string, string>> _cities = new(() =>
        Ids.GroupBy(CityOf, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() == 1)
            .ToFrozenDictionary(g => g.Key, g => g.Single(), StringComparer.OrdinalIgnoreCase)
    );

    private static readonly Lazy<FrozenDictionary<string, string>> _ids = new(() =>
        DateTimeZoneProviders.Tzdb.Ids.ToFrozenDictionary(
            i => i,
            i => i,
            StringComparer.OrdinalIgnoreCase
        )
    );

    /// <summary>Those that a place has, and UTC; without aliases.</summary>
    public static IEnumerable<string> Ids =>
        (TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
            .Select(l => l.ZoneId)
            .Append("UTC")
            .Distinct(StringComparer.Ordinal);

    /// <summary>What somebody may mean: an id in any case, or the name of a city.</summary>
    /// <returns>The id, or <see langword="null"/> where there is none.</returns>
    public static string? Find(string typed)
    {
        var name = typed.Trim().Replace(' ', '_');
        return _ids.Value.GetValueOrDefault(name) ?? _cities.Value.GetValueOrDefault(name);
    }

    /// <summary>The zone of an id that <see cref="Find"/> gave; UTC for one that the database has no more.</summary>
    public static DateTimeZone Of(string id) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? DateTimeZone.Utc;

    private static string CityOf(string id) => id[(id.LastIndexOf('/') + 1)..];
}
