using System.Collections.Immutable;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Stories.Telling;

/// <summary>
/// Picks the sentences that tell a story: near to what all of it is about, early in their article, none like one before it
/// (maximal marginal relevance, Carbonell and Goldstein 1998).
/// </summary>
internal static class SummaryWriter
{
    private const int MostSentences = 5;

    /// <summary>How much it counts that a sentence stands first in its article.</summary>
    private const float OfPlace = 0.35f;

    /// <summary>How much is taken from a sentence that says what was said before.</summary>
    private const float OfRepeats = 0.6f;

    /// <summary>A sentence that has less than this share of the best one's worth adds little.</summary>
    private const float LeastShare = 0.45f;

    /// <summary>The sentences, in the order in which they read.</summary>
    /// <param name="sentences">Those of all articles of the period, in the order of the articles.</param>
    /// <param name="centre">What the story is about.</param>
    public static ImmutableArray<Citation> Write(
        IReadOnlyList<StorySentence> sentences,
        TermVector centre
    )
    {
        var left = sentences.Where(s => s.Opens).ToList();
        if (left.Count == 0)
        {
            left = [.. sentences.Take(1)];
        }

        var chosen = new List<StorySentence>();
        var best = 0f;
        while (chosen.Count < MostSentences && left.Count > 0)
        {
            var next = left.MaxBy(s => Worth(s, centre) - (OfRepeats * Repeats(s, chosen)))!;
            var worth = Worth(next, centre) - (OfRepeats * Repeats(next, chosen));
            best = Math.Max(best, worth);
            if (worth < best * LeastShare)
            {
                break;
            }

            chosen.Add(next);
            left.Remove(next);
        }

        return
        [
            .. chosen
                .OrderBy(s => s.Article, Comparer<Article>.Create(Story.Compare))
                .ThenBy(s => s.Place)
                .Select(s => s.Cite()),
        ];
    }

    private static float Worth(StorySentence sentence, TermVector centre) =>
        centre.Cosine(sentence.Terms) + (OfPlace / (1 + sentence.Place));

    private static float Repeats(StorySentence sentence, List<StorySentence> chosen) =>
        chosen.Count == 0 ? 0 : chosen.Max(c => c.Terms.Cosine(sentence.Terms));
}
