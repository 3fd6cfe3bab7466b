using System.Globalization;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>What stands beside a figure and makes it another one: a currency, a minus, a percent sign.</summary>
/// <param name="Currency">The sign before or behind it; <c>'\0'</c> where there is none.</param>
/// <param name="IsNegative">Whether a minus stands before it.</param>
/// <param name="IsShare">Whether it is a share of a hundred, as a sign or as a word.</param>
internal readonly record struct FigureMark(char Currency, bool IsNegative, bool IsShare)
{
    /// <summary>Of the figure at a place, in figures or as a word.</summary>
    public static FigureMark Of(ReadOnlySpan<char> text, TextSpan word)
    {
        var before = word.Start - 1;
        var currency = before >= 0 && IsCurrency(text[before]) ? text[before--] : '\0';
        var behind = text[word.End..].TrimStart(' ');
        if (currency == '\0' && !behind.IsEmpty && IsCurrency(behind[0]))
        {
            currency = behind[0];
        }

        return new FigureMark(currency, IsMinus(text, before), IsPercent(behind));
    }

    /// <summary>Whether two figures are the same; one without a currency may be meant in the other's.</summary>
    public bool Agrees(FigureMark other) =>
        IsNegative == other.IsNegative
        && IsShare == other.IsShare
        && (Currency == other.Currency || Currency == '\0' || other.Currency == '\0');

    private static bool IsCurrency(char c) =>
        char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    // A hyphen between two figures or in a word is none.
    private static bool IsMinus(ReadOnlySpan<char> text, int at) =>
        at >= 0
        && text[at] is '-' or '\u2212' or '\u2013'
        && (at == 0 || !WordTokenizer.IsWordPart(text[at - 1]));

    private static bool IsPercent(ReadOnlySpan<char> behind) =>
        !behind.IsEmpty && behind[0] is '%' or '\u066A'
        || behind.StartsWith("percent", StringComparison.OrdinalIgnoreCase)
        || behind.StartsWith("per cent", StringComparison.OrdinalIgnoreCase);
}
