using System.Globalization;
using System.Text;
using NewsBot.Testing.Load;

namespace NewsBot.Load;

/// <summary>The figures of a load, and what is wrong with them.</summary>
/// <param name="Figures">What became of the questions.</param>
/// <param name="Begin">The client before the first question.</param>
/// <param name="Middle">The client at half the time.</param>
/// <param name="End">The client after the last answer.</param>
/// <param name="MaxGrowthBytes">How much memory may grow in the second half.</param>
internal sealed record LoadReport(
    LoadFigures Figures,
    BotState Begin,
    BotState Middle,
    BotState End,
    long MaxGrowthBytes
)
{
    /// <summary>What is wrong, in words; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults =>
        [
            .. Fault(Figures.Late + Figures.Never, "acknowledged late or never"),
            .. Fault(Figures.Unanswered, "not answered in time"),
            .. Fault(Figures.AnsweredTwice, "answered twice"),
            .. Figures.Findings.Take(20).Select(f => $"{f.Kind} on {f.Route}: {f.Detail}"),
            .. Growth > MaxGrowthBytes
                ? [$"the memory grew by {Growth} bytes in the second half"]
                : Array.Empty<string>(),
        ];

    /// <summary>All of it, for people.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            Line(text, $"questions     {Figures.Sent}, acknowledged {Figures.Acknowledged}");
            Line(
                text,
                $"              late {Figures.Late}, never {Figures.Never}, spoiled by faults {Figures.Spoiled}"
            );
            Line(
                text,
                $"              unanswered {Figures.Unanswered}, answered twice {Figures.AnsweredTwice}"
            );
            Line(
                text,
                $"excused       as busy {End.Busy}, as too slow {End.TooSlow}, as failed {End.Failed}"
            );
            Line(
                text,
                $"faults        {Figures.Faults}, of them {Figures.GatewayDrops} dropped connections"
            );
            Line(text, $"acknowledged  {Times(Figures.Acknowledgements)}");
            Line(text, $"answered      {Times(Figures.Answers)}");
            Line(
                text,
                $"memory        {Begin.HeapMegabytes:F1} MiB at the begin, {Middle.HeapMegabytes:F1} in the middle, {End.HeapMegabytes:F1} at the end"
            );
            foreach (var fault in Faults)
            {
                Line(text, $"WRONG         {fault}");
            }

            return text.ToString();
        }
    }

    private long Growth => End.HeapBytes - Middle.HeapBytes;

    private static IEnumerable<string> Fault(int count, string what) =>
        count == 0 ? [] : [$"{count} {what}"];

    private static string Times(Latencies times) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"50% {times.P50.TotalMilliseconds:F0} ms, 95% {times.P95.TotalMilliseconds:F0} ms, 99% {times.P99.TotalMilliseconds:F0} ms, longest {times.Max.TotalMilliseconds:F0} ms"
        );

    private static void Line(StringBuilder text, FormattableString line) =>
        text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
}
