using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Candidates;

/// <summary>Brings together the places where the same answer stands.</summary>
internal static class CandidateMerge
{
    /// <summary>What each further article with the same words adds, as a share of the score.</summary>
    private const double SupportWeight = 0.12;

    /// <summary>What a last name adds to the full name, as a share of the lesser score.</summary>
    private const double LastNameWeight = 0.1;

    private const int MaxSupport = 4;

    /// <summary>Each answer once, best first.</summary>
    public static IReadOnlyList<AnswerCandidate> Merge(List<AnswerCandidate> found)
    {
        var merged = new List<AnswerCandidate>();
        foreach (var same in found.GroupBy(c => FoldedText.Of(c.Text).Text, StringComparer.Ordinal))
        {
            var best = same.MaxBy(c => c.Score)!;
            var support = same.Select(c => c.Item.Hit.Article.Id).Distinct().Count();
            var score = best.Score * (1 + (SupportWeight * Math.Min(MaxSupport, support - 1)));
            merged.Add(best with { Score = score, Support = support });
        }

        JoinLastNames(merged);
        merged.Sort(
            (a, b) =>
                b.Score.CompareTo(a.Score) is var order and not 0 ? order
                : a.Item.Hit.Article.Id.CompareTo(b.Item.Hit.Article.Id) is var article and not 0
                    ? article
                : a.Span.Start.CompareTo(b.Span.Start)
        );
        return merged;
    }

    // A last name and the one full name that ends with it are one: the fuller one is said, with what speaks for both.
    private static void JoinLastNames(List<AnswerCandidate> merged)
    {
        foreach (var last in merged.Where(c => !IsFull(c)).ToArray())
        {
            var full = merged.FindAll(c =>
                c.Text.EndsWith($" {last.Text}", StringComparison.Ordinal)
            );
            if (full is [var one])
            {
                merged.Remove(last);
                merged[merged.IndexOf(one)] = Join(one, last);
            }
        }
    }

    private static bool IsFull(AnswerCandidate candidate) =>
        candidate.Text.Contains(' ', StringComparison.Ordinal);

    private static AnswerCandidate Join(AnswerCandidate full, AnswerCandidate last) =>
        full with
        {
            Score =
                Math.Max(full.Score, last.Score)
                + (LastNameWeight * Math.Min(full.Score, last.Score)),
            Fit = Math.Max(full.Fit, last.Fit),
            Covered = Math.Max(full.Covered, last.Covered),
            Support = Math.Max(full.Support, last.Support),
        };
}
