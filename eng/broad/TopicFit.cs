namespace NewsBot.Broad;

/// <summary>
/// Fits the weights of topics: how likely the labelled run of words is among all runs of a question and none at all, with a penalty
/// on the squares of the weights, climbed with <see cref="Climber"/>.
/// </summary>
internal static class TopicFit
{
    /// <summary>The weights by feature.</summary>
    /// <param name="examples">The questions.</param>
    /// <param name="least">A feature of fewer questions has no weight.</param>
    /// <param name="penalty">How dear weights are.</param>
    public static Dictionary<string, double[]> On(
        IReadOnlyList<TopicExample> examples,
        int least,
        double penalty
    )
    {
        var known = Climber.Known(
            examples.Select(e => e.Words.Concat(e.Starts).Concat(e.Ends).SelectMany(f => f)),
            least
        );
        var rows = examples
            .Where(e => e.Words.Length > 0)
            .Select(e => (Ids(e.Words), Ids(e.Starts), Ids(e.Ends), e.First, e.Last))
            .ToArray();
        var weights = Climber.Climb(
            known.Count,
            penalty,
            (weights, gradient) =>
            {
                foreach (var row in rows)
                {
                    Add(weights, gradient, row);
                }
            }
        );
        return known.ToDictionary(
            f => f.Key,
            f => new[] { weights[f.Value] },
            StringComparer.Ordinal
        );

        int[][] Ids(string[][] features) =>
            [.. features.Select(f => f.Where(known.ContainsKey).Select(n => known[n]).ToArray())];
    }

    private static void Add(
        double[] weights,
        double[] gradient,
        (int[][] Words, int[][] Starts, int[][] Ends, int First, int Last) row
    )
    {
        var count = row.Words.Length;
        var words = Array.ConvertAll(row.Words, Worth);
        var starts = Array.ConvertAll(row.Starts, Worth);
        var ends = Array.ConvertAll(row.Ends, Worth);
        // The sum over all runs, of which none is worth nothing; then how likely each is.
        var runs = new double[count, count];
        var all = 1.0;
        for (var first = 0; first < count; first++)
        {
            var worth = starts[first];
            for (var last = first; last < count; last++)
            {
                worth += words[last];
                runs[first, last] = Math.Exp(worth + ends[last]);
                all += runs[first, last];
            }
        }

        var inside = new double[count + 1];
        for (var first = 0; first < count; first++)
        {
            for (var last = first; last < count; last++)
            {
                var more =
                    (runs[first, last] / all) - (first == row.First && last == row.Last ? 1 : 0);
                Count(row.Starts[first], more);
                Count(row.Ends[last], more);
                inside[first] += more;
                inside[last + 1] -= more;
            }
        }

        var of = 0.0;
        for (var at = 0; at < count; at++)
        {
            of += inside[at];
            Count(row.Words[at], of);
        }

        double Worth(int[] features) => features.Sum(f => weights[f]);

        void Count(int[] features, double more)
        {
            foreach (var feature in features)
            {
                gradient[feature] += more;
            }
        }
    }
}
