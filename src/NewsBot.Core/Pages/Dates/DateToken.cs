namespace NewsBot.Core.Pages.Dates;

/// <summary>A number, a word or a mark of a line that may hold a date.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Start">First character in the line.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Value">The number, the month that a word names, or the mark itself.</param>
internal readonly record struct DateToken(DateTokenKind Kind, int Start, int End, int Value)
{
    /// <summary>Digits or letters.</summary>
    public int Length => End - Start;

    /// <summary>Whether it is a number from <paramref name="low"/> to <paramref name="high"/> of at most two digits.</summary>
    public bool IsSmall(int low, int high) =>
        Kind == DateTokenKind.Number && Length <= 2 && Value >= low && Value <= high;

    /// <summary>Whether it can be the year of a page.</summary>
    public bool IsYear =>
        Kind == DateTokenKind.Number && Length == 4 && Value is >= 1900 and <= 2100;

    /// <summary>Whether it is the mark.</summary>
    public bool Is(char mark) => Kind == DateTokenKind.Mark && Value == mark;
}
