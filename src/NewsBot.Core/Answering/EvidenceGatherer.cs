using Microsoft.Extensions.Options;
using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Answering.Corrections;
using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
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
    /// <summary>So many articles are cited for such a question.</summary>
    private const int Sides = 4;

    /// <summary>Gathers evidence from one generation of the corpus.</summary>
    public Evidence Gather(
        Question question,
        CorpusSnapshot corpus,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(corpus);
        var asked = AskedQuestion.Read(question, clock, corpus);
        var query = asked.Query;
        var hits = searcher.Search(
            corpus.Index,
            query,
            options.Value.EvidencePassages,
            cancellationToken
        );
        var weights = new TermWeights(corpus.Index, query.Words);
        var unsaid = new UnsaidWords(corpus.Ledger);
        var narrowing = new Narrowing(asked.Times, clock.DayOf(asked.Clock));
        var picker = new SentencePicker(weights);
        var dated = new DatedWords(asked.Text, asked.Times);
        var all = narrowing.Of([
            .. hits.Where(hit => hit.Article.IsReadable)
                .Select(hit => Read(hit, picker, weights, dated, unsaid, cancellationToken)),
        ]);
        var items = Quotable(all);
        Article[] articles = [.. items.Select(i => i.Hit.Article).DistinctBy(a => a.Id)];
        CorrectionNote[] corrections =
        [
            .. articles.SelectMany(a => CorrectionNotes.Of(a, cancellationToken)),
        ];
        return new Evidence(asked, corpus, items)
        {
            Misleading = items.Length == all.Length ? [] : [.. all.Except(items)],
            Candidates = Candidates(asked, items, weights, corrections, unsaid, cancellationToken),
            Corrections = corrections,
            Said = new SaidFinder(
                asked,
                new StatementFinder(asked.Speech, weights, corpus.Ledger),
                narrowing,
                unsaid
            ).Find(all, articles, corrections, cancellationToken),
            Strength = searcher.Strength(corpus.Index, query, hits),
            TogetherCoverage = Together(hits, weights),
        };
    }

    private static AnswerCandidate[] Candidates(
        AskedQuestion asked,
        EvidenceItem[] items,
        TermWeights weights,
        CorrectionNote[] corrections,
        UnsaidWords unsaid,
        CancellationToken cancellationToken
    ) =>
        CandidateFinder.Expects(asked.Form)
            ?
            [
                .. new CandidateFinder(
                    asked.Form,
                    new QuestionFocus(asked.Query.Text, asked.Text),
                    weights
                )
                    .Find(Holding(asked.Query.Words.Phrases, items), corrections, cancellationToken)
                    .Where(c => asked.Form != QuestionForm.Person || !unsaid.AreNamedFor(c)),
            ]
            : [];

    // Words that look like the marks of an answer where nothing else will do, a marker never.
    private static EvidenceItem[] Quotable(EvidenceItem[] items)
    {
        var plain = Array.FindAll(items, i => !ReservedMarks.AreIn(i.Citation.Text));
        return plain.Length > 0
            ? plain
            : Array.FindAll(items, i => !ReservedMarks.HasMarker(i.Citation.Text));
    }

    // Where the question quotes, only passages that hold the words can say whose they are or when they were said.
    private static EvidenceItem[] Holding(IReadOnlyList<QuotedPhrase> phrases, EvidenceItem[] items)
    {
        var holding = Array.FindAll(items, i => phrases.Any(p => StandsIn(i.Hit, p)));
        return holding.Length > 0 ? holding : items;
    }

    private static bool StandsIn(Hit hit, QuotedPhrase phrase) =>
        !phrase.Matcher.IsEmpty && phrase.Matcher.StandsIn(hit.Article, hit.Span);

    private static double Together(IReadOnlyList<Hit> hits, TermWeights weights)
    {
        var words = weights.None;
        foreach (var hit in hits.DistinctBy(h => h.Article.Id).Take(Sides))
        {
            words = words
                .Or(weights.In(hit.Article.Title))
                .Or(weights.In(hit.Article.Outlet))
                .Or(weights.In(hit.Article.Clear.Show(hit.Span)));
        }

        return weights.ShareOf(words);
    }

    private static EvidenceItem Read(
        Hit hit,
        SentencePicker picker,
        TermWeights weights,
        DatedWords dated,
        UnsaidWords unsaid,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        var day = weights.In(dated.HeldBy(hit.Article));
        var title = weights.In(hit.Article.Title).Or(day);
        var passage = weights.In(hit.Article.Clear.Show(hit.Span));
        var citation = unsaid.Whole(Citation.Cut(hit.Article, picker.Pick(hit)));
        return new EvidenceItem(
            hit,
            citation,
            weights.ShareOf(passage.Or(title)),
            weights.ShareOf(weights.In(citation.Text).Or(day))
        );
    }
}
