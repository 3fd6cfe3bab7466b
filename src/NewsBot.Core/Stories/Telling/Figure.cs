using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Stories.Telling;

/// <summary>A figure in running text.</summary>
/// <param name="Span">Where it stands, with the word it counts.</param>
/// <param name="Value">What it comes to: 1,200, 1.2 thousand and twelve hundred are one.</param>
/// <param name="Counted">The word that it counts, as it stands; <see langword="null"/> where none follows it.</param>
internal readonly record struct Figure(TextSpan Span, decimal Value, string? Counted)
{
    /// <summary>The figures in a stretch of text, in order; days, spans of time and what is only about so many are none.</summary>
    public static IEnumerable<Figure> In(string text, TextSpan within)
    {
        var dates = DateSpans.In(text, within);
        foreach (var span in NumberSpans.In(text, within))
        {
            if (!dates.Any(d => d.Overlaps(span)) && Read(text, span) is { } figure)
            {
                yield return figure;
            }
        }
    }

    private static Figure? Read(string text, TextSpan span)
    {
        var words = new List<string>();
        foreach (var token in new WordTokenizer(span.Of(text)))
        {
            words.Add(text[(span.Start + token.Start)..(span.Start + token.End)]);
        }

        var last = words[^1];
        var counted =
            words.Count > 1 && char.IsLower(last[0]) && !NumberWords.Contains(last) ? last : null;
        // "3 a.m." is no count of anything.
        return
            counted is { } unit
                && (
                    unit.Contains('.', StringComparison.Ordinal)
                    || CalendarWords.UnitOf(unit) is not null
                )
            || ValueOf(counted is null ? words : words[..^1]) is not { } value
            ? null
            : new Figure(span, value, counted);
    }

    // A word that comes to nothing by itself leaves the number open: two dozen, hundreds, half.
    private static decimal? ValueOf(List<string> words)
    {
        string[] plain = [.. words.SelectMany(PlainOf)];
        return Array.TrueForAll(plain, w => NumberWords.AmountOf([w]) is not null)
            ? NumberWords.AmountOf(plain)
            : null;
    }

    // "4.1m" as "4.1 million"
    private static string[] PlainOf(string word)
    {
        if (!char.IsAsciiDigit(word[0]))
        {
            return [CharFolding.Fold(word)];
        }

        var end = word.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        var figure = word[..end].Replace(",", "", StringComparison.Ordinal);
        return CharFolding.Fold(word.AsSpan(end)) switch
        {
            "" => [figure],
            "k" => [figure, "thousand"],
            "m" or "mn" => [figure, "million"],
            "b" or "bn" => [figure, "billion"],
            "tn" => [figure, "trillion"],
            _ => [word],
        };
    }
}
