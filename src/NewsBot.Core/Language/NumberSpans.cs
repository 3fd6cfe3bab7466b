using System.Globalization;
using NewsBot.Core.Text;

namespace NewsBot.Core.Language;

/// <summary>Finds figures and number words with what is counted: <c>$22m</c>, <c>5.97 metres</c>, <c>two dozen houses</c>.</summary>
public static class NumberSpans
{
    /// <summary>Longer words are no words for a number.</summary>
    private const int LongestWord = 16;

    private static readonly WordSet _notCounted = FunctionWords.For(FunctionUse.Uncounted);

    /// <summary>The figures in a stretch of text, in order, each with its currency mark and the word it counts.</summary>
    public static IReadOnlyList<TextSpan> In(string text, TextSpan within)
    {
        var numbers = new List<TextSpan>();
        TextSpan? open = null;
        foreach (var word in new WordTokenizer(within.Of(text)))
        {
            var span = new TextSpan(within.Start + word.Start, within.Start + word.End);
            var isNumber = IsNumber(text, span);
            if (open is { } number)
            {
                var touches =
                    text.AsSpan(number.End, span.Start - number.End)
                    is " "
                        or "-"
                        or "\u00A0"
                        or "% ";
                if (touches && isNumber)
                {
                    open = new TextSpan(number.Start, span.End);
                    continue;
                }

                var counts =
                    touches && char.IsLower(text[span.Start]) && !IsIn(_notCounted, text, span);
                numbers.Add(
                    counts ? new TextSpan(number.Start, span.End) : WithSign(text, number, within)
                );
                open = null;
            }

            if (isNumber)
            {
                open = new TextSpan(StartWithCurrency(text, span.Start, within), span.End);
            }
        }

        if (open is { } last)
        {
            numbers.Add(WithSign(text, last, within));
        }

        return numbers;
    }

    private static bool IsNumber(string text, TextSpan span) =>
        char.IsAsciiDigit(text[span.Start]) || IsIn(NumberWords.All, text, span);

    private static int StartWithCurrency(string text, int start, TextSpan within) =>
        start > within.Start
        && char.GetUnicodeCategory(text[start - 1]) == UnicodeCategory.CurrencySymbol
            ? start - 1
            : start;

    private static TextSpan WithSign(string text, TextSpan number, TextSpan within) =>
        number.End < within.End && text[number.End] == '%'
            ? new TextSpan(number.Start, number.End + 1)
            : number;

    private static bool IsIn(WordSet words, string text, TextSpan word)
    {
        Span<char> room = stackalloc char[LongestWord];
        return word.Length <= LongestWord && words.Contains(CharFolding.Fold(word.Of(text), room));
    }
}
