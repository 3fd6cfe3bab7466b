using NewsBot.Commands;
using NewsBot.Evaluation;
using NewsBot.Evaluation.Quotations;
using NewsBot.Storage;
using NewsBot.Tests.Evaluation;

namespace NewsBot.Tests.Quotations;

/// <summary>
/// The quotations of the sample pages, as the program found them, corrected by reading. It
/// guards against falls and says little of other pages. A
/// figure below its line is a fall.
/// </summary>
public sealed class GoldSetTests
{
    [Theory]
    [InlineData("direct", "exact_f1", 0.99)]
    [InlineData("direct", "e2e_f1", 0.98)]
    [InlineData("indirect+mixed", "exact_f1", 0.94)]
    [InlineData("indirect+mixed", "e2e_f1", 0.88)]
    [InlineData("all", "e2e_f1", 0.95)]
    [InlineData("all", "speaker_acc", 0.96)]
    [InlineData("mention_pronoun", "acc", 0.98)]
    [InlineData("mention_name", "acc", 0.98)]
    [InlineData("pull", "e2e_f1", 1)]
    public async Task The_sample_pages_are_read_as_well_as_before(
        string row,
        string figure,
        double least
    )
    {
        var rows = await ScoreAsync();

        rows.ValueOf(row, figure)!.Value.ShouldBeGreaterThanOrEqualTo(least);
    }

    private static async Task<IReadOnlyList<ScoreRow>> ScoreAsync()
    {
        var scores = new QuotationScores(new QuotationErrors(kept: 0));
        var path = Path.Combine(AppContext.BaseDirectory, "samples", "quotations.jsonl");
        await new QuotationRun(scores, QuestionSet.OpenLabels(path)).RunAsync(
            CancellationToken.None
        );
        return scores.Rows();
    }
}
