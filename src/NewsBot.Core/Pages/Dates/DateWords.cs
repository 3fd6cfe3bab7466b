using System.Collections.Frozen;
using NewsBot.Core.Language;

namespace NewsBot.Core.Pages.Dates;

/// <summary>Words of datelines: months, weekdays, zones and what stands between them, folded.</summary>
internal static class DateWords
{
    // Words that may stand between a day and its time.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _fillers = Set(
        "at on of the um a as le la de del den der am kl klo alle ore om uhr h hrs o clock last updated update page and time local first published posted "
            + "st nd rd th er"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _published = Set(
        "published publish posted created issued filed released first publication originally veroffentlicht erstellt publie publiee publicado publicada pubblicato "
            + "gepubliceerd publicerad publisert opublikowano yayinlanma date erschienen added"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _updated = Set(
        "updated update modified revised edited aktualisiert aktualisierung stand actualise actualizado aggiornato atualizado bijgewerkt uppdaterad oppdatert aktualizacja guncelleme guncellenme "
            + "maj ultima reviewed corrected"
    );

    private static readonly FrozenDictionary<string, int>.AlternateLookup<
        ReadOnlySpan<char>
    > _zones = Zones()
        .ToFrozenDictionary(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The month a word names, 0 where it names none.</summary>
    public static int Month(ReadOnlySpan<char> word) => CalendarWords.AnyMonthOf(word);

    /// <summary>Whether it is a day of the week.</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word) =>
        CalendarWords.AnyWeekdays.Contains(word);

    /// <summary>Whether it may stand between a day and its time.</summary>
    public static bool IsFiller(ReadOnlySpan<char> word) => _fillers.Contains(word);

    /// <summary>Whether it says that a date of first publication follows.</summary>
    public static bool SaysPublished(ReadOnlySpan<char> word) => _published.Contains(word);

    /// <summary>Whether it says that a date of change follows.</summary>
    public static bool SaysUpdated(ReadOnlySpan<char> word) => _updated.Contains(word);

    /// <summary>The offset in minutes of a zone; <see cref="ZoneOffsets"/> resolves those that follow the season.</summary>
    public static bool TryZone(ReadOnlySpan<char> word, out int minutes) =>
        _zones.TryGetValue(word, out minutes);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static Dictionary<string, int> Zones()
    {
        const string Table =
            "gmt 0 utc 0 z 0 wet 0 bst 60 cet 60 mez 60 west 60 wat 60 cest 120 mesz 120 sast 120 eet 120 cat 120 eest 180 msk 180 eat 180 trt 180 gst 240 pkt 300 ist 330 "
            + "ict 420 wib 420 sgt 480 hkt 480 myt 480 awst 480 pht 480 jst 540 kst 540 acst 570 aest 600 aedt 660 nzst 720 nzdt 780 "
            + "nst -210 ndt -150 ast -240 adt -180 est -300 edt -240 cst -360 cdt -300 mst -420 mdt -360 pst -480 pdt -420 akst -540 hst -600 brt -180 art -180";
        var zones = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = Table.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i += 2)
        {
            zones[words[i]] = int.Parse(
                words[i + 1],
                System.Globalization.CultureInfo.InvariantCulture
            );
        }

        return zones;
    }
}
