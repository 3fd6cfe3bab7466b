using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>A line of the table of times: words and the days that they mean, counted from the clock.</summary>
/// <param name="Reading">What is meant by them.</param>
/// <param name="Unit">What is counted in, or <see langword="null"/> where no days are meant.</param>
/// <param name="Steps">How many units later than the clock's, or earlier.</param>
/// <param name="Pattern">The words, each with those that may stand in its place.</param>
internal sealed record RelativeTime(
    TimeReading Reading,
    CalendarUnit? Unit,
    int Steps,
    string[][] Pattern
)
{
    /// <summary>Whether it names a stretch of the past or of today, from which or to which others can be counted.</summary>
    public bool IsPoint =>
        Unit is not null
        && Reading is TimeReading.Reported or TimeReading.Told or TimeReading.Current;

    /// <summary>The days meant on a day of the clock.</summary>
    public Period? DaysOn(DateOnly today) =>
        Unit is { } unit ? Calendar.Around(today, unit, Steps) : null;

    /// <summary>Whether the words from <paramref name="at"/> on are these.</summary>
    public bool Matches(IReadOnlyList<TimeWord> words, int at)
    {
        if (at + Pattern.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < Pattern.Length; i++)
        {
            var word = words[at + i];
            if (
                (i > 0 && word.Gap != WordGap.Space)
                || IsName(word, at + i)
                || !Pattern[i].Contains(Plain(word.Folded), StringComparer.Ordinal)
            )
            {
                return false;
            }
        }

        return true;
    }

    // USA Today, The Last Week: a capital inside the question makes a name.
    private static bool IsName(TimeWord word, int at) => word.IsCapital && at > 0;

    private static string Plain(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
}
