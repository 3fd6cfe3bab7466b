using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Days;
using NewsBot.Core.Language;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Composing;

/// <summary>The days that a sentence of an article tells, read on the article's own day.</summary>
internal static class ToldDay
{
    private const int HalfAYear = 183;
    private const int MaxWords = 200;

    // What stands behind such a word is an aside, or ended before the sentence's own day, or began then.
    private static readonly WordSet _asides = WordSet.Of(
        "who whom whose which where when while since until till after before had that because"
    );

    /// <summary>The first day that the sentence tells in its main clause; else the article's own.</summary>
    /// <returns><see langword="null"/> where the article has none.</returns>
    public static DateOnly? Of(Article article, TextSpan sentence)
    {
        var inMainClause = In(article, sentence)
            .Where(t =>
                t.Days.Length == 1
                && !_asides.IsAnyIn(
                    article.Text.AsSpan(sentence.Start, t.Span.Start - sentence.Start)
                )
            )
            .OrderBy(t => t.Span.Start)
            .Select(t => (DateOnly?)t.Days.First);
        return inMainClause.FirstOrDefault() ?? article.Published.Day;
    }

    /// <summary>The days that words of the sentence tell, or <see langword="null"/> where they can be read in several ways.</summary>
    public static Period? At(Article article, TextSpan sentence, TextSpan words)
    {
        foreach (var told in In(article, sentence))
        {
            if (told.Span.Overlaps(words))
            {
                return told.Days;
            }
        }

        return null;
    }

    // Relative days as notes resolve them, then days written out.
    private static IEnumerable<DayNote> In(Article article, TextSpan sentence) =>
        article.Published.Day is { } day
            ? DayNotes.In(article, sentence).Concat(Written(article.Text, sentence, day))
            : [];

    // A day without a year is the one nearest to the article's.
    private static IEnumerable<DayNote> Written(string text, TextSpan sentence, DateOnly day)
    {
        var words = TimeWord.Read(sentence.Of(text), MaxWords);
        var points = new TimePoints(words, Calendar.Shift(day, HalfAYear));
        for (var at = 0; at < words.Count; at++)
        {
            if (points.Read(at) is { IsDate: true, Unit: CalendarUnit.Day } point)
            {
                yield return new DayNote(
                    new TextSpan(
                        sentence.Start + words[at].Span.Start,
                        sentence.Start + words[point.End - 1].Span.End
                    ),
                    point.Days
                );
                at = point.End - 1;
            }
        }
    }
}
