namespace NewsBot.Broad;

/// <summary>
/// Fits a multinomial logistic regression whose last class has no weights: the likelihood of the labels with a penalty on the
/// squares of the weights, climbed with <see cref="Climber"/>.
/// </summary>
internal static class LogisticFit
{
    /// <summary>The weights by feature, for each class but the last.</summary>
    /// <param name="examples">The features of each example, the first of which is the same in all, and its class.</param>
    /// <param name="least">A feature of fewer examples has no weight.</param>
    /// <param name="classes">The count of classes.</param>
    /// <param name="penalty">How dear weights are.</param>
    public static Dictionary<string, double[]> On(
        IReadOnlyList<(string[] Features, int Class)> examples,
        int least,
        int classes,
        double penalty
    )
    {
        var known = Climber.Known(examples.Select(e => e.Features), least);
        var rows = examples
            .Select(e =>
                (e.Features.Where(known.ContainsKey).Select(f => known[f]).ToArray(), e.Class)
            )
            .ToArray();
        var weights = Climber.Climb(
            known.Count * (classes - 1),
            penalty,
            (weights, gradient) =>
            {
                foreach (var (features, label) in rows)
                {
                    Add(weights, gradient, features, label, classes - 1);
                }
            }
        );
        return known.ToDictionary(
            f => f.Key,
            f => weights[(f.Value * (classes - 1))..((f.Value + 1) * (classes - 1))],
            StringComparer.Ordinal
        );
    }

    // The gradient of minus the log likelihood: what the model expects, less what is there.
    private static void Add(double[] weights, double[] gradient, int[] row, int label, int width)
    {
        Span<double> odds = stackalloc double[width];
        odds.Clear();
        foreach (var feature in row)
        {
            for (var k = 0; k < width; k++)
            {
                odds[k] += weights[(feature * width) + k];
            }
        }

        var all = 1.0;
        for (var k = 0; k < width; k++)
        {
            odds[k] = Math.Exp(odds[k]);
            all += odds[k];
        }

        for (var k = 0; k < width; k++)
        {
            var more = (odds[k] / all) - (label == k ? 1 : 0);
            foreach (var feature in row)
            {
                gradient[(feature * width) + k] += more;
            }
        }
    }
}
