using NewsBot.Core.Text;

namespace NewsBot.Core.Articles.Days;

/// <summary>Words of a citation that tell a day by the day of its article, with the days that they mean.</summary>
/// <param name="Span">Where the words stand in the article.</param>
/// <param name="Days">The days.</param>
public readonly record struct DayNote(TextSpan Span, Period Days);
