using System.Collections.Immutable;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Stories.Telling;

/// <summary>
/// Tells what articles add to those before them: sentences with a figure that none of them has, or with mostly new words.
/// </summary>
internal static class Novelties
{
    private const int Most = 4;

    /// <summary>A sentence is new whose nearest sentence of before is less like it.</summary>
    private const float MostAlike = 0.55f;

    /// <summary>So much a sentence must have to do with the story.</summary>
    private const float LeastCentral = 0.12f;

    /// <summary>What is new, the most central first.</summary>
    /// <param name="sentences">Those of the period.</param>
    /// <param name="before">Those of earlier articles.</param>
    /// <param name="centre">What the story is about.</param>
    /// <param name="retractions">What was taken back.</param>
    public static ImmutableArray<Citation> Of(
        IReadOnlyList<StorySentence> sentences,
        IReadOnlyList<StorySentence> before,
        TermVector centre,
        Retractions retractions
    )
    {
        if (before.Count == 0)
        {
            return [];
        }

        var figures = before.SelectMany(b => FiguresOf(b.Terms)).ToHashSet(StringComparer.Ordinal);
        var chosen = new List<StorySentence>();
        var ranked = sentences
            .Where(s => s.Opens && IsNew(s, before, figures) && retractions.Of(s) is null)
            .Select(s => (Sentence: s, Central: centre.Cosine(s.Terms)))
            .Where(s => s.Central >= LeastCentral)
            .OrderByDescending(s => s.Central);
        foreach (var (sentence, _) in ranked)
        {
            if (
                chosen.Count < Most
                && chosen.TrueForAll(c => c.Terms.Cosine(sentence.Terms) < MostAlike)
            )
            {
                chosen.Add(sentence);
            }
        }

        return [.. chosen.Select(s => s.Cite())];
    }

    private static bool IsNew(
        StorySentence sentence,
        IReadOnlyList<StorySentence> before,
        HashSet<string> figures
    ) =>
        FiguresOf(sentence.Terms).Any(f => !figures.Contains(f))
        || before.Max(b => b.Terms.Cosine(sentence.Terms)) < MostAlike;

    private static IEnumerable<string> FiguresOf(TermVector terms) =>
        terms.Terms.Where(t => char.IsAsciiDigit(t[0]));
}
