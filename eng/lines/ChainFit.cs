using NewsBot.Core.Pages.Blocks;

namespace NewsBot.Lines;

/// <summary>
/// Fits the weights of a <see cref="LineModel"/>: the likelihood of the labelled kinds, by the forward and backward sums of
/// a chain, with a penalty on the squares of the weights, climbed with Adam (Kingma and Ba 2015). No chance is in it.
/// </summary>
internal sealed class ChainFit
{
    private const int Kinds = LineModel.Kinds;
    private const int Rounds = 100;
    private const double Penalty = 1;

    private readonly double[] _weights = new double[LineModel.RowNames().Count() * Kinds];
    private readonly double[] _gradient;

    private ChainFit() => _gradient = new double[_weights.Length];

    /// <summary>The weights that fit some pages best.</summary>
    public static float[] On(IReadOnlyList<Example> examples)
    {
        var fit = new ChainFit();
        fit.Climb(examples);
        return [.. fit._weights.Select(weight => (float)Math.Round(weight, 2))];
    }

    private void Climb(IReadOnlyList<Example> examples)
    {
        var mean = new double[_weights.Length];
        var square = new double[_weights.Length];
        for (var round = 1; round <= Rounds; round++)
        {
            for (var i = 0; i < _weights.Length; i++)
            {
                _gradient[i] = Penalty * _weights[i];
            }

            foreach (var example in examples)
            {
                Add(example);
            }

            var rate = (0.1 * (1 - ((double)round / Rounds))) + 0.002;
            for (var i = 0; i < _weights.Length; i++)
            {
                mean[i] = (0.9 * mean[i]) + (0.1 * _gradient[i]);
                square[i] = (0.99 * square[i]) + (0.01 * _gradient[i] * _gradient[i]);
                _weights[i] -=
                    rate
                    * (mean[i] / (1 - Math.Pow(0.9, round)))
                    / (Math.Sqrt(square[i] / (1 - Math.Pow(0.99, round))) + 1e-8);
            }
        }
    }

    // The gradient of minus the log likelihood: what the model expects, less what is there.
    private void Add(Example example)
    {
        var count = example.Gold.Length;
        var emitted = example.Lines.Select(Emit).ToArray();
        var forward = Forward(example, emitted);
        var backward = Backward(example, emitted);
        var all = LogSum(forward[count - 1]);
        for (var i = 0; i < count; i++)
        {
            for (var k = 0; k < Kinds; k++)
            {
                var more = Math.Exp(forward[i][k] + backward[i][k] - all);
                more = example.Weight * (more - (k == example.Gold[i] ? 1 : 0));
                foreach (var (row, value) in example.Lines[i])
                {
                    _gradient[(row * Kinds) + k] += more * value;
                }
            }

            for (var jk = 0; i > 0 && jk < Kinds * Kinds; jk++)
            {
                var (j, k) = (jk / Kinds, jk % Kinds);
                var step = Step(example, i, j, k);
                var more = Math.Exp(
                    forward[i - 1][j] + _weights[step] + emitted[i][k] + backward[i][k] - all
                );
                var there = j == example.Gold[i - 1] && k == example.Gold[i];
                _gradient[step] += example.Weight * (more - (there ? 1 : 0));
            }
        }
    }

    private double[] Emit((int Row, float Value)[] line)
    {
        var sums = new double[Kinds];
        foreach (var (row, value) in line)
        {
            for (var k = 0; k < Kinds; k++)
            {
                sums[k] += value * _weights[(row * Kinds) + k];
            }
        }

        return sums;
    }

    private double[][] Forward(Example example, double[][] emitted)
    {
        var sums = new double[emitted.Length][];
        var ways = new double[Kinds];
        sums[0] = emitted[0];
        for (var i = 1; i < sums.Length; i++)
        {
            sums[i] = new double[Kinds];
            for (var k = 0; k < Kinds; k++)
            {
                for (var j = 0; j < Kinds; j++)
                {
                    ways[j] = sums[i - 1][j] + _weights[Step(example, i, j, k)];
                }

                sums[i][k] = LogSum(ways) + emitted[i][k];
            }
        }

        return sums;
    }

    private double[][] Backward(Example example, double[][] emitted)
    {
        var sums = new double[emitted.Length][];
        var ways = new double[Kinds];
        sums[^1] = new double[Kinds];
        for (var i = sums.Length - 2; i >= 0; i--)
        {
            sums[i] = new double[Kinds];
            for (var j = 0; j < Kinds; j++)
            {
                for (var k = 0; k < Kinds; k++)
                {
                    ways[k] =
                        _weights[Step(example, i + 1, j, k)] + emitted[i + 1][k] + sums[i + 1][k];
                }

                sums[i][j] = LogSum(ways);
            }
        }

        return sums;
    }

    private static int Step(Example example, int line, int from, int to) =>
        ((LineModel.Rows + (example.Opens[line] ? Kinds : 0) + from) * Kinds) + to;

    private static double LogSum(double[] values)
    {
        var max = values.Max();
        return max + Math.Log(values.Sum(value => Math.Exp(value - max)));
    }
}
