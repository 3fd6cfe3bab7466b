using System.Globalization;

namespace NewsBot.Fuzz.Growth;

/// <summary>Measures how the processor's time grows with the page, and says where it grows faster.</summary>
internal static class GrowthRun
{
    /// <summary>So much of the processor's time at most for four times the page.</summary>
    private const double MaxRatio = 6;

    /// <summary>Less can't be told from nothing, in milliseconds.</summary>
    private const double Floor = 10;

    /// <summary>Nothing longer is begun for a shape that took so long, in milliseconds.</summary>
    private const double Enough = 20_000;

    private const int Times = 3;

    /// <returns>0 where all that was measured grows with the page, else 1.</returns>
    public static int Run(Bench bench, FuzzArguments arguments)
    {
        var samples = Bench.CorpusOf(Samples.Articles());
        var stages = Stages
            .Of(bench)
            .Where(s => s.Name.Contains(arguments.Stage, StringComparison.OrdinalIgnoreCase))
            .ToArray();
        var shapes = Shapes.All.Where(s =>
            s.Name.Contains(arguments.Shape, StringComparison.OrdinalIgnoreCase)
        );
        Warm(stages, samples);
        var (measured, above) = (0, 0);
        System.Console.WriteLine(
            $"{"shape", -26}{"stage", -18}{string.Concat(arguments.Kilobytes.Select(k => $"{k, 7} KB"))}   ratios"
        );
        foreach (var shape in shapes)
        {
            foreach (var row in Measure(shape, stages, samples, arguments.Kilobytes))
            {
                measured++;
                above += row.IsAbove ? 1 : 0;
                if (row.IsAbove || row.Times[^1] > Enough / Times || arguments.Stage.Length > 0)
                {
                    System.Console.WriteLine(Line(shape, row));
                }
            }
        }

        System.Console.WriteLine(
            $"{measured} measured, {above} above {MaxRatio} times for four times the page"
        );
        return above > 0 || measured == 0 ? 1 : 0;
    }

    private static void Warm(Stage[] stages, Core.Snapshots.CorpusSnapshot samples)
    {
        foreach (var stage in stages)
        {
            stage.Prepare(new Subject(Shapes.All[0].Of(2_000), samples))?.Invoke();
        }
    }

    private static List<Row> Measure(
        Shape shape,
        Stage[] stages,
        Core.Snapshots.CorpusSnapshot samples,
        IReadOnlyList<int> kilobytes
    )
    {
        var rows = stages.Select(s => new Row(s, [])).ToList();
        foreach (var size in kilobytes)
        {
            var subject = new Subject(shape.Of(size * 1_000), samples);
            foreach (var row in rows.Where(r => !r.IsAbove))
            {
                if (row.Times is not [.., > Enough] && row.Stage.Prepare(subject) is { } work)
                {
                    row.Times.Add(Best(work));
                }
            }
        }

        return rows.FindAll(r => r.Times.Count > 1);
    }

    private static double Best(Action work)
    {
        var best = double.MaxValue;
        for (var i = 0; i < Times && best > Floor / 2 && (i == 0 || best < Enough); i++)
        {
            // What others have left is not to be cleared away on its account.
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            work();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        return best;
    }

    private static string Line(Shape shape, Row row) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{shape.Name, -26}{row.Stage.Name, -18}{string.Concat(row.Times.Select(t => $"{t, 7:0} ms"))}   {string.Join(' ', row.Ratios.Select(r => $"{r:0.0}"))}{(row.IsAbove ? "  ABOVE" : "")}"
        );

    private sealed record Row(Stage Stage, List<double> Times)
    {
        public IEnumerable<double> Ratios =>
            Times.Zip(Times.Skip(1), (a, b) => b / Math.Max(a, Floor));

        public bool IsAbove => Ratios.Any(r => r > MaxRatio);
    }
}
