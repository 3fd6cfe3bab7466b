using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;

namespace NewsBot.Tests.Answering;

/// <summary>Articles that do not agree, or that do not share what the question takes for granted; lists and timelines of several.</summary>
public sealed class DisagreementTests
{
    private const string Monday = """
        Page last updated at 10:40 GMT, Monday, 14 September 2026

        Lighthouse at Orr Head goes dark

        The lamp of the lighthouse at Orr Head failed on Sunday, the harbour office said.

        "We will not put a candle in a window and call it a lighthouse," said Ada Orr, the harbour master.

        Repairs to the lamp of the lighthouse begin on 5 October.

        Among the ships delayed is the Halcyon, with timber for Kell.
        """;

    private const string Thursday = """
        Page last updated at 09:10 GMT, Thursday, 17 September 2026

        Orr Head keeper talks of a long winter

        The keeper of the lighthouse at Orr Head never abandoned his post, the harbour office said.

        "We will not put a candle in a window and call it a lighthouse," said Bruno Vail, the keeper.

        Repairs to the lamp of the lighthouse begin on 12 October.

        Among the ships delayed is the Petrel, with salt for Kell.
        """;

    private readonly CorpusWriter _writer = new();

    public DisagreementTests() =>
        _writer.Add([Page("monday.txt", Monday), Page("thursday.txt", Thursday)]);

    [Fact]
    public async Task Words_that_articles_give_to_two_people_are_given_to_neither()
    {
        var reply = await CitedAsync(
            "Who said \"put a candle in a window and call it a lighthouse\"?"
        );

        FirstLine(reply)
            .ShouldBe(
                "The articles give these words to different people, the newest first: Bruno Vail [1], Ada Orr [2]"
            );
        reply.Citations.Select(c => c.Quotation!.Speaker!.Name).ShouldBe(["Bruno Vail", "Ada Orr"]);
    }

    [Fact]
    public async Task Whoever_is_asked_about_is_not_the_only_one_with_the_words()
    {
        var reply = await CitedAsync("What did Ada Orr say about a candle?");

        FirstLine(reply).ShouldContain("different people");
    }

    [Fact]
    public async Task Days_that_differ_are_both_said_the_newest_article_first()
    {
        var reply = await CitedAsync("When do repairs to the lamp of the lighthouse begin?");

        FirstLine(reply)
            .ShouldBe("The articles differ: 12 October [1], 5 October [2], the newest first");
    }

    [Fact]
    public async Task Who_asks_when_something_was_done_hears_that_it_was_not()
    {
        var reply = await CitedAsync("Why was the post abandoned by the keeper of the lighthouse?");

        FirstLine(reply).ShouldContain("and not all of it is so");
        reply.Citations[0].Citation.Text.ShouldContain("never abandoned his post");
    }

    [Theory]
    [InlineData("Why did the harbour office stop the keeper's candle?", "and not all of it is so")]
    [InlineData("Why did the harbour office allow the keeper's candle?", "speak of this:")]
    public async Task Who_asks_why_something_was_done_hears_that_the_contrary_was(
        string question,
        string line
    )
    {
        _writer.Add([
            Page(
                "candle.txt",
                """
                Page last updated at 09:10 GMT, Friday, 18 September 2026

                Candle at Orr Head

                The harbour office allowed the keeper's candle in the window of the chapel.
                """
            ),
        ]);

        FirstLine(await CitedAsync(question)).ShouldContain(line);
    }

    [Fact]
    public async Task A_list_has_a_line_an_item()
    {
        var reply = await CitedAsync("Which are the ships delayed?");

        reply
            .Citations.Select(c => c.Citation.Text)
            .ShouldBe(
                [
                    "Among the ships delayed is the Halcyon, with timber for Kell.",
                    "Among the ships delayed is the Petrel, with salt for Kell.",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public async Task A_timeline_follows_the_days_that_are_told()
    {
        _writer.Add([
            Page(
                "friday.txt",
                """
                Page last updated at 09:10 GMT, Friday, 18 September 2026

                How the lighthouse went dark

                A gull flew into the lamp of the lighthouse at Orr Head on Wednesday 9 September.

                The keeper, who had complained of gulls on 2 August, fed the lighthouse cat on Friday.
                """
            ),
        ]);

        var reply = await CitedAsync("Give me a timeline of the lighthouse at Orr Head");

        reply
            .Citations.Select(c => c.Citation.Text.Split(' ')[1])
            .ShouldBe(["gull", "lamp", "keeper,", "to", "to"]);
    }

    private static string FirstLine(VerifiedReply reply) =>
        reply.Parts[0].ShouldBeOfType<ReplyPart.Prose>().Text;

    private async Task<VerifiedReply> CitedAsync(string question)
    {
        var options = Options.Create(new AnsweringOptions());
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero));
        var gatherer = new EvidenceGatherer(
            new Searcher(Options.Create(new RetrievalOptions())),
            new RequestClock(options, time),
            options
        );
        var answerer = new Answerer(
            _writer,
            gatherer,
            new DirectDrafter(new ExtractiveComposer(options)),
            options
        );
        return (await answerer.AskAsync(new Question(question)))
            .ShouldBeOfType<Answer.Cited>()
            .Reply;
    }

    private static Article Page(string id, string text) =>
        ArticleReader
            .ReadPage(new ArticleId(id), text, known: null, folder: "Kell Post")
            .ShouldBeOfType<IngestionOutcome.Ingested>()
            .Article;
}
