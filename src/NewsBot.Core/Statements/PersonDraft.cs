using System.Collections.Immutable;
using NewsBot.Core.Language;

namespace NewsBot.Core.Statements;

/// <summary>Sightings of one surname that are taken for one person so far, with what they tell together.</summary>
internal sealed class PersonDraft
{
    /// <summary>Within so many days one outlet speaks of one story.</summary>
    public const int DaysOfStory = 7;

    private readonly Dictionary<string, SortedSet<DateOnly>> _days = new(StringComparer.Ordinal);

    public PersonDraft(IEnumerable<Sighting> sightings)
    {
        foreach (var sighting in sightings)
        {
            Add(sighting);
        }
    }

    public List<Sighting> Sightings { get; } = [];

    /// <summary>Given names, each form once.</summary>
    public Dictionary<string, ImmutableArray<string>> Given { get; } = new(StringComparer.Ordinal);

    /// <summary>Particular words of the roles, and whole roles of several words.</summary>
    public HashSet<string> Evidence { get; } = new(StringComparer.Ordinal);

    /// <summary>Outlets that quote them, in capitals.</summary>
    public IReadOnlyCollection<string> Outlets => _days.Keys;

    public int Walks { get; private set; }

    public void Add(Sighting sighting)
    {
        Sightings.Add(sighting);
        Walks |= sighting.Role.Walks;
        Evidence.UnionWith(EvidenceOf(sighting.Role));
        if (sighting.Name.Given.Length > 0)
        {
            Given.TryAdd(sighting.Name.Key, sighting.Name.Given);
        }

        if (OutletOf(sighting) is { } outlet && sighting.Article.Published.Day is { } day)
        {
            (_days.TryGetValue(outlet, out var days) ? days : _days[outlet] = []).Add(day);
        }
    }

    /// <summary>What of a role makes two people one: a particular word, or the very same role in two words and more.</summary>
    public static IEnumerable<string> EvidenceOf(SpeakerRole role) =>
        role.Words.Count > 1
            ? role.Particular.Append(string.Join(' ', role.Words.Order(StringComparer.Ordinal)))
            : role.Particular;

    /// <summary>Whether every form of the given name may be one with every form of the other.</summary>
    public bool MayBeNamed(IEnumerable<ImmutableArray<string>> given) =>
        given.All(g => Given.Values.All(own => GivenNames.MayBeOne(own, g)));

    public bool IsApart(int walks) => SpeakerRole.AreApart(Walks, walks);

    /// <summary>Whether the outlet of the sighting has this person speak in the same days.</summary>
    public bool IsNear(Sighting sighting) =>
        OutletOf(sighting) is { } outlet
        && sighting.Article.Published.Day is { } day
        && _days.TryGetValue(outlet, out var days)
        && days.GetViewBetween(Shift(day, -DaysOfStory), Shift(day, DaysOfStory)).Count > 0;

    /// <summary>The outlet of a dated article, in capitals.</summary>
    public static string? OutletOf(Sighting sighting) =>
        sighting.Article.Published.Day is null ? null : sighting.Article.Outlet?.ToUpperInvariant();

    private static DateOnly Shift(DateOnly day, int by) =>
        DateOnly.FromDayNumber(
            Math.Clamp(day.DayNumber + by, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber)
        );
}
