using NewsBot.Core.Ingestion;
using NewsBot.Core.Quotations;
using NewsBot.Evaluation.Quotations;
using NewsBot.Failures;
using NewsBot.Storage;

namespace NewsBot.Commands;

/// <summary>Extracts the quotations of a set of labelled articles, one line at a time.</summary>
internal sealed class QuotationRun(QuotationScores scores, QuestionSet set)
{
    private readonly ReadableLines _lines = new(set);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Extracts and scores all.</summary>
    /// <exception cref="RunException">There is no article.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var (gold, found) in _lines.ReadAsync(Read, cancellationToken))
        {
            scores.Add(gold, found);
        }

        if (_ids.Count == 0)
        {
            throw new RunException($"{set.Files[0]}: no labelled article in it that can be read.");
        }
    }

    /// <summary>Tells on stderr what was left out.</summary>
    /// <returns><see cref="ExitCode.Failed"/> if a line was.</returns>
    public int Report() => _lines.Report();

    private Pair Read(byte[] line)
    {
        using var document = JsonMembers.ParseObject(line);
        var gold = LabelledArticleLine.Read(new JsonMembers(document.RootElement));
        return _ids.Add(gold.Id)
            ? new Pair(gold, Extract(line))
            : throw new FormatException($"a line before it has the id {gold.Id} too");
    }

    // The text is read as that of any record is. Of a page that is skipped nothing is found.
    private static IEnumerable<LabelledQuotation> Extract(byte[] line) =>
        ArticleReader.ReadRecord(line, "") is IngestionOutcome.Ingested { Article: var article }
            ? QuotationExtractor.Extract(article).Select(LabelledQuotation.Of)
            : [];

    private sealed record Pair(LabelledArticle Gold, IEnumerable<LabelledQuotation> Found);
}
