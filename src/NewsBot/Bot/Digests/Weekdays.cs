using System.Globalization;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Digests;

/// <summary>Days of the week as people write them: "every day", "weekdays", "mon, wed, fri".</summary>
internal static class Weekdays
{
    private const int Working = 0b001_1111;
    private const int Weekend = 0b110_0000;
    private const int LeastLetters = 3;

    private static readonly string[] _names =
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];

    private static readonly char[] _between = [',', ';', ' ', '/', '+', '&'];

    /// <summary>What is offered to somebody who types.</summary>
    public static IReadOnlyList<string> Offered { get; } =
    ["every day", "weekdays", "weekends", "Monday", "Mon, Wed, Fri", "Friday"];

    /// <summary>The days as bits, Monday the lowest.</summary>
    /// <exception cref="FormatException">That is no day.</exception>
    public static int Read(string text)
    {
        var bits = 0;
        foreach (
            var word in text.ToLowerInvariant()
                .Split(_between, StringSplitOptions.RemoveEmptyEntries)
        )
        {
            bits |= word switch
            {
                "every" or "day" or "days" or "and" or "on" => 0,
                "daily" or "all" or "everyday" => DigestSubscription.EveryDay,
                "weekdays" or "weekday" or "workdays" => Working,
                "weekend" or "weekends" => Weekend,
                _ => Day(word) ?? throw Wrong(text),
            };
        }

        return bits != 0 ? bits
            : text.Contains("day", StringComparison.OrdinalIgnoreCase) ? DigestSubscription.EveryDay
            : throw Wrong(text);
    }

    /// <summary>The days in words.</summary>
    public static string Name(int weekdays) =>
        weekdays switch
        {
            DigestSubscription.EveryDay => "every day",
            Working => "on weekdays",
            Weekend => "on weekends",
            _ =>
                $"on {string.Join(", ", _names.Where((_, i) => (weekdays & (1 << i)) != 0).Select(Capital))}",
        };

    // "mon", "monday", "mondays".
    private static int? Day(string word)
    {
        var name = word.TrimEnd('.').TrimEnd('s');
        var index = Array.FindIndex(
            _names,
            n =>
                name.Length >= LeastLetters
                && (
                    n.StartsWith(name, StringComparison.Ordinal)
                    || n.StartsWith(word, StringComparison.Ordinal)
                )
        );
        return index < 0 ? null : 1 << index;
    }

    private static string Capital(string name) =>
        char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];

    private static FormatException Wrong(string text) =>
        new(
            $"days: '{text}' names no days; write every day, weekdays, weekends, or mon, wed, fri."
        );
}
