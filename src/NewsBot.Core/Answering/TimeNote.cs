using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>Says how the words of a question that are counted from the clock were read.</summary>
internal static class TimeNote
{
    private const int MaxTimes = 2;

    /// <summary>A line for the reader, or <see langword="null"/> where nothing was counted from the clock.</summary>
    /// <param name="asked">The question that <paramref name="times"/> stand in.</param>
    /// <param name="times">What it says about time.</param>
    public static string? Of(string asked, IReadOnlyList<TimeReference> times)
    {
        var readings = times
            .Where(t => t is { IsRelative: true, Days: not null })
            .Take(MaxTimes)
            .Select(t => $"*{Plain(t.Span.Of(asked))}* as {PeriodWords.WithWeekday(t.Days!.Value)}")
            .ToArray();
        return readings.Length == 0 ? null : $"(Taking {string.Join(", ", readings)}.)";
    }

    // The user's own words, in italics: their letters, figures and apostrophes.
    private static string Plain(ReadOnlySpan<char> words)
    {
        var plain = new List<string>();
        foreach (var word in new WordTokenizer(words))
        {
            plain.Add(words[word.Start..word.End].ToString());
        }

        return string.Join(' ', plain);
    }
}
