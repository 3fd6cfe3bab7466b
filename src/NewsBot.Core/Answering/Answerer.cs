using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;
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

    private readonly EvidenceGate _gate = new(options);
    private readonly ExtractiveComposer _composer = new(options);

    /// <summary>Answers, or says that the corpus does not.</summary>
    public Task<Answer> AskAsync(
        Question question,
        CancellationToken cancellationToken = default
    ) => AskAsync(question, corpus.Current, cancellationToken);

    /// <summary>The same on a generation of the caller's choice.</summary>
    public async Task<Answer> AskAsync(
        Question question,
        CorpusSnapshot snapshot,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(question);
        var (decision, searched) = Decide(question, snapshot, cancellationToken);
        if (decision.Plan is Plan.Abstain abstain)
        {
            return Abstain(decision, searched, abstain.Reason);
        }

        var (reply, provider) = await drafter.DraftAsync(decision, cancellationToken);
        if (reply.Citations.Count == 0)
        {
            return Abstain(decision, searched, AbstentionReason.NotVerified);
        }

        return new Answer.Cited(reply)
        {
            Question = question,
            Clock = decision.Evidence.Asked.Clock,
            Searched = searched,
            Provider = provider,
            Decision = decision,
        };
    }

    /// <summary>What picking alone would answer, for whoever offers a question; nobody else's language model is asked.</summary>
    /// <returns>The reply, or <see langword="null"/> where the corpus does not say.</returns>
    public VerifiedReply? Preview(
        Question question,
        CorpusSnapshot snapshot,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(question);
        var (decision, _) = Decide(question, snapshot, cancellationToken);
        return decision.Plan is Plan.Abstain
            ? null
            : Verifier.Verify(
                _composer.Compose(decision, cancellationToken),
                snapshot,
                cancellationToken
            );
    }

    private (GateDecision Decision, CorpusScope Searched) Decide(
        Question question,
        CorpusSnapshot snapshot,
        CancellationToken cancellationToken
    )
    {
        var evidence = gatherer.Gather(question, snapshot, cancellationToken);
        var searched = evidence.Corpus.ScopeOf(question.Filter);
        return (_gate.Decide(evidence, searched, cancellationToken), searched);
    }

    private static Answer.Abstained Abstain(
        GateDecision decision,
        CorpusScope searched,
        AbstentionReason reason
    )
    {
        var evidence = decision.Evidence;
        var nearest = Nearest(evidence).Select((quoted, i) => quoted with { Number = i + 1 });
        return new Answer.Abstained(
            reason,
            Verifier.Verify(new Draft([.. nearest]), evidence.Corpus)
        )
        {
            Question = evidence.Asked.Question,
            Clock = evidence.Asked.Clock,
            Searched = searched,
            Provider = NoProvider,
            Choices = evidence.Said.Choices,
            Decision = decision,
        };
    }

    // Their words on other things, where none are on this; else what was found of the question.
    private static IEnumerable<ReplyPart.Quoted> Nearest(Evidence evidence)
    {
        var statements = evidence.Said.Statements.Where(s => s.IsAsked).ToArray();
        return statements.Length > 0
            ? statements
                .Take(NearestCount)
                .Select(s => new ReplyPart.Quoted(Citation.Cut(s.Article, s.Span), 1)
                {
                    Quotation = s.Quotation,
                })
            : evidence
                .Said.Unsaid.Concat(
                    evidence
                        .Items.Concat(evidence.Misleading)
                        .DistinctBy(i => i.Hit.Article.Id)
                        .Select(i => i.Citation)
                        .Where(c => evidence.Said.Unsaid.All(u => u.Article.Id != c.Article.Id))
                )
                .Take(NearestCount)
                .Select(c => new ReplyPart.Quoted(c, 1));
    }
}
