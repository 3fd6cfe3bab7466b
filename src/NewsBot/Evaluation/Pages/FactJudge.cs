using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsBot.Core.Pages;
using NewsBot.Core.Text;

namespace NewsBot.Evaluation.Pages;

/// <summary>Whether what was read of a page is what its labels say.</summary>
internal static partial class FactJudge
{
    private const int FewWords = 2;
    private const int MostMilliseconds = 1_000;
    private static readonly int[] _zones = [-10, 0, 12];

    /// <summary>The same words; the name of a site before or behind a bar or a dash may be there or not.</summary>
    public static bool IsTitle(string? gold, string? found)
    {
        var (want, got) = (Plain(gold), Plain(found));
        return want == got
            || (
                want.Length > 0
                && (
                    (Heads(gold).Contains(got) && got.Count(c => c == ' ') >= FewWords)
                    || Heads(found).Contains(want)
                )
            );
    }

    /// <summary>The day as written; where one of them is an instant, a day that it is somewhere.</summary>
    public static bool IsDay(PublicationDate gold, PublicationDate found)
    {
        if (gold.Day is not { } want || found.Day is not { } got)
        {
            return false;
        }

        return (gold.Offset, found.Offset) switch
        {
            ({ }, { }) => want == got
                || (
                    (gold.Instant!.Value - found.Instant!.Value).Duration() < TimeSpan.FromDays(1)
                    && DaysOf(gold).Contains(got)
                ),
            ({ }, null) => DaysOf(gold).Contains(got),
            (null, { }) => DaysOf(found).Contains(want)
                && (want == got || want == DateOnly.FromDateTime(found.Instant!.Value.UtcDateTime)),
            _ => want == got,
        };
    }

    /// <summary>To the precision of the page: the same point of time where it names a zone, else the same figures.</summary>
    public static bool IsInstant(PublicationDate gold, PublicationDate found)
    {
        if (gold.Precision == DatePrecision.Day)
        {
            return gold.Day == found.Day;
        }

        if (gold.Precision == DatePrecision.Unknown || found.Precision == DatePrecision.Unknown)
        {
            return false;
        }

        return gold.Offset is null
            ? ToMinute(gold.Local) == ToMinute(found.Local)
                && found.Precision == DatePrecision.Minute
            : found.Offset is not null
                && ToMinute(gold.Instant!.Value.UtcDateTime)
                    == ToMinute(found.Instant!.Value.UtcDateTime);
    }

    /// <summary>The same people, in any order.</summary>
    public static bool ArePeople(string? gold, string? found) =>
        People(gold).SetEquals(People(found));

    /// <summary>The same words.</summary>
    public static bool AreSame(string? gold, string? found) => Plain(gold) == Plain(found);

    private static IEnumerable<DateOnly> DaysOf(PublicationDate date) =>
        _zones.Select(h => DateOnly.FromDateTime(date.Instant!.Value.UtcDateTime.AddHours(h)));

    private static DateTime ToMinute(DateTime time) =>
        new(time.Ticks - (time.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Unspecified);

    private static HashSet<string> Heads(string? title)
    {
        var heads = new HashSet<string>(StringComparer.Ordinal);
        var parts = Bars().Split(title ?? "");
        for (var i = 1; i < parts.Length; i++)
        {
            heads.Add(Plain(string.Join(' ', parts[..i])));
            heads.Add(Plain(string.Join(' ', parts[i..])));
        }

        return heads;
    }

    private static HashSet<string> People(string? names) =>
        Joints()
            .Split(Cue().Replace(names ?? "", ""))
            .Select(Plain)
            .Where(n => n.Length > 0)
            .ToHashSet(StringComparer.Ordinal);

    // Words in Unicode form KC and small letters, a space between.
    private static string Plain(string? text)
    {
        var form = new StringBuilder();
        foreach (var character in text.AsSpan().EnumerateRunes())
        {
            LatinForms.Table.AppendJoined(form, character);
        }

        var words = form.Replace("\u2019", "").Replace("'", "").ToString();
        return string.Join(
            ' ',
            Word().Matches(words).Select(w => w.Value.ToLower(CultureInfo.InvariantCulture))
        );
    }

    [GeneratedRegex(@"[\p{L}\p{N}_]+", RegexOptions.None, MostMilliseconds)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\s+[|\-\u2013\u2014\u00BB\u00B7:]\s+|\s*\|\s*",
        RegexOptions.None,
        MostMilliseconds
    )]
    private static partial Regex Bars();

    [GeneratedRegex(@"\s*[;,|/]\s*|\s+(?:and|und|et|&)\s+", RegexOptions.None, MostMilliseconds)]
    private static partial Regex Joints();

    [GeneratedRegex(@"^\s*(?:by|von|par)\s+", RegexOptions.IgnoreCase, MostMilliseconds)]
    private static partial Regex Cue();
}
