using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>Words of a question that tell a time.</summary>
/// <param name="Span">Where they stand in the question.</param>
/// <param name="Reading">What is meant by them.</param>
/// <param name="Days">
/// The days meant, or <see langword="null"/> where none can be named; the calendar's first or last day where an end is open.
/// </param>
public sealed record TimeReference(TextSpan Span, TimeReading Reading, Period? Days)
{
    /// <summary>Whether the days depend on the clock.</summary>
    public bool IsRelative { get; init; }

    /// <summary>Whether articles may be expected to have the words themselves: a month, a year, a date.</summary>
    public bool IsTopic { get; init; }
}
