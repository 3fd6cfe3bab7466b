using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Answering;
using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Answering.Composing;
using NewsBot.Core.Answering.Corrections;
using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Articles;
using NewsBot.Core.Checking;
using NewsBot.Core.Pages;
using NewsBot.Core.Questions;
using NewsBot.Core.Quotations;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Statements;
using NewsBot.Requests;
using NewsBot.Storage;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Cancellation;

/// <summary>A question whose deadline has passed stops at the next step of whatever it is at.</summary>
public sealed class CancellationTests
{
    private const string Timeline = "timeline of the tariff at Brannock";
    private const string WhoSaid = "Who said the tariff is too high?";

    private static readonly CancellationToken _over = new(canceled: true);
    private readonly CorpusSnapshot _corpus = CorpusOf(12);

    [Theory]
    [InlineData(Timeline)]
    [InlineData(WhoSaid)]
    [InlineData("When did the tariff at Brannock rise?")]
    [InlineData("What did Ann Orr say about the tariff?")]
    public void Evidence_is_not_gathered_to_its_end(string question) =>
        ShouldStop(() => Gatherer().Gather(new Question(question), _corpus, _over));

    [Fact]
    public void The_search_stops() =>
        ShouldStop(() => Searcher().Search(_corpus.Index, new Query("tariff"), 5, _over));

    [Fact]
    public void The_gate_stops_where_it_looks_for_a_timeline() =>
        ShouldStop(() =>
            new EvidenceGate(Options.Create(new AnsweringOptions())).Decide(
                Gathered(Timeline),
                _corpus.ScopeOf(SearchFilter.None),
                _over
            )
        );

    [Theory]
    [InlineData(Timeline)]
    [InlineData(WhoSaid)]
    [InlineData("Did the tariff rise?")]
    public void No_answer_is_composed(string question) =>
        ShouldStop(() =>
            new ExtractiveComposer(Options.Create(new AnsweringOptions())).Compose(
                new GateDecision(Gathered(question), new Plan.Passages(OnlyShow: false)),
                _over
            )
        );

    [Fact]
    public void A_timeline_stops_at_its_sentences() =>
        ShouldStop(() => TimelineComposer.Find(Gathered(Timeline), _over));

    [Fact]
    public void Statements_are_not_looked_through_for_disputed_words()
    {
        var statements = Gathered(WhoSaid).Said.Statements;

        ShouldStop(() => DisputedWords.Among(statements, statements, _over));
    }

    [Fact]
    public void Nothing_is_verified()
    {
        var article = _corpus.Index.Articles.First();
        var draft = new Draft([new ReplyPart.Quoted(Citation.Cut(article, new(0, 5)), 1)]);

        ShouldStop(() => Verifier.Verify(draft, _corpus, _over));
    }

    [Fact]
    public void A_claim_is_not_checked() =>
        ShouldStop(() =>
            new QuoteChecker(Searcher()).Check(
                _corpus,
                Claim.Read("The tariff is too low", "Ann Orr"),
                SearchFilter.None,
                _over
            )
        );

    [Fact]
    public void Words_are_not_laid_over_words() =>
        ShouldStop(() =>
            WordAlignment.Of(Wording.Of("the tariff"), Wording.Of("the tariff stays"), _over)
        );

    [Theory]
    [InlineData(null)]
    [InlineData("the tariff")]
    public void What_somebody_said_is_not_told(string? about) =>
        ShouldStop(() =>
            SpokenStatements.Find(
                new Request.Said("Ann Orr") { About = about },
                _corpus,
                default,
                _over
            )
        );

    [Fact]
    public void Whose_words_they_are_is_not_told() =>
        ShouldStop(() =>
            SpokenStatements.Find(
                new Request.WhoSaid("the tariff is too high"),
                _corpus,
                default,
                _over
            )
        );

    [Fact]
    public void Pages_are_not_read() =>
        ShouldStop(() => PageReader.Read(Text(3), cancellationToken: _over));

    [Fact]
    public void Quotations_are_not_extracted() =>
        ShouldStop(() => QuotationExtractor.Extract(ArticleBuilder.Build("a", Text(3)), _over));

    [Fact]
    public void A_corpus_stays_as_it_was()
    {
        var writer = new CorpusWriter();

        ShouldStop(() => writer.Add([ArticleBuilder.Build("a", Text(3))], _over));

        writer.Current.Index.ArticleCount.ShouldBe(0);
    }

    [Fact]
    public void A_record_that_is_being_read_is_given_up_and_not_reported_as_bad() =>
        ShouldStop(() =>
            SourceReader.Read(
                new SourceItem.RecordLine(
                    "f",
                    1,
                    """{"id":"a","text":"The tariff rose."}"""u8.ToArray()
                ),
                _over
            )
        );

    [Fact]
    public void Statements_stop_at_the_article_at_which_it_is_cancelled()
    {
        var gathered = Gathered(WhoSaid);
        using var items = new CancelledItems<EvidenceItem>(gathered.Items, cancelAt: 2);
        var finder = new StatementFinder(
            SpeechQuestion.Parse(WhoSaid),
            new TermWeights(_corpus.Index, WhoSaid),
            _corpus.Ledger
        );

        ShouldStop(() => finder.Find(items, items.Token));

        items.Read.ShouldBe(3);
    }

    [Fact]
    public void Candidates_stop_at_the_passage_at_which_it_is_cancelled()
    {
        const string When = "When did the tariff at Brannock rise?";
        var gathered = Gathered(When);
        using var items = new CancelledItems<EvidenceItem>(gathered.Items, cancelAt: 2);
        var finder = new CandidateFinder(
            QuestionForm.Date,
            new QuestionFocus(When, When),
            new TermWeights(_corpus.Index, When)
        );

        ShouldStop(() => finder.Find(items, [], items.Token));

        items.Read.ShouldBe(3);
    }

    [Fact]
    public void Repeats_stop_at_the_statement_at_which_it_is_cancelled()
    {
        using var statements = new CancelledItems<Statement>([.. _corpus.Ledger.Statements], 5);

        ShouldStop(() => StatementRepeats.Merge(statements, statements.Token));
    }

    [Fact]
    public void A_topic_stops_at_the_statement_at_which_it_is_cancelled()
    {
        using var statements = new CancelledItems<Statement>([.. _corpus.Ledger.Statements], 5);

        ShouldStop(() => new Topic(_corpus.Ledger, "tariff").Keep(statements, statements.Token));

        statements.Read.ShouldBe(6);
    }

    [Fact]
    public void Corrections_are_not_looked_for() =>
        ShouldStop(() => CorrectionNotes.Of(_corpus.Index.Articles.First(), _over).ToList());

    private static void ShouldStop(Action work) => Should.Throw<OperationCanceledException>(work);

    private static void ShouldStop<T>(Func<T> work) =>
        Should.Throw<OperationCanceledException>(() => _ = work());

    private Evidence Gathered(string question) =>
        Gatherer().Gather(new Question(question), _corpus);

    private static EvidenceGatherer Gatherer() =>
        new(
            Searcher(),
            new RequestClock(Options.Create(new AnsweringOptions()), new FakeTimeProvider()),
            Options.Create(new AnsweringOptions())
        );

    private static Searcher Searcher() => new(Options.Create(new RetrievalOptions()));

    private static CorpusSnapshot CorpusOf(int articles)
    {
        var writer = new CorpusWriter();
        writer.Add(
            Enumerable
                .Range(0, articles)
                .Select(i => ArticleBuilder.Build($"a{i:00}", Text(i), published: "2026-09-14"))
        );
        return writer.Current;
    }

    private static string Text(int i) =>
        $"""
            The tariff at Brannock rose on {i + 1} September 2026 to {i} per cent.
            “The tariff is too high in town {i},” said Ann Orr on Monday.
            """;
}
