namespace NewsBot.Core.Pages.Dates;

/// <summary>A date found in a line.</summary>
/// <param name="Date">The day, and the time and zone where they stand with it.</param>
/// <param name="Label">What the words before it call it.</param>
/// <param name="Start">First character in the line, time and weekday included.</param>
/// <param name="End">Behind the last character in the line.</param>
/// <param name="ShortYear">Whether the year has two digits, as in lists of links.</param>
internal readonly record struct DateMention(
    PublicationDate Date,
    DateLabel Label,
    int Start,
    int End,
    bool ShortYear
);
