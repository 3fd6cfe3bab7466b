namespace NewsBot.Core.Pages.Dates;

/// <summary>Finds the time of day that belongs to a day: right before it, or behind it.</summary>
internal static class ClockParser
{
    private const int MaxFillers = 6;

    /// <summary>The time around a day.</summary>
    /// <param name="tokens">The line.</param>
    /// <param name="free">First token that belongs to no earlier date.</param>
    /// <param name="first">First token of the day.</param>
    /// <param name="next">Behind the day's last token.</param>
    /// <param name="day">The day, which decides about summer time.</param>
    public static Clock Around(DateTokens tokens, int free, int first, int next, DateOnly day)
    {
        for (var i = Math.Max(free, first - MaxFillers - 4); i < first; i++)
        {
            if (TryRead(tokens, i, day, out var before) && OnlyFillers(tokens, before.Next, first))
            {
                return before with { Next = next };
            }
        }

        for (var i = next; i < tokens.Count && i <= next + MaxFillers; i++)
        {
            if (TryRead(tokens, i, day, out var behind))
            {
                return behind with { First = first };
            }

            if (!IsFiller(tokens, i) && !tokens.Text(i).SequenceEqual("t"))
            {
                break;
            }
        }

        return new Clock(null, null, first, next);
    }

    private static bool OnlyFillers(DateTokens tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!IsFiller(tokens, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFiller(DateTokens tokens, int i) =>
        tokens[i].Kind switch
        {
            DateTokenKind.Mark => tokens[i].Value
                is ','
                    or '-'
                    or '\u2013'
                    or '\u2014'
                    or '|'
                    or '.'
                    or '('
                    or ')'
                    or '/'
                    or ':'
                    or '\u00B7'
                    or '\u2022'
                    or ';',
            DateTokenKind.Word => DateWords.IsWeekday(tokens.Text(i))
                || DateWords.IsFiller(tokens.Text(i)),
            _ => false,
        };

    // 10:40 · 17.05 GMT · 6:32PM BST · 5 AM PT · 16h47 · 07:00-04:00
    private static bool TryRead(DateTokens tokens, int at, DateOnly day, out Clock clock)
    {
        clock = default;
        if (
            !tokens[at].IsSmall(0, 24)
            || tokens[at - 1].Is('.') && tokens[at - 1].End == tokens[at].Start
        )
        {
            return false;
        }

        var (hour, minute, next) = (tokens[at].Value, 0, at + 1);
        var mark = tokens[next];
        var exact =
            (
                mark.Is(':')
                || mark.Is('.')
                || mark.Is('\u6642')
                || mark.Is('\u65F6')
                || tokens.Text(next) is "h"
            )
            && tokens[next + 1].IsSmall(0, 59)
            && tokens[next + 1].Length == 2;
        if (exact)
        {
            minute = tokens[next + 1].Value;
            next = SkipSeconds(tokens, next + 2);
        }

        var half = Half(tokens, ref next);
        if (
            half < 0
                ? !exact || (mark.Is('.') && !IsMarked(tokens, next))
                : hour is 0 or > 12 && !exact
        )
        {
            return false;
        }

        hour = half switch
        {
            12 when hour < 12 => hour + 12,
            0 when hour == 12 => 0,
            _ => hour,
        };
        if (hour > 23)
        {
            return false;
        }

        var time = new TimeOnly(hour, minute);
        var offset = Zone(tokens, day.ToDateTime(time), ref next);
        clock = new Clock(time, offset, at, next);
        return true;
    }

    // A time with a full stop is one only where something says so; 17.05 alone may be a sum.
    private static bool IsMarked(DateTokens tokens, int at) =>
        tokens.Text(at) is "uhr" or "hrs" or "h" or "et" or "pt"
        || DateWords.TryZone(tokens.Text(at), out _)
        || tokens.Text(at) is "," or "|";

    private static int SkipSeconds(DateTokens tokens, int at)
    {
        if (!tokens[at].Is(':') || !tokens[at + 1].IsSmall(0, 59))
        {
            return at;
        }

        return tokens[at + 2].Is('.') && tokens[at + 3].Kind == DateTokenKind.Number
            ? at + 4
            : at + 2;
    }

    // 0 for the first half of the day, 12 for the second, -1 where nothing is said.
    private static int Half(DateTokens tokens, ref int next)
    {
        var word = tokens.Text(next);
        if (word is "am" or "pm")
        {
            next++;
            return word is "am" ? 0 : 12;
        }

        if (word is "a" or "p" && tokens[next + 1].Is('.') && tokens.Text(next + 2) is "m")
        {
            next += tokens[next + 3].Is('.') ? 4 : 3;
            return word is "a" ? 0 : 12;
        }

        return -1;
    }

    private static TimeSpan? Zone(DateTokens tokens, DateTime local, ref int next)
    {
        var at = tokens.Text(next) is "uhr" or "hrs" or "h" or "(" ? next + 1 : next;
        if (ZoneOffsets.TryResolve(tokens.Text(at), local, out var minutes))
        {
            next = at + 1;
            if (minutes == 0 && TryOffset(tokens, ref next, out var shift))
            {
                minutes = shift;
            }

            return TimeSpan.FromMinutes(minutes);
        }

        return TryOffset(tokens, ref next, out var offset) ? TimeSpan.FromMinutes(offset) : null;
    }

    // +01:00 · -0400 · +1; an offset of four figures may have a space before it (RFC 5322, section 3.3)
    private static bool TryOffset(DateTokens tokens, ref int next, out int minutes)
    {
        minutes = 0;
        var sign =
            tokens[next].Is('+') ? 1
            : tokens[next].Is('-') ? -1
            : 0;
        var hours = tokens[next + 1];
        if (
            sign == 0
            || hours.Kind != DateTokenKind.Number
            || tokens[next].Start - tokens[next - 1].End > (hours.Length == 4 ? 1 : 0)
            || hours.Start != tokens[next].End
        )
        {
            return false;
        }

        if (hours.Length == 4)
        {
            minutes = sign * ((hours.Value / 100 * 60) + (hours.Value % 100));
            next += 2;
        }
        else if (hours.Length <= 2 && tokens[next + 2].Is(':') && tokens[next + 3].IsSmall(0, 59))
        {
            minutes = sign * ((hours.Value * 60) + tokens[next + 3].Value);
            next += 4;
        }
        else if (hours.Length <= 2)
        {
            minutes = sign * hours.Value * 60;
            next += 2;
        }

        return minutes is >= -12 * 60 and <= 14 * 60;
    }
}
