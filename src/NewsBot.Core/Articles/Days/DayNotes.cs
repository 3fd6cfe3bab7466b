using NewsBot.Core.Text;

namespace NewsBot.Core.Articles.Days;

/// <summary>
/// Resolves what a citation says of days (<c>on Tuesday</c>, <c>last month</c>, <c>yesterday</c>) on the day of its article.
/// Where more than one reading is possible there is none.
/// </summary>
public static class DayNotes
{
    private const int MaxNotes = 2;

    /// <summary>The notes on a citation in the order of its words; at most two, of different days.</summary>
    /// <returns>Empty for an undated article.</returns>
    public static IReadOnlyList<DayNote> On(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return In(citation.Article, citation.Span);
    }

    /// <summary>The notes on a stretch of an article.</summary>
    /// <param name="article">The article; its day is as the page writes it.</param>
    /// <param name="span">A stretch inside its text.</param>
    public static IReadOnlyList<DayNote> In(Article article, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Published.Day is not { } day)
        {
            return [];
        }

        var notes = new List<DayNote>();
        var sentences = new List<TextSpan>();
        article.AddSentences(span, sentences);
        foreach (var sentence in sentences)
        {
            foreach (var note in new DaySentence(article, sentence, day).Notes())
            {
                if (notes.Count < MaxNotes && !notes.Exists(n => n.Days == note.Days))
                {
                    notes.Add(note);
                }
            }
        }

        return notes;
    }
}
