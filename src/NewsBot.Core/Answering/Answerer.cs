using Microsoft.Extensions.Options;
using NewsBot.Core.Snapshots;

namespace NewsBot.Core.Answering;

/// <summary>The request path: evidence, gate, draft, verification. Thread-safe.</summary>
public sealed class Answerer(
    CorpusWriter corpus,
    EvidenceGatherer gatherer,
    IDrafter drafter,
    IOptions<AnsweringOptions> options
)
{
    /// <summary>Name of the provider where nothing had to be composed.</summary>
    private const string NoProvider = "none";

    /// <summary>How many of the nearest passages an abstention shows.</summary>
    private const int NearestCount = 3;

    /// <summary>Answers, or says that the corpus does not.</summary>
    public async Task<Answer> AskAsync(
        Question question,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(question);
        var evidence = gatherer.Gather(question, corpus.Current, cancellationToken);
        var searched = evidence.Corpus.ScopeOf(question.Filter);
        if (Gate(evidence, searched) is { } reason)
        {
            return Abstain(evidence, searched, reason);
        }

        var (reply, provider) = await drafter.DraftAsync(evidence, cancellationToken);
        if (reply.Citations.Count == 0)
        {
            return Abstain(evidence, searched, AbstentionReason.NotVerified);
        }

        return new Answer.Cited(reply)
        {
            Question = question,
            Clock = evidence.Clock,
            Searched = searched,
            Provider = provider,
        };
    }

    private AbstentionReason? Gate(Evidence evidence, CorpusScope searched)
    {
        if (searched.Articles == 0)
        {
            return AbstentionReason.NothingSearched;
        }

        if (evidence.Items.Count == 0)
        {
            var asked = new TermWeights(evidence.Corpus.Index, evidence.Question.Text);
            return asked.IsEmpty ? AbstentionReason.NothingAsked : AbstentionReason.NothingFound;
        }

        return evidence.Items.Max(i => i.Coverage) < options.Value.MinCoverage
            ? AbstentionReason.NotCovered
            : null;
    }

    private static Answer.Abstained Abstain(
        Evidence evidence,
        CorpusScope searched,
        AbstentionReason reason
    )
    {
        var nearest = evidence
            .Items.DistinctBy(i => i.Hit.Article.Id)
            .Take(NearestCount)
            .Select((item, i) => new ReplyPart.Quoted(item.Citation, i + 1));
        return new Answer.Abstained(
            reason,
            Verifier.Verify(new Draft([.. nearest]), evidence.Corpus)
        )
        {
            Question = evidence.Question,
            Clock = evidence.Clock,
            Searched = searched,
            Provider = NoProvider,
        };
    }
}
