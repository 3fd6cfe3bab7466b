using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Stories.Telling;

/// <summary>
/// Finds what outlets tell differently: another figure of the same things in sentences that are alike, the same utterance in other
/// words, the same words by somebody else.
/// </summary>
internal static class Differences
{
    private const int Most = 6;

    /// <summary>Sentences that tell of the same are at least so alike.</summary>
    private const float LeastAlike = 0.5f;

    /// <summary>So alike they are at least where the same befell what they count: "eight people aboard".</summary>
    private const float LeastAlikeBeside = 0.1f;

    /// <summary>The differences in figures first.</summary>
    /// <param name="sentences">Those of the articles of the story.</param>
    /// <param name="statements">What is said in them.</param>
    public static ImmutableArray<Difference> Of(
        IReadOnlyList<StorySentence> sentences,
        IReadOnlyList<Statement> statements
    ) => [.. InFigures(sentences).Concat(InWords(statements)).Take(Most)];

    private static IEnumerable<Difference> InFigures(IReadOnlyList<StorySentence> sentences)
    {
        var things = sentences
            .SelectMany(CountedFigure.Of)
            .GroupBy(f => f.Thing, StringComparer.Ordinal);
        foreach (var thing in things)
        {
            var figures = thing.ToArray();
            if (Pair(figures) is var (left, right))
            {
                yield return new Difference(
                    left.Counted,
                    [left.Sentence.Cite(), right.Sentence.Cite()]
                );
            }
        }
    }

    // The most alike of those that differ; where one outlet has both figures it is a development and no difference.
    private static (CountedFigure, CountedFigure)? Pair(CountedFigure[] figures)
    {
        var best = 0f;
        (CountedFigure, CountedFigure)? pair = null;
        for (var i = 0; i < figures.Length; i++)
        {
            for (var j = i + 1; j < figures.Length; j++)
            {
                if (
                    figures[i].Value != figures[j].Value
                    && OutletOf(figures[i]) != OutletOf(figures[j])
                    && !HasGrown(figures[i], figures[j])
                    && !IsToldBy(figures, OutletOf(figures[i]), figures[j].Value)
                    && !IsToldBy(figures, OutletOf(figures[j]), figures[i].Value)
                    && Likeness(figures[i], figures[j]) is var alike
                    && alike > Math.Max(best, Least(figures[i], figures[j]))
                )
                {
                    (best, pair) = (alike, (figures[i], figures[j]));
                }
            }
        }

        return pair;
    }

    // A name that is rare makes anything alike that is told of it.
    private static float Likeness(CountedFigure left, CountedFigure right) =>
        left.Beside.Overlaps(right.Beside) || left.Words.Terms.Count(right.Words.Has) > 1
            ? left.Words.Cosine(right.Words)
            : 0;

    private static float Least(CountedFigure left, CountedFigure right) =>
        left.Beside.Overlaps(right.Beside) ? LeastAlikeBeside : LeastAlike;

    // A toll that is higher on a later day has risen; one that is lower was never so high, or is not now.
    private static bool HasGrown(CountedFigure left, CountedFigure right)
    {
        var (before, after) = (DayOf(left), DayOf(right)) switch
        {
            ({ } one, { } other) when one < other => (left, right),
            ({ } one, { } other) when one > other => (right, left),
            _ => (left, left),
        };
        return before.Value < after.Value;
    }

    private static DateOnly? DayOf(CountedFigure figure) => figure.Sentence.Article.Published.Day;

    private static bool IsToldBy(CountedFigure[] figures, string? outlet, decimal value) =>
        Array.Exists(figures, f => OutletOf(f) == outlet && f.Value == value);

    private static string? OutletOf(CountedFigure figure) => figure.Sentence.Article.Outlet;

    private static IEnumerable<Difference> InWords(IReadOnlyList<Statement> statements)
    {
        var people = statements
            .Where(s => s.Speaker is not null && s.Kind != QuotationKind.Indirect)
            .GroupBy(
                s => PersonName.Parse(s.Speaker!.Name).Surname,
                StringComparer.OrdinalIgnoreCase
            );
        foreach (
            var told in people.SelectMany(p => PrintedVersions.Fold(StatementRepeats.Merge(p)))
        )
        {
            Citation[] sides =
            [
                .. told
                    .Otherwise.Select(o => o.First)
                    .Prepend(told.First)
                    .Where(s => s.Span.Length <= Citation.MaxLength)
                    .Select(s => Citation.Cut(s.Article, s.Span)),
            ];
            if (sides.Length > 1)
            {
                yield return new Difference("wording", [.. sides]);
            }
        }
    }
}
