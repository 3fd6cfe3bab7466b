using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Stories.Telling;

/// <summary>Picks what was said about a story: words in marks, near to what it is about, by those who count in it.</summary>
internal static class QuotationPicker
{
    private const int Most = 4;

    /// <summary>Shorter words, in words that tell something, say little alone.</summary>
    private const int LeastWords = 3;

    /// <summary>How much it counts that several articles carry the words.</summary>
    private const float OfCarriers = 0.15f;

    /// <summary>How much it counts that the speaker is quoted in several articles.</summary>
    private const float OfSpeaker = 0.08f;

    /// <summary>The statements, best first; at first one a speaker.</summary>
    /// <param name="statements">Those of the articles of the period.</param>
    /// <param name="centre">What the story is about.</param>
    /// <param name="retractions">What was taken back.</param>
    public static ImmutableArray<ToldWords> Pick(
        IReadOnlyList<Statement> statements,
        TermVector centre,
        Retractions retractions
    )
    {
        var told = StatementRepeats.Merge(statements.Where(IsWorthTelling));
        var articlesOf = statements
            .Where(s => s.Speaker is not null)
            .GroupBy(s => s.Speaker!.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                g => g.Key,
                g => g.Select(s => s.Article.Id).Distinct().Count(),
                StringComparer.OrdinalIgnoreCase
            );
        var ranked = told.Select(t =>
                (Told: t, Terms: TermVector.Of(t.First.Span.Of(t.First.Article.Text)))
            )
            .Where(t =>
                t.Terms.Terms.Count >= LeastWords
                && retractions.Of(t.Told.First.Article, t.Told.First.Span, t.Terms) is null
            )
            .OrderByDescending(t =>
                centre.Cosine(t.Terms)
                + (OfCarriers * Math.Min(3, t.Told.Also.Length))
                + (OfSpeaker * Math.Min(4, articlesOf[t.Told.First.Speaker!.Name]))
            )
            .Select(t => t.Told)
            .ToList();
        var firsts = ranked.DistinctBy(
            t => t.First.Speaker!.Name,
            StringComparer.OrdinalIgnoreCase
        );
        return
        [
            .. firsts
                .Concat(ranked)
                .Distinct()
                .Take(Most)
                .Select(t => new ToldWords(Citation.Cut(t.First.Article, t.First.Span), t)),
        ];
    }

    private static bool IsWorthTelling(Statement statement) =>
        statement.Stance == Stance.Said
        && statement.Kind is QuotationKind.Direct or QuotationKind.Mixed
        && statement.Speaker is not null
        && !statement.Parts[0].IsUncertain
        && !statement.Parts[0].IsPull
        && statement.Span.Length <= Citation.MaxLength;
}
