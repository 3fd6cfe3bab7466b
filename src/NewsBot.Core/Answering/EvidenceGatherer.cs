using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;

namespace NewsBot.Core.Answering;

/// <summary>Searches for a question and picks the sentences that matter.</summary>
public sealed class EvidenceGatherer(
    Searcher searcher,
    RequestClock clock,
    IOptions<AnsweringOptions> options
)
{
    /// <summary>Gathers evidence from one generation of the corpus.</summary>
    public Evidence Gather(
        Question question,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(corpus);
        var now = clock.Read(question.Asked, corpus);
        var query = question.ToQuery(clock.RecencyDay(question.Asked, corpus));
        var hits = searcher.Search(
            corpus.Index,
            query,
            options.Value.EvidencePassages,
            cancellationToken
        );
        var weights = new TermWeights(corpus.Index, query.Text);
        var items = hits.Select(hit => Read(hit, weights)).ToArray();
        return new Evidence(question, now, corpus, items);
    }

    private static EvidenceItem Read(Hit hit, TermWeights weights)
    {
        var title = weights.In(hit.Article.Title);
        var passage = weights.In(hit.Span.Of(hit.Article.Text));
        var coverage = weights.Total == 0 ? 0 : passage.Or(title).Weight / weights.Total;
        return new EvidenceItem(
            hit,
            Citation.Cut(hit.Article, SentencePicker.Pick(hit, weights)),
            coverage
        );
    }
}
