using NewsBot.Storage;

namespace NewsBot.Rendering;

/// <summary>What a run of reading brought, as the command line prints it.</summary>
internal sealed record IngestJson(
    int Articles,
    int Passages,
    int Quotes,
    int Skipped,
    int Duplicates,
    int Undated,
    double Seconds
)
{
    public static IngestJson Of(LoadSummary summary) =>
        new(
            summary.Articles,
            summary.Passages,
            summary.Quotes,
            summary.Skipped.Count,
            summary.Duplicates,
            summary.Undated.Count,
            Math.Round(summary.Elapsed.TotalSeconds, 2)
        );
}
