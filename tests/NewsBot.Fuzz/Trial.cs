using NewsBot.Fuzz.Readers;

namespace NewsBot.Fuzz;

/// <summary>One input given to a reader, and what is wrong with what came of it.</summary>
internal static class Trial
{
    /// <summary>Inputs are short, so more of the processor's time for one of them is a finding.</summary>
    private static readonly TimeSpan _maxTime = TimeSpan.FromSeconds(3);

    private const long MaxBytes = 1L << 30;
    private const int Times = 3;

    /// <summary>What is wrong, in one line without figures of this run; <see langword="null"/> for nothing.</summary>
    public static string? Of(Reader reader, string input)
    {
        try
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var (told, time) = Timed(reader, input);
            if (GC.GetAllocatedBytesForCurrentThread() - bytes > MaxBytes)
            {
                return "too much memory";
            }

            for (var again = 1; again < Times && time > _maxTime; again++)
            {
                (_, time) = Timed(reader, input);
            }

            return time > _maxTime ? "too slow"
                : reader.Read(input) != told ? "another outcome the second time"
                : null;
        }
        catch (BrokenRuleException e)
        {
            return $"rule: {e.Message}";
        }
#pragma warning disable CA1031 // Whatever is thrown is a finding.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return $"{e.GetType().Name} {Place(e)}";
        }
    }

    /// <summary>Whether both are wrong in the same way; figures apart.</summary>
    public static bool AreSame(string? left, string? right) =>
        left is not null && right is not null && Kind(left) == Kind(right);

    private static string Kind(string problem) => problem.Split(':')[0];

    private static (string Told, TimeSpan Time) Timed(Reader reader, string input)
    {
        var before = Environment.CpuUsage.TotalTime;
        return (reader.Read(input), Environment.CpuUsage.TotalTime - before);
    }

    // The innermost line of the program.
    private static string Place(Exception exception)
    {
        var line = (exception.StackTrace ?? "")
            .Split('\n')
            .FirstOrDefault(l => l.Contains("NewsBot.", StringComparison.Ordinal));
        return line?.Trim() ?? "";
    }
}
