namespace NewsBot.Broad;

/// <summary>Climbs to the weights that fit best with Adam (Kingma and Ba 2015); no chance is in it.</summary>
internal static class Climber
{
    private const int Rounds = 150;

    /// <summary>The features of so many examples, in an order of their own.</summary>
    public static Dictionary<string, int> Known(
        IEnumerable<IEnumerable<string>> examples,
        int least
    ) =>
        examples
            .SelectMany(e => e.Distinct(StringComparer.Ordinal))
            .GroupBy(f => f, StringComparer.Ordinal)
            .Where(g => g.Count() >= least)
            .Select(g => g.Key)
            .Order(StringComparer.Ordinal)
            .Index()
            .ToDictionary(f => f.Item, f => f.Index, StringComparer.Ordinal);

    /// <summary>The weights.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="penalty">How dear their squares are.</param>
    /// <param name="add">Adds to the gradient (the second) of minus the log likelihood at some weights (the first).</param>
    public static double[] Climb(int count, double penalty, Action<double[], double[]> add)
    {
        var weights = new double[count];
        var gradient = new double[count];
        var mean = new double[count];
        var square = new double[count];
        for (var round = 1; round <= Rounds; round++)
        {
            for (var i = 0; i < count; i++)
            {
                gradient[i] = penalty * weights[i];
            }

            add(weights, gradient);
            var rate = (0.1 * (1 - ((double)round / Rounds))) + 0.002;
            for (var i = 0; i < count; i++)
            {
                mean[i] = (0.9 * mean[i]) + (0.1 * gradient[i]);
                square[i] = (0.99 * square[i]) + (0.01 * gradient[i] * gradient[i]);
                weights[i] -=
                    rate
                    * (mean[i] / (1 - Math.Pow(0.9, round)))
                    / (Math.Sqrt(square[i] / (1 - Math.Pow(0.99, round))) + 1e-8);
            }
        }

        return weights;
    }
}
