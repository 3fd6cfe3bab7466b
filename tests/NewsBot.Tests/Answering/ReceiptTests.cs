using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Answering;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Answering;

public sealed class ReceiptTests
{
    private readonly CorpusWriter _corpus = new();

    [Fact]
    public async Task A_passage_is_used_or_it_is_said_why_not()
    {
        Add("a", "The dam at Kell held all night.");
        Add("b", "A choir sang in the square at Kell.");

        var receipt = await AskAsync("Did the dam at Kell hold?");

        receipt.Refusal.ShouldBeNull();
        receipt
            .Passages()
            .Select(p => (p.Item.Hit.Article.Id.Value, p.Fate))
            .ShouldBe([("a", PassageFate.Used), ("b", PassageFate.BelowShare)]);
    }

    [Fact]
    public async Task A_refusal_uses_nothing_and_has_its_reason()
    {
        Add("b", "A choir sang in the square at Kell.");

        var receipt = await AskAsync("Which zebra sang at the zoo with an oboe?");

        receipt.Refusal.ShouldBe(AbstentionReason.NotCovered);
        receipt.Passages().ShouldAllBe(p => p.Fate == PassageFate.NoAnswer);
        receipt.Measures.ShouldContain(m => m.IsCounted && m.Value < m.Threshold);
    }

    [Fact]
    public async Task The_ways_through_the_gate_are_told()
    {
        Add("a", "The dam at Kell held all night.");

        (await AskAsync("Did the dam at Kell hold?")).Ways.ShouldContain(GateWay.Strength);
        (await AskAsync("Which zebra sang at Kell with an oboe?")).Ways.ShouldBeEmpty();
    }

    [Fact]
    public async Task Agreement_of_articles_that_the_asker_chose_is_a_way()
    {
        Add("a", "Ada Orr won the race.");
        Add("b", "The race was won by Ada Orr.");
        var filter = new SearchFilter { Context = [new ArticleId("a"), new ArticleId("b")] };

        var receipt = await AskAsync(
            new Question("Who won the race at Dunmarrow harbour in the storm?") { Filter = filter }
        );

        receipt.Ways.ShouldContain(GateWay.Agreement);
        receipt.Measures.Single(m => m.Name == "support").Value.ShouldBe(2);
    }

    [Fact]
    public async Task A_statement_is_used_or_it_is_said_why_not()
    {
        Add("a", "\"The dam at Kell held all night,\" said Ada Orr.");
        Add("b", "\"The dam at Kell will break,\" said Bruno Vail.");
        Add("c", "\"I like the choir at Kell,\" said Ada Orr.");
        Add("d", "\"The dam at Kell held all night,\" said Ada Orr.");

        var receipt = await AskAsync("What did Ada Orr say about the dam?");

        FatesOf(receipt)
            .ShouldBe(
                [
                    ("a", StatementFate.Used),
                    ("d", StatementFate.SameAsAnother),
                    ("c", StatementFate.OtherSubject),
                    ("b", StatementFate.OtherSpeaker),
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public async Task Words_of_other_days_are_named_as_such()
    {
        Add("a", "\"The dam, the turbines and the harbour held,\" said Ada Orr.", "2026-05-14");
        Add("b", "\"The dam at Kell is to be mended,\" said Ada Orr.", "2026-09-15");

        var receipt = await AskAsync(
            "What did Ada Orr say about the dam, the turbines and the harbour yesterday?"
        );

        FatesOf(receipt).ShouldBe([("b", StatementFate.Used), ("a", StatementFate.OutsidePeriod)]);
    }

    [Fact]
    public async Task Words_that_were_taken_back_are_named_as_such()
    {
        Add("a", "\"The dam at Kell cost 187 crowns,\" said Ada Orr.");
        Add("c", "\"The dam at Kell held all night,\" said Ada Orr.");
        Add(
            "b",
            "Correction: An earlier version quoted Ada Orr as saying \"The dam at Kell cost 187 crowns\". That was wrong."
        );

        var receipt = await AskAsync("What did Ada Orr say about the dam?");

        FatesOf(receipt).ShouldContain(("a", StatementFate.TakenBack));
    }

    [Fact]
    public async Task Whoever_composes_says_what_was_over_the_number_of_citations()
    {
        foreach (
            var (id, day) in new[]
            {
                ("a", "first"),
                ("b", "second"),
                ("c", "third"),
                ("d", "fourth"),
                ("e", "fifth"),
            }
        )
        {
            Add(id, $"\"The dam at Kell held on the {day} night,\" said Ada Orr.");
        }

        var receipt = await AskAsync("What did Ada Orr say about the dam?");

        FatesOf(receipt).Count(f => f.Fate == StatementFate.Used).ShouldBe(4);
        FatesOf(receipt).Count(f => f.Fate == StatementFate.OverLimit).ShouldBe(1);
    }

    [Fact]
    public async Task Passages_are_not_weighed_where_dated_sentences_answer()
    {
        Add("a", "The dam at Kell broke on 3 May 2026.");
        Add("b", "The dam at Kell was mended on 9 June 2026.");
        Add("c", "A choir sang at the dam of Kell.");

        var receipt = await AskAsync("Timeline of the dam at Kell");

        receipt.Decision.Plan.ShouldBeOfType<Plan.Timeline>();
        receipt
            .Passages()
            .Select(p => (p.Item.Hit.Article.Id.Value, p.Fate))
            .ShouldBe(
                [("a", PassageFate.Used), ("b", PassageFate.Used), ("c", PassageFate.OthersAnswer)],
                ignoreOrder: true
            );
    }

    [Fact]
    public void Nothing_is_composed_where_the_gate_abstains() =>
        Should.Throw<ArgumentException>(() =>
            new ExtractiveComposer(Options.Create(new AnsweringOptions())).Compose(
                new GateDecision(
                    new Evidence(
                        new AskedQuestion(new Question("Who?"), default, new Query("Who?")),
                        _corpus.Current,
                        []
                    ),
                    new Plan.Abstain(AbstentionReason.NothingFound)
                )
            )
        );

    [Fact]
    public async Task The_zone_of_the_clock_has_its_name() =>
        (await AskAsync("Did the dam hold?")).TimeZone.ShouldBe("UTC");

    private static IEnumerable<(string Article, StatementFate Fate)> FatesOf(Receipt receipt) =>
        receipt.Statements().Select(s => (s.Item.Article.Id.Value, s.Fate));

    private void Add(string id, string text, string published = "2026-09-14") =>
        _corpus.Add([ArticleBuilder.Build(id, text, published: published, outlet: id)]);

    private Task<Receipt> AskAsync(string question) => AskAsync(new Question(question));

    private async Task<Receipt> AskAsync(Question question)
    {
        var options = Options.Create(new AnsweringOptions());
        var clock = new RequestClock(
            options,
            new FakeTimeProvider(new DateTimeOffset(2026, 9, 16, 0, 0, 0, TimeSpan.Zero))
        );
        var gatherer = new EvidenceGatherer(
            new Searcher(Options.Create(new RetrievalOptions())),
            clock,
            options
        );
        var drafter = new DirectDrafter(new ExtractiveComposer(options));
        var answer = await new Answerer(_corpus, gatherer, drafter, options).AskAsync(question);
        return new Receipt(answer, answer.Decision.ShouldNotBeNull(), options.Value);
    }
}
