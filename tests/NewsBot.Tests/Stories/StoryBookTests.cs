using CsCheck;
using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Stories;
using NewsBot.Core.Stories.Grouping;
using NewsBot.Evaluation.Stories;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Stories;

/// <summary>Which articles make a story.</summary>
public sealed class StoryBookTests
{
    private const string Fire =
        "A fire destroyed the grain mill in Tarn on Monday. Firefighters from Tarn needed nine hours to put the fire out. The mill's owner, Ann Orr, said that nobody was in the grain mill.";

    private const string FireLater =
        "The grain mill in Tarn that a fire destroyed will be built again. Ann Orr, who owns the mill, told firefighters in Tarn so. The fire had burned for nine hours.";

    private const string Match =
        "Garrow won the cup final against Port Sallow on penalties. The goalkeeper Bo Lind saved three penalties. Garrow had last won the cup final in 1998.";

    [Fact]
    public void Articles_on_one_event_are_one_story_and_others_are_not() =>
        Stories(
                Build("a", Fire, "2026-05-01"),
                Build("b", FireLater, "2026-05-03"),
                Build("c", Match, "2026-05-01")
            )
            .ShouldBe("a b | c");

    [Fact]
    public void A_story_wakes_up_after_weeks() =>
        Stories(Build("a", Fire, "2026-05-01"), Build("b", FireLater, "2026-07-20"))
            .ShouldBe("a b");

    [Theory]
    [InlineData("5 things to know: grain mill fire in Tarn")]
    [InlineData("Five things you need to know about the fire in Tarn")]
    [InlineData("Morning briefing: the fire in Tarn")]
    [InlineData("In pictures: fire in Tarn")]
    public void A_round_up_belongs_to_no_story_of_others(string title) =>
        Stories(Build("a", Fire, "2026-05-01"), Build("b", FireLater, "2026-05-01", title))
            .ShouldBe("a | b");

    [Theory]
    [InlineData("Things go wrong at the mill in Tarn")]
    [InlineData("Mill owner was in brief trouble, says Tarn")]
    public void A_headline_that_only_sounds_like_one_does(string title) =>
        RoundUps
            .IsOne(Build("b", FireLater, "2026-05-01", title))
            .ShouldBe(title.Contains("in brief", StringComparison.Ordinal));

    [Fact]
    public void The_id_of_a_story_stays_valid_when_an_older_article_comes()
    {
        var corpus = new CorpusWriter();
        corpus.Add([Build("b", FireLater, "2026-05-03")]);
        var shown = corpus.Current.Stories().Stories[0].Id;

        corpus.Add([Build("a", Fire, "2026-05-01")]);
        var stories = corpus.Current.Stories();

        stories.Stories.ShouldHaveSingleItem().Id.ShouldNotBe(shown);
        stories.Find(shown).ShouldBe(stories.Stories[0]);
        stories.Find("a").ShouldBe(stories.Stories[0]);
        stories.Find("story:").ShouldBeNull();
        stories.Find("").ShouldBeNull();
        stories.Find("nothing").ShouldBeNull();
    }

    [Fact]
    public void What_is_withdrawn_or_written_anew_leaves_its_story()
    {
        var corpus = new CorpusWriter();
        corpus.Add([
            Build("a", Fire, "2026-05-01"),
            Build("b", FireLater, "2026-05-02"),
            Build("c", FireLater, "2026-05-03"),
        ]);
        Written(corpus.Current.Stories()).ShouldBe("a b c");

        corpus.Change(
            [Build("b", Match, "2026-05-02")],
            [new ArticleId("a")],
            (_, e) => throw e,
            default
        );

        Written(corpus.Current.Stories()).ShouldBe("b | c");
    }

    [Fact]
    public void What_is_written_anew_in_another_language_leaves_its_story()
    {
        var corpus = new CorpusWriter();
        corpus.Add([Build("a", Fire, "2026-05-01"), Build("b", FireLater, "2026-05-02")]);
        Written(corpus.Current.Stories()).ShouldBe("a b");

        corpus.Add([
            new Article
            {
                Id = new ArticleId("b"),
                Text = "Ein Brand.",
                Blocks = [],
                Language = WrittenLanguage.Of("de"),
            },
        ]);

        Written(corpus.Current.Stories()).ShouldBe("a");
    }

    [Fact]
    public void A_change_that_is_called_off_is_made_good()
    {
        var corpus = new CorpusWriter();
        corpus.Add([Build("a", Fire, "2026-05-01")]);
        corpus.Current.Stories();
        corpus.Add([Build("b", FireLater, "2026-05-02")]);

        Should.Throw<OperationCanceledException>(() =>
            corpus.Current.Stories(new CancellationToken(canceled: true))
        );

        Written(corpus.Current.Stories()).ShouldBe("a b");
    }

    [Fact]
    public async Task Neither_the_order_of_articles_nor_what_came_and_went_matters()
    {
        Article[] all =
        [
            .. (await LabelledSamples.LoadAsync("news")).Index.Articles,
            .. (await LabelledSamples.LoadAsync("days")).Index.Articles,
        ];
        var whole = Written(new StoryGraph().Change([], all));

        Gen.Select(Gen.Shuffle(all), Gen.Int[1, all.Length - 1], Gen.Shuffle(all))
            .Sample(
                (order, cut, others) =>
                {
                    var graph = new StoryGraph();
                    graph.Change([], order[..cut]);
                    graph.Change(others.Take(5).Select(a => a.Id), order[cut..]);
                    var stories = graph.Change([], others.Take(5));

                    Written(stories).ShouldBe(whole);
                },
                iter: 12
            );
    }

    [Theory]
    [InlineData("news", 0.85)]
    [InlineData("days", 0.75)]
    public async Task The_stories_of_the_samples_are_those_of_their_readers(
        string set,
        double least
    )
    {
        var stories = (await LabelledSamples.LoadAsync(set)).Stories();
        var scores = new ClusterScores();
        foreach (var (article, story) in LabelledSamples.StoriesOf(set))
        {
            scores.Add(story, stories.Of(article).ShouldNotBeNull().Id);
        }

        scores
            .Rows()
            .Single(r => r.Type == "pair F1")
            .Figures[0]
            .Value!.Value.ShouldBeGreaterThanOrEqualTo(least);
    }

    private static string Stories(params Article[] articles)
    {
        var corpus = new CorpusWriter();
        corpus.Add(articles);
        return Written(corpus.Current.Stories());
    }

    private static string Written(StorySet stories) =>
        string.Join(
            " | ",
            stories.Stories.Select(s => string.Join(' ', s.Articles.Select(a => a.Id.Value)))
        );

    private static Article Build(
        string id,
        string text,
        string published,
        string title = "Fire in Tarn"
    ) =>
        ArticleBuilder.Build(
            id,
            text,
            text == Match ? "Garrow win the cup" : title,
            published,
            "Post"
        );
}
