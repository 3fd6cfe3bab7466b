using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Requests;
using NewsBot.Tests.Bot;

namespace NewsBot.Tests.Requests;

/// <summary>What the desk makes of each kind of request, on the sample pages.</summary>
public sealed class DeskTests(SampleSheets news) : IClassFixture<SampleSheets>
{
    private static readonly DateTimeOffset _asked = new(2026, 9, 20, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("hi", nameof(Result.Replied), nameof(Outcome.Reply))]
    [InlineData("thanks!", nameof(Result.Replied), nameof(Outcome.Reply))]
    [InlineData("what can you do?", nameof(Result.Replied), nameof(Outcome.Reply))]
    [InlineData("you suck!!!", nameof(Result.Replied), nameof(Outcome.Reply))]
    [InlineData("tell me a joke", nameof(Result.Replied), nameof(Outcome.Refused))]
    [InlineData("what is 17 times 23?", nameof(Result.Replied), nameof(Outcome.Refused))]
    [InlineData(
        "Did Calloway say \"The sluice stays shut\"?",
        nameof(Result.Checked),
        nameof(Outcome.Answered)
    )]
    [InlineData(
        "Did Penhale say \"The sluice stays shut\"?",
        nameof(Result.Checked),
        nameof(Outcome.Answered)
    )]
    [InlineData(
        "Did Calloway say \"I am leaving politics for a career in music\"?",
        nameof(Result.Checked),
        nameof(Outcome.Refused)
    )]
    [InlineData(
        "Is it true that Calloway said the sluice stays shut?",
        nameof(Result.Checked),
        nameof(Outcome.Answered)
    )]
    [InlineData(
        "Did Calloway really say that he would leave politics for a career in music?",
        nameof(Result.Answered),
        nameof(Outcome.Passages)
    )]
    [InlineData(
        "Is it true that Lindgren said the city needs another car park?",
        nameof(Result.Answered),
        nameof(Outcome.Passages)
    )]
    [InlineData(
        "Did Priya Halloran really say who paid for the deal?",
        nameof(Result.Answered),
        nameof(Outcome.Passages)
    )]
    [InlineData("Who is Idris Calloway?", nameof(Result.Answered), nameof(Outcome.Answered))]
    [InlineData(
        "When did Penhale move his cows?",
        nameof(Result.Answered),
        nameof(Outcome.Passages)
    )]
    [InlineData("Who is Marta Kowalczyk?", nameof(Result.Answered), nameof(Outcome.Refused))]
    public async Task A_line_finds_its_kind(string line, string kind, string outcome)
    {
        var result = await ServeAsync(new Request.Ask(line));

        (result.GetType().Name, result.Outcome.ToString()).ShouldBe((kind, outcome));
    }

    [Theory]
    [InlineData(nameof(Request.Said), "Calloway", nameof(Outcome.Answered))]
    [InlineData(nameof(Request.Said), "Jane Nobody", nameof(Outcome.Refused))]
    [InlineData(nameof(Request.Said), "Halloran", nameof(Outcome.Refused))]
    [InlineData(nameof(Request.WhoSaid), "The sluice stays shut", nameof(Outcome.Answered))]
    [InlineData(nameof(Request.WhoSaid), "xylophone zebra", nameof(Outcome.Refused))]
    [InlineData(nameof(Request.Check), "The sluice stays shut", nameof(Outcome.Answered))]
    [InlineData(nameof(Request.Check), "xylophone zebra", nameof(Outcome.Refused))]
    [InlineData(nameof(Request.Search), "sluice", nameof(Outcome.Passages))]
    [InlineData(nameof(Request.Search), "xylophone", nameof(Outcome.Refused))]
    [InlineData(nameof(Request.View), "halyard/lissenhof-deal.txt", nameof(Outcome.Passages))]
    [InlineData(nameof(Request.View), "halyard/nowhere.txt", nameof(Outcome.Refused))]
    public async Task What_comes_of_a_request_is_told_in_one_word(
        string kind,
        string text,
        string outcome
    ) => (await ServeAsync(TableRequests.Of(kind, text))).Outcome.ToString().ShouldBe(outcome);

    [Theory]
    [InlineData(nameof(Request.Ask), "hello there")]
    [InlineData(nameof(Request.Ask), "Did Calloway say \"The sluice stays shut\"?")]
    [InlineData(nameof(Request.Ask), "Who is Idris Calloway?")]
    [InlineData(nameof(Request.Said), "Calloway")]
    [InlineData(nameof(Request.WhoSaid), "The sluice stays shut")]
    [InlineData(nameof(Request.Check), "The sluice stays shut")]
    [InlineData(nameof(Request.Search), "sluice")]
    [InlineData(nameof(Request.View), "halyard/lissenhof-deal.txt")]
    public async Task A_result_knows_its_request_and_the_second_time_it_is_kept(
        string kind,
        string text
    )
    {
        var request = TableRequests.Of(kind, text) with { Asked = _asked };

        var first = await news.Desk.ServeAsync(request, CancellationToken.None);
        var second = await news.Desk.ServeAsync(request, CancellationToken.None);

        first.Result.Request.ShouldBeOfType(request.GetType());
        (first.Result.Request.Text, first.Result.Request.Asked).ShouldBe((text, _asked));
        first.Result.Corpus.ShouldBeSameAs(news.Current);
        first.Result.Clock.ShouldBe(_asked);
        first.Conversation.ShouldBeEmpty();
        (first.IsFromCache, second.IsFromCache).ShouldBe((false, true));
        second.Result.ShouldBeSameAs(first.Result);
    }

    [Fact]
    public async Task Small_talk_comes_with_questions_that_the_pages_answer()
    {
        var replied = (await ServeAsync(new Request.Ask("hi"))).ShouldBeOfType<Result.Replied>();

        replied.Examples.ShouldBe(new ExampleQuestions().Of(news.Current));
        replied.Citations.ShouldBeEmpty();
        replied.Choices.ShouldBeEmpty();
        replied.Searched.ShouldBe(news.Current.ScopeOf(SearchFilter.None));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task No_more_passages_are_found_than_asked_for(int count)
    {
        var found = await ServeAsync(new Request.Search("sluice") { Count = count });

        found.ShouldBeOfType<Result.Found>().Hits.Count.ShouldBe(count);
    }

    [Theory]
    [InlineData("sluice")]
    [InlineData("sluice on 14 September 2026")]
    public async Task Passages_are_of_the_articles_that_count(string query)
    {
        var filter = new SearchFilter { Until = new DateOnly(2026, 9, 15) };

        var found = await ServeAsync(new Request.Search(query) { Filter = filter });

        var hits = found.ShouldBeOfType<Result.Found>().Hits;
        hits.ShouldNotBeEmpty();
        hits.ShouldAllBe(h => h.Article.Published!.Day <= new DateOnly(2026, 9, 15));
        found.Searched.ShouldBe(news.Current.ScopeOf(filter));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(17)]
    public async Task A_day_in_the_words_of_a_search_is_read_on_its_clock(int day)
    {
        var today = new DateOnly(2026, 9, day);
        var found = await ServeAsync(
            new Request.Search("sluice yesterday")
            {
                Asked = new DateTimeOffset(today, new TimeOnly(12, 0), TimeSpan.Zero),
            }
        );

        found
            .ShouldBeOfType<Result.Found>()
            .Hits[0]
            .Article.Published!.Day.ShouldBeOneOf(today, today.AddDays(-1));
    }

    [Theory]
    [InlineData(nameof(Request.Ask), "Did Calloway say \"The sluice stays shut\"?")]
    [InlineData(nameof(Request.Ask), "What did Calloway say about the sluice?")]
    [InlineData(nameof(Request.Said), "Calloway")]
    [InlineData(nameof(Request.WhoSaid), "The sluice stays shut")]
    [InlineData(nameof(Request.Check), "The sluice stays shut")]
    public async Task Only_articles_that_count_are_cited(string kind, string text)
    {
        var id = new ArticleId("rvh/calloway-i-was-wrong.txt");
        var filter = new SearchFilter { Context = [id] };

        var result = await ServeAsync(TableRequests.Of(kind, text) with { Filter = filter });

        result.Citations.ShouldAllBe(c => c.Citation.Article.Id == id);
        result.Searched.ShouldBe(news.Current.ScopeOf(filter));
    }

    [Fact]
    public async Task An_article_comes_with_who_is_quoted_in_it()
    {
        var id = new ArticleId("halyard/lissenhof-deal.txt");

        var viewed = (await ServeAsync(new Request.View(id))).ShouldBeOfType<Result.Viewed>();

        viewed.Article.ShouldNotBeNull().Id.ShouldBe(id);
        viewed.Quotations.ShouldBe(news.Current.Ledger.QuotationsOf(id));
        viewed.Quotations.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_article_that_is_not_there_has_no_quotations()
    {
        var viewed = await ServeAsync(new Request.View(new ArticleId("halyard/nowhere.txt")));

        viewed.ShouldBeOfType<Result.Viewed>().Article.ShouldBeNull();
        ((Result.Viewed)viewed).Quotations.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_cited_has_numbers_from_one()
    {
        foreach (
            var request in new Request[]
            {
                new Request.Ask("What did Calloway say about the sluice?"),
                new Request.Said("Calloway"),
                new Request.WhoSaid("The sluice stays shut"),
                new Request.Check("The sluice stays shut"),
                new Request.Check("xylophone sluice"),
            }
        )
        {
            var citations = (await ServeAsync(request)).Citations;
            citations.Select(c => c.Number).ShouldBe(Enumerable.Range(1, citations.Count));
        }
    }

    [Fact]
    public async Task The_news_of_a_topic_is_of_articles_that_speak_of_it()
    {
        var all = await ServeAsync(new Request.Ask("top stories") { Asked = _asked });

        var some = await ServeAsync(new Request.Ask("tariff headlines") { Asked = _asked });

        some.Outcome.ShouldBe(Outcome.Answered);
        some.Citations.Count.ShouldBeLessThan(all.Citations.Count);
        some.Citations.ShouldAllBe(c =>
            c.Citation.Article.Text.Contains("tariff", StringComparison.Ordinal)
        );
    }

    private async Task<Result> ServeAsync(Request request) =>
        (await news.Desk.ServeAsync(request, CancellationToken.None)).Result;
}
