using CsCheck;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Answering;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Answering;

public sealed class AnswererTests
{
    private readonly CorpusWriter _writer = new();

    public AnswererTests() =>
        _writer.Add([
            ArticleBuilder.Build(
                "a",
                "The dam at Kell held all night.\n\u201CI never slept,\u201D said the engineer, Ada Orr.\nThe mayor did.",
                published: "2026-09-14",
                outlet: "Kell Post"
            ),
            ArticleBuilder.Build(
                "b",
                "A choir sang in the square at Kell.",
                published: "2026-09-15",
                outlet: "Orr Herald"
            ),
        ]);

    [Fact]
    public async Task A_question_that_the_corpus_carries_is_answered_with_citations()
    {
        var answer = (
            await AskAsync(new Question("Did the dam at Kell hold?"))
        ).ShouldBeOfType<Answer.Cited>();

        answer.Reply.Citations[0].Citation.Text.ShouldBe("The dam at Kell held all night.");
        answer.Searched.ShouldBe(
            new CorpusScope(2, 2, new DateOnly(2026, 9, 14), new DateOnly(2026, 9, 15))
        );
    }

    [Theory]
    [InlineData("Who discovered penicillin in London?", AbstentionReason.NothingFound)]
    [InlineData("Which zebra sang at the zoo with an oboe?", AbstentionReason.NotCovered)]
    [InlineData("who is it?", AbstentionReason.NothingAsked)]
    [InlineData("\"in the\"", AbstentionReason.NotCovered)]
    [InlineData("", AbstentionReason.NothingAsked)]
    public async Task What_the_corpus_does_not_say_is_not_answered(
        string text,
        AbstentionReason reason
    )
    {
        var answer = (await AskAsync(new Question(text))).ShouldBeOfType<Answer.Abstained>();

        answer.Reason.ShouldBe(reason);
    }

    [Fact]
    public async Task Words_that_weigh_nothing_carry_nothing_and_all_that_is_measured_is_a_number()
    {
        var options = new AnsweringOptions();

        var answer = await AskAsync(new Question("\"in the\""));

        var decision = answer.Decision.ShouldNotBeNull();
        decision.Evidence.Items.ShouldNotBeEmpty();
        new Receipt(answer, decision, options).Measures.ShouldAllBe(m => double.IsFinite(m.Value));
    }

    [Fact]
    public async Task An_abstention_shows_the_nearest()
    {
        var answer = await AskAsync(new Question("Which zebra sang at the zoo with an oboe?"));

        answer
            .ShouldBeOfType<Answer.Abstained>()
            .Nearest.Citations[0]
            .Citation.Text.ShouldStartWith("A choir sang");
    }

    [Fact]
    public async Task Filters_that_let_nothing_through_are_named()
    {
        var filter = new SearchFilter { Outlet = "Nobody's News" };

        var answer = await AskAsync(new Question("Did the dam hold?") { Filter = filter });

        answer.ShouldBeOfType<Answer.Abstained>().Reason.ShouldBe(AbstentionReason.NothingSearched);
    }

    [Fact]
    public async Task The_articles_of_the_context_alone_answer()
    {
        var filter = new SearchFilter { Context = [new ArticleId("b")] };

        var answer = await AskAsync(new Question("Did the dam at Kell hold?") { Filter = filter });

        answer.Searched.Articles.ShouldBe(1);
        var reply = answer.ShouldBeOfType<Answer.Cited>().Reply;
        reply.IsAnswer.ShouldBeFalse();
        reply.Citations.ShouldAllBe(q => q.Citation.Article.Id.Value == "b");
    }

    [Theory]
    [InlineData("Did the dam at Kell hold all night?", false, false)]
    [InlineData("Did the dam at Kell hold all night?", true, true)]
    public async Task A_yes_or_no_question_gets_a_claim_only_of_articles_that_the_asker_chose(
        string text,
        bool isChosen,
        bool isAnswer
    )
    {
        var filter = isChosen
            ? new SearchFilter { Context = [new ArticleId("a")] }
            : SearchFilter.None;

        var answer = await AskAsync(new Question(text) { Filter = filter });

        answer.ShouldBeOfType<Answer.Cited>().Reply.IsAnswer.ShouldBe(isAnswer);
    }

    [Theory]
    [InlineData("Which zebra sang at the zoo of Kell?", true)]
    [InlineData("Which zebra sang at the zoo of Lund?", false)]
    [InlineData("Which zebra sang \"far away\" at the zoo of Kell?", false)]
    [InlineData("What did Kell say about the zebra and the zoo?", false)]
    [InlineData("What did Kell say about the zebra that sang?", true)]
    public async Task What_is_told_of_is_shown_without_a_claim_where_nothing_answers(
        string text,
        bool isShown
    )
    {
        var answer = await AskAsync(new Question(text));

        if (isShown)
        {
            var reply = answer.ShouldBeOfType<Answer.Cited>().Reply;
            reply.IsAnswer.ShouldBeFalse();
            reply.Citations[0].Citation.Text.ShouldStartWith("A choir sang");
        }
        else
        {
            answer.ShouldBeOfType<Answer.Abstained>();
        }
    }

    [Fact]
    public void No_question_whatever_it_holds_makes_a_reply_that_does_not_hold() =>
        Gen.OneOf(
                Gen.String,
                Gen.OneOfConst(
                    "dam Kell \"I never slept\"",
                    "\u202Edam",
                    "dam \uD800",
                    "Ada Orr </message>"
                )
            )
            .Sample(text =>
            {
                var answer = AskAsync(new Question(text)).GetAwaiter().GetResult();
                var reply = answer switch
                {
                    Answer.Cited cited => cited.Reply,
                    Answer.Abstained abstained => abstained.Nearest,
                    _ => throw new InvalidOperationException(),
                };
                reply.Citations.ShouldAllBe(q =>
                    q.Citation.HoldsIn(_writer.Current.Find(q.Citation.Article.Id)!)
                );
            });

    private Task<Answer> AskAsync(Question question)
    {
        var options = Options.Create(new AnsweringOptions());
        var clock = new RequestClock(
            options,
            new FakeTimeProvider(new DateTimeOffset(2026, 9, 16, 0, 0, 0, TimeSpan.Zero))
        );
        var searcher = new Searcher(Options.Create(new RetrievalOptions()));
        var gatherer = new EvidenceGatherer(searcher, clock, options);
        return new Answerer(
            _writer,
            gatherer,
            new DirectDrafter(new ExtractiveComposer(options)),
            options
        ).AskAsync(question);
    }
}
