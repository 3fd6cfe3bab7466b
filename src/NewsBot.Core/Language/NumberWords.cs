using System.Collections.Frozen;
using System.Globalization;

namespace NewsBot.Core.Language;

/// <summary>Numbers that are written as words, folded.</summary>
internal static class NumberWords
{
    private const string Cardinal = "cardinal";
    private const string About = "about ";
    private const int Ten = 10;

    /// <summary>Longer figures are no number that is compared.</summary>
    private const int LongestFigure = 12;

    private static readonly string[] _tens =
    [
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
    ];

    private static readonly string[] _scales = ["thousand", "million", "billion", "trillion"];

    private static readonly decimal[] _scaleValues = [1e3m, 1e6m, 1e9m, 1e12m];

    private static readonly string[] _cardinals =
    [
        .. new WordTable("numbers").Words().Where(r => r.Head == Cardinal).SelectMany(r => r.Words),
    ];

    /// <summary>Words that stand for a number or a part, however large.</summary>
    public static WordSet All { get; } =
        new(
            new WordTable("numbers")
                .Words()
                .Where(r => !r.Head.StartsWith(About, StringComparison.Ordinal))
                .SelectMany(r => r.Words)
        );

    private static readonly FrozenDictionary<string, int> _values = _cardinals
        .Select((word, i) => (Word: word, Value: i + 1))
        .ToFrozenDictionary(n => n.Word, n => n.Value, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> _estimates = new WordTable("numbers")
        .Words()
        .Where(r => r.Head.StartsWith(About, StringComparison.Ordinal))
        .SelectMany(r => r.Words.Select(w => (Word: w, Value: Value(r.Head[About.Length..]))))
        .ToFrozenDictionary(n => n.Word, n => n.Value, StringComparer.Ordinal);

    /// <summary>One to ten.</summary>
    public static IEnumerable<string> UpToTen => _cardinals.Take(Ten);

    /// <summary>Whether the word stands for a number or a part, however large.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => All.Contains(word);

    /// <summary>The number, 1 to 20, or <see langword="null"/>.</summary>
    public static int? ValueOf(string word) =>
        _values.TryGetValue(word, out var value) ? value : null;

    /// <summary>The number that a word such as <c>a</c>, <c>couple</c>, <c>few</c> counts as, or <see langword="null"/>.</summary>
    public static int? EstimateOf(string word) =>
        _estimates.TryGetValue(word, out var value) ? value : null;

    /// <summary>
    /// The figure of a word from two to twenty, which are written as often in figures; "one" stands for somebody as often.
    /// <see langword="null"/> for any other.
    /// </summary>
    public static string? FigureOf(string word) =>
        ValueOf(word) is > 1 and var value ? value.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>
    /// What the numbers among some folded words come to, read one behind the other: "thirty one" is 31, "2 thousand" 2,000;
    /// <see langword="null"/> where there is none.
    /// </summary>
    public static decimal? AmountOf(IEnumerable<string> words)
    {
        var (total, current, any) = (0m, 0m, false);
        foreach (var word in words)
        {
            var tens = Array.IndexOf(_tens, word);
            if (
                word.Length <= LongestFigure
                && decimal.TryParse(
                    word,
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var figure
                )
            )
            {
                current += figure;
            }
            else if (ValueOf(word) is { } value)
            {
                current += value;
            }
            else if (tens >= 0)
            {
                current += Ten * (tens + 2);
            }
            else if (word == "hundred")
            {
                current = Math.Max(1, current) * 100;
            }
            else if (Array.IndexOf(_scales, word) is var scale and >= 0)
            {
                (total, current) = (total + (Math.Max(1, current) * _scaleValues[scale]), 0);
            }
            else
            {
                continue;
            }

            any = true;
        }

        return any ? total + current : null;
    }

    private static int Value(string figures) => int.Parse(figures, CultureInfo.InvariantCulture);
}
