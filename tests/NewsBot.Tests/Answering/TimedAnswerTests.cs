using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Answering;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Answering;

public sealed class TimedAnswerTests
{
    private readonly CorpusWriter _writer = new();

    public TimedAnswerTests() =>
        _writer.Add([
            ArticleBuilder.Build(
                "old",
                "The council of Kell spoke about the dam and the bridge.",
                published: "2026-08-03"
            ),
            ArticleBuilder.Build(
                "week",
                "The council of Kell spoke about the dam for an hour.",
                published: "2026-09-09"
            ),
            ArticleBuilder.Build(
                "after",
                "The council of Kell spoke about the dam at length.",
                published: "2026-09-14"
            ),
            ArticleBuilder.Build(
                "new",
                "The council of Kell spoke about the dam once more.",
                published: "2026-09-16"
            ),
            ArticleBuilder.Build("undated", "The council of Kell spoke about the dam."),
        ]);

    [Theory]
    [InlineData("Did the council of Kell speak about the dam last week?", "week after")]
    [InlineData("Did the council of Kell speak about the dam today?", "new")]
    [InlineData("Did the council of Kell speak about the dam yesterday?", "new")]
    [InlineData("Did the council of Kell speak about the dam since Monday?", "after new")]
    [InlineData("Did the council of Kell speak about the dam before September?", "old")]
    [InlineData("Did the council of Kell speak about the dam between 1 and 9 August?", "old")]
    public async Task Articles_of_the_days_asked_about_alone_answer(string text, string expected) =>
        (await CitedAsync(text)).Order().ShouldBe(expected.Split(' ').Order());

    [Fact]
    public async Task Where_nothing_of_these_days_carries_it_the_others_answer() =>
        (await CitedAsync("Did the council of Kell speak about the bridge last week?"))[0]
            .ShouldBe("old");

    [Theory]
    [InlineData("What is the latest that the council of Kell said about the dam?")]
    [InlineData("Did the council of Kell speak about the dam today?")]
    public async Task The_newest_comes_first_and_a_page_without_a_day_is_not_new(string text) =>
        (await CitedAsync(text))[0].ShouldBe("new");

    [Fact]
    public async Task In_an_archive_the_latest_is_the_newest_it_has() =>
        (
            await CitedAsync(
                "What is the latest that the council of Kell said about the dam?",
                now: "2030-01-01T00:00:00Z"
            )
        )[0]
            .ShouldBe("new");

    [Fact]
    public async Task An_article_of_the_month_need_not_name_it() =>
        (await CitedAsync("Did the council of Kell speak about the dam in August?"))[0]
            .ShouldBe("old");

    [Fact]
    public async Task A_filter_stays_a_wall()
    {
        var filter = new SearchFilter { Until = new DateOnly(2026, 8, 31) };

        (
            await CitedAsync("Did the council of Kell speak about the dam last week?", filter)
        ).ShouldBe(["old"]);
    }

    [Theory]
    [InlineData(
        "Did the council of Kell speak about the dam last week?",
        "UTC",
        "(Taking *last week* as 7 to 13 September 2026.)"
    )]
    [InlineData(
        "Did the council of Kell speak about the dam yesterday?",
        "UTC",
        "(Taking *yesterday* as Tuesday, 15 September 2026.)"
    )]
    [InlineData(
        "Did the council of Kell speak about the dam yesterday?",
        "Asia/Tokyo",
        "(Taking *yesterday* as Wednesday, 16 September 2026.)"
    )]
    [InlineData(
        "Will the council of Kell speak about the dam next month?",
        "UTC",
        "(Taking *next month* as October 2026.)"
    )]
    public async Task The_answer_says_how_it_read_the_time(
        string text,
        string zone,
        string expected
    )
    {
        var answer = await AskAsync(new Question(text), "2026-09-16T18:00:00Z", zone);

        answer
            .ShouldBeOfType<Answer.Cited>()
            .Reply.Parts[^1]
            .ShouldBe(new ReplyPart.Prose(expected));
    }

    [Fact]
    public async Task Without_such_words_it_says_nothing_of_time()
    {
        var answer = await AskAsync(new Question("Did the council of Kell speak about the dam?"));

        answer
            .ShouldBeOfType<Answer.Cited>()
            .Reply.Parts.OfType<ReplyPart.Prose>()
            .Count()
            .ShouldBe(1);
    }

    private async Task<IReadOnlyList<string>> CitedAsync(
        string text,
        SearchFilter? filter = null,
        string now = "2026-09-16T18:00:00Z"
    )
    {
        var question = new Question(text) { Filter = filter ?? SearchFilter.None };
        var answer = await AskAsync(question, now);
        return
        [
            .. answer
                .ShouldBeOfType<Answer.Cited>()
                .Reply.Citations.Select(c => c.Citation.Article.Id.Value),
        ];
    }

    private Task<Answer> AskAsync(
        Question question,
        string now = "2026-09-16T18:00:00Z",
        string zone = "UTC"
    )
    {
        var options = Options.Create(new AnsweringOptions { TimeZone = zone });
        var time = new FakeTimeProvider(DateTimeOffset.Parse(now, null));
        var gatherer = new EvidenceGatherer(
            new Searcher(Options.Create(new RetrievalOptions())),
            new RequestClock(options, time),
            options
        );
        return new Answerer(
            _writer,
            gatherer,
            new DirectDrafter(new ExtractiveComposer(options)),
            options
        ).AskAsync(question);
    }
}
