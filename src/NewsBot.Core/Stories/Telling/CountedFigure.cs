using System.Globalization;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Stories.Telling;

/// <summary>A figure in a sentence with what it counts.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Counted">The word behind the figure, as it stands.</param>
/// <param name="Value">The figure in one form: 1,200 and twelve hundred are one.</param>
internal sealed record CountedFigure(StorySentence Sentence, string Counted, string Value)
{
    /// <summary>The figures of a sentence; days, ages and spans of time are none.</summary>
    public static IEnumerable<CountedFigure> Of(StorySentence sentence)
    {
        var text = sentence.Article.Text;
        var dates = DateSpans.In(text, sentence.Span);
        foreach (var span in NumberSpans.In(text, sentence.Span))
        {
            if (!dates.Any(d => d.Overlaps(span)) && Read(sentence, span.Of(text)) is { } figure)
            {
                yield return figure;
            }
        }
    }

    private static CountedFigure? Read(StorySentence sentence, ReadOnlySpan<char> span)
    {
        var words = new List<string>();
        foreach (var token in new WordTokenizer(span))
        {
            words.Add(span[token.Start..token.End].ToString());
        }

        if (
            words.Count < 2
            || !char.IsLower(words[^1][0])
            || words[^1].Contains('.', StringComparison.Ordinal)
            || NumberWords.Contains(words[^1])
        )
        {
            return null;
        }

        var counted = words[^1];
        return CalendarWords.UnitOf(counted) is not null || FigureOf(words[..^1]) is not { } value
            ? null
            : new CountedFigure(sentence, counted, value);
    }

    private static string? FigureOf(List<string> words) =>
        words is [var only] && char.IsAsciiDigit(only[0])
            ? only.Replace(",", "", StringComparison.Ordinal)
        : NumberWords.AmountOf(words) is { } amount ? amount.ToString(CultureInfo.InvariantCulture)
        : null;
}
