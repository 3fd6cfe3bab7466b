using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Articles.Days;

/// <summary>The one day of which a sentence tells: a weekday or <c>yesterday</c>, else a date.</summary>
public static class EventDay
{
    // A date without a year lies in the year in which it is nearest to the article; news look back farther than ahead.
    private const int MostDaysAhead = 120;

    /// <summary>The day; <see langword="null"/> where the sentence tells none, or several.</summary>
    /// <param name="article">The article; its day is as the page writes it.</param>
    /// <param name="sentence">A sentence inside its text.</param>
    public static DateOnly? Of(Article article, TextSpan sentence)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Published.Day is not { } published)
        {
            return null;
        }

        DateOnly[] days =
        [
            .. DayNotes
                .In(article, sentence)
                .Where(n => n.Days.Length == 1)
                .Select(n => n.Days.First)
                .Concat(
                    DateSpans
                        .In(article.Text, sentence)
                        .Select(d => Read(d.Of(article.Text), published, IsOfLastYear(article, d)))
                        .OfType<DateOnly>()
                )
                .Distinct(),
        ];
        return days is [var only] ? only : null;
    }

    // "3 March 2010", "Oct. 12", "14 March".
    private static DateOnly? Read(ReadOnlySpan<char> date, DateOnly published, bool isOfLastYear)
    {
        int? month = null;
        int? day = null;
        int? year = null;
        foreach (var token in new WordTokenizer(date))
        {
            var word = CharFolding.Fold(date[token.Start..token.End]);
            month ??= CalendarWords.MonthOf(word);
            year ??= CalendarWords.Year(word);
            day ??= CalendarWords.DayOfMonth(word);
        }

        if (month is not { } m || day is not { } d)
        {
            return null;
        }

        return year is { } told ? At(told, m, d)
            : isOfLastYear ? At(published.Year - 1, m, d)
            : At(published.Year, m, d) is { } near
            && near.DayNumber - published.DayNumber > MostDaysAhead
                ? At(published.Year - 1, m, d)
            : At(published.Year, m, d);
    }

    // "14 March last year"
    private static bool IsOfLastYear(Article article, TextSpan date) =>
        article.Text.AsSpan(date.End).StartsWith(" last year", StringComparison.OrdinalIgnoreCase);

    private static DateOnly? At(int year, int month, int day) =>
        year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
