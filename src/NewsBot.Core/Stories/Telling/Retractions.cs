using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Core.Stories.Telling;

/// <summary>What the corrections of some articles take back: figures, and words that somebody was said to have used.</summary>
internal sealed class Retractions
{
    /// <summary>A line that is less like the correction speaks of something else.</summary>
    private const float LeastAlike = 0.1f;

    private readonly ImmutableArray<Note> _notes;

    private Retractions(ImmutableArray<Note> notes) => _notes = notes;

    /// <summary>Reads the corrections in articles: <c>Correction: …</c>, and the lines of articles that are headed so.</summary>
    public static Retractions In(IEnumerable<Article> articles) =>
        new([.. articles.SelectMany(a => a.Blocks.Select(b => Read(a, b.Span))).OfType<Note>()]);

    /// <summary>
    /// The correction that takes back what some words say, or <see langword="null"/>. Only what was published until then
    /// is taken back: a toll can become what it was wrongly said to be.
    /// </summary>
    /// <param name="article">Where they stand.</param>
    /// <param name="span">The words.</param>
    /// <param name="terms">Those that tell something.</param>
    public Citation? Of(Article article, TextSpan span, TermVector terms)
    {
        foreach (var note in _notes)
        {
            if (
                IsUntil(article, note.Article)
                && !(article.Id == note.Article.Id && note.Span.Overlaps(span))
                && note.TakesBack(article.Text, span, terms)
            )
            {
                return Citation.Cut(note.Article, note.Span);
            }
        }

        return null;
    }

    /// <summary>The correction that takes back what a sentence says, or <see langword="null"/>.</summary>
    public Citation? Of(StorySentence sentence) =>
        Of(sentence.Article, sentence.Span, sentence.Terms);

    private static bool IsUntil(Article article, Article correction) =>
        article.Published.Day is not { } day
        || correction.Published.Day is not { } until
        || day <= until;

    private static Note? Read(Article article, TextSpan line)
    {
        if (!CorrectionHeads.Open(article.Title) && !CorrectionHeads.Open(line.Of(article.Text)))
        {
            return null;
        }

        var sentences = new List<TextSpan>();
        article.AddSentences(line, sentences);
        var end = sentences.FindLast(s => s.End - line.Start <= Citation.MaxLength).End;
        var sides = CorrectedWords.In(article, sentences);
        return end > line.Start && sides.Wrong.Count > 0
            ? new Note(article, line with { End = end }, sides)
            : null;
    }

    private sealed record Note(Article Article, TextSpan Span, CorrectedWords Sides)
    {
        private readonly TermVector _terms = TermVector.Of(Span.Of(Article.Text));

        public bool TakesBack(string text, TextSpan span, TermVector terms)
        {
            var words = span.Of(text).ToString();
            if (Sides.Wrong.Any(w => w.Figure is null && PlainWords.Hold(words, w.Words)))
            {
                return true;
            }

            if (AlikeBesideFigures(terms) < LeastAlike)
            {
                return false;
            }

            var figures = Figure.In(text, span).ToArray();
            return figures.Any(f => Sides.Wrong.Any(w => w.IsFigure(f)))
                && !figures.Any(f => Sides.Right.Any(r => r.IsFigure(f)));
        }

        private float AlikeBesideFigures(TermVector terms) =>
            terms
                .Terms.Where(t => !char.IsAsciiDigit(t[0]))
                .Sum(t => terms.WeightOf(t) * _terms.WeightOf(t));
    }
}
