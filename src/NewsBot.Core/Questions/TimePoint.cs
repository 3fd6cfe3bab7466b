using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>A day, a month or a year that a question names.</summary>
/// <param name="Days">The days of it.</param>
/// <param name="Unit">Whether it is a day, a week, a month or a year.</param>
/// <param name="End">Index of the word behind it.</param>
internal readonly record struct TimePoint(Period Days, CalendarUnit Unit, int End)
{
    /// <summary>Whether the words leave open which year, month or week is meant, so that the clock decides.</summary>
    public bool IsRelative { get; init; }

    /// <summary>Whether it is written with a month or a year, as a page may write it too.</summary>
    public bool IsDate { get; init; }

    /// <summary>Whether it is a month alone in the word that is also a verb or a name.</summary>
    public bool IsDoubtful { get; init; }
}
