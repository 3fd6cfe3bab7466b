using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Requests;
using NewsBot.Tests.Articles;
using NewsBot.Tests.Bot;

namespace NewsBot.Tests.Requests;

/// <summary>Statements by who said them and by their words, on the sample pages.</summary>
public sealed class SpokenStatementsTests(SampleSheets news) : IClassFixture<SampleSheets>
{
    [Fact]
    public void What_somebody_said_stands_oldest_first_and_is_theirs_alone()
    {
        var spoken = Find(new Request.Said("Declan Halloran"));

        spoken.Speakers.People.ShouldHaveSingleItem().Name.ShouldBe("Declan Halloran");
        spoken.Citations.ShouldAllBe(c => c.Quotation!.Speaker!.Name.EndsWith("Halloran"));
        spoken
            .Citations.Select(c => c.Citation.Article.Published.Day)
            .ShouldBe(spoken.Citations.Select(c => c.Citation.Article.Published.Day).Order());
        spoken
            .Citations.Select(c => c.Number)
            .ShouldBe(Enumerable.Range(1, spoken.Citations.Count));
    }

    [Fact]
    public void Words_that_a_correction_takes_back_name_it()
    {
        var citations = Find(new Request.Said("Declan Halloran")).Citations;

        citations
            .Where(c => c.Citation.Text.Contains("seven hours", StringComparison.Ordinal))
            .ShouldAllBe(c =>
                c.TakenBackBy!.Id.Value == "dunmarrow-beacon/correction-halloran.txt"
            );
        citations.Count(c => c.TakenBackBy is not null).ShouldBe(2);
    }

    [Theory]
    [InlineData("chairs", true)]
    [InlineData("xylophones", false)]
    public void A_topic_narrows_what_somebody_said(string about, bool isFound)
    {
        var narrowed = TextsOf(new Request.Said("Priya Halloran") { About = about });

        (narrowed.Length > 0).ShouldBe(isFound);
        narrowed.Length.ShouldBeLessThan(TextsOf(new Request.Said("Priya Halloran")).Length);
    }

    [Fact]
    public void A_topic_without_words_is_none() =>
        TextsOf(new Request.Said("Priya Halloran") { About = " " })
            .ShouldBe(TextsOf(new Request.Said("Priya Halloran")));

    [Fact]
    public void Of_several_people_nothing_is_shown_until_one_is_chosen()
    {
        var spoken = Find(new Request.Said("Halloran"));

        spoken.Speakers.People.Length.ShouldBe(2);
        spoken.Citations.ShouldBeEmpty();
    }

    [Fact]
    public void Days_narrow_what_somebody_said()
    {
        var day = new DateOnly(2026, 9, 16);

        Find(
            new Request.Said("Declan Halloran")
            {
                Filter = new SearchFilter { Since = day, Until = day },
            }
        )
            .Citations.ShouldHaveSingleItem()
            .Citation.Article.Published.Day.ShouldBe(day);
    }

    [Fact]
    public void Whose_words_they_are_is_told_with_how_near_they_are()
    {
        var matched = Find(new Request.WhoSaid("The sluice stays shut"));

        var first = matched.Citations[0];
        first.Quotation!.Speaker!.Name.ShouldBe("Idris Calloway");
        matched.Similarity[first.Citation].ShouldBe(1);
        matched
            .Citations.Select(c => matched.Similarity[c.Citation])
            .ShouldBe(
                matched.Citations.Select(c => matched.Similarity[c.Citation]).OrderDescending()
            );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_more_statements_are_shown_than_asked_for(int count) =>
        Find(new Request.WhoSaid("the sluice and the gates") { Count = count })
            .Citations.Count.ShouldBe(count);

    [Fact]
    public void Words_are_looked_for_in_the_articles_that_count() =>
        Find(
            new Request.WhoSaid("The sluice stays shut")
            {
                Filter = new SearchFilter { Since = new DateOnly(2027, 1, 1) },
            }
        )
            .Citations.ShouldBeEmpty();

    [Fact]
    public void Of_a_beforestatement_the_words_that_were_asked_about_are_shown()
    {
        const string Asked = "a heron nests in the turbine";
        var before = string.Concat(Enumerable.Repeat("The dam held and nobody slept. ", 30));
        var corpus = new CorpusWriter();
        corpus.Add([ArticleBuilder.Build("a", $"\"{before}{Asked},\" said Ann Orr.")]);

        var matched = SpokenStatements.Find(
            new Request.WhoSaid(Asked),
            corpus.Current,
            default,
            CancellationToken.None
        );

        matched.Citations.ShouldHaveSingleItem().Citation.Text.ShouldContain(Asked);
    }

    [Fact]
    public void Who_gives_up_gets_nothing()
    {
        var givenUp = new CancellationToken(canceled: true);

        Should.Throw<OperationCanceledException>(() =>
            SpokenStatements.Find(new Request.Said("Sandhu"), news.Current, default, givenUp)
        );
        Should.Throw<OperationCanceledException>(() =>
            SpokenStatements.Find(new Request.WhoSaid("the gates"), news.Current, default, givenUp)
        );
    }

    private string[] TextsOf(Request.Said said) =>
        [.. Find(said).Citations.Select(c => c.Citation.Text)];

    private Result.Spoken Find(Request.Said said) =>
        SpokenStatements.Find(said, news.Current, default, CancellationToken.None);

    private Result.Matched Find(Request.WhoSaid whoSaid) =>
        SpokenStatements.Find(whoSaid, news.Current, default, CancellationToken.None);
}
