using NewsBot.Core.Answering;
using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Requests;

/// <summary>Whose words they are is asked.</summary>
/// <param name="Text">Words of a quotation, exact or from memory, or a topic.</param>
/// <param name="Filter">Which articles count.</param>
/// <param name="Count">So many statements at most.</param>
internal sealed record WhoSaidRequest(string Text, SearchFilter Filter, int Count)
{
    /// <summary>The statements, the nearest first, verified, and how near each is, 0 to 1.</summary>
    public (VerifiedReply Reply, IReadOnlyDictionary<Citation, double> Similarity) Answer(
        CorpusSnapshot corpus,
        CancellationToken cancellationToken
    )
    {
        var similarity = new Dictionary<Citation, double>();
        var parts = new List<ReplyPart>();
        foreach (
            var (told, match) in WhoSaid.Find(corpus.Ledger, Text, Filter, Count, cancellationToken)
        )
        {
            foreach (var quoted in StatementQuotes.Of(told, parts.Count + 1, Matter(match)))
            {
                parts.Add(quoted);
                similarity.Add(quoted.Citation, match.Similarity);
            }
        }

        return (Verifier.Verify(new Draft(parts), corpus, cancellationToken), similarity);
    }

    // From the first word that agrees to the last.
    private static TextSpan? Matter(StatementMatch match)
    {
        var spans = match.Alignment.Found.Spans[match.Alignment.FoundWords];
        return spans.IsEmpty ? null : new TextSpan(spans[0].Start, spans[^1].End);
    }
}
