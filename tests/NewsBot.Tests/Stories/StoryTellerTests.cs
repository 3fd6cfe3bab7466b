using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Stories.Telling;
using static NewsBot.Tests.Stories.Told;

namespace NewsBot.Tests.Stories;

/// <summary>What is told of a story.</summary>
public sealed class StoryTellerTests
{
    private const string Opening =
        "A fire destroyed the grain mill in Tarn on Monday, and 14 workers were hurt. ";

    [Fact]
    public void A_story_has_a_headline_of_one_of_its_articles_that_says_what_it_is()
    {
        var story = Tell(
            Build(
                "a",
                Opening + "Nobody knows why the mill burned.",
                title: "What burned in Tarn?"
            ),
            Build(
                "b",
                Opening + "The grain mill stood in Tarn since 1901.",
                title: "Fire destroys the grain mill in Tarn"
            ),
            Build("c", Opening + "The fire in Tarn burned for hours.", title: "Fire destroys ...")
        );

        story.Title.ShouldBe("Fire destroys the grain mill in Tarn");
        story.TitleOf.Id.Value.ShouldBe("b");
    }

    [Fact]
    public void A_summary_says_nothing_twice_and_nothing_that_leans_on_what_is_left_out()
    {
        var story = Tell(
            Build(
                "a",
                Opening
                    + "She was in the grain mill. But the fire in Tarn was out by noon. The mill in Tarn will be built again in spring."
            ),
            Build("b", Opening + "It was the oldest grain mill in Tarn.")
        );

        var words = story.Summary.Select(c => c.Text).ToArray();
        words.ShouldContain("The mill in Tarn will be built again in spring.");
        words.Count(w => w.StartsWith("A fire destroyed", StringComparison.Ordinal)).ShouldBe(1);
        words.ShouldNotContain(w =>
            w.StartsWith("She") || w.StartsWith("But") || w.StartsWith("It")
        );
    }

    [Fact]
    public void Only_what_was_said_is_told_as_said_and_each_speaker_comes_before_one_speaks_twice()
    {
        var story = Tell(
            Build(
                "a",
                Opening
                    + "\"The mill is gone for good,\" Ann Orr said. \"We will build another mill in Tarn,\" Ann Orr said."
            ),
            Build(
                "b",
                Opening
                    + "\"The fire was set on purpose,\" Bo Lind said. Piet Haan never said \"the mill was worth nothing\".",
                outlet: "Echo"
            )
        );

        story
            .Quotations.Take(2)
            .Select(q => q.Quotation.Speaker!.Name)
            .ShouldBe(["Ann Orr", "Bo Lind"], ignoreOrder: true);
        story.Quotations.ShouldAllBe(q => q.Quotation.Stance == Stance.Said);
        story.Quotations.ShouldNotContain(q => q.Citation.Text.Contains("worth nothing"));
        story.People.Select(p => p.Name).ShouldContain("Bo Lind");
    }

    [Fact]
    public void Figures_in_which_outlets_differ_stand_side_by_side()
    {
        var story = Tell(
            Build("a", Opening),
            Build(
                "b",
                "A fire destroyed the grain mill in Tarn on Monday, and 17 workers were hurt.",
                outlet: "Echo"
            )
        );

        var difference = story.Differs.ShouldHaveSingleItem();
        difference.About.ShouldBe("workers");
        difference.Sides.Select(s => s.Article.Outlet).ShouldBe(["Post", "Echo"]);
    }

    [Theory]
    [InlineData(
        "A fire destroyed the grain mill in Tarn on Monday, and fourteen workers were hurt.",
        "Echo"
    )]
    [InlineData(
        "A fire destroyed the grain mill in Tarn on Monday, and 17 workers were hurt.",
        "Post"
    )]
    [InlineData(
        "A fire destroyed the grain mill in Tarn on Monday, and 14 workers were hurt, not 17 workers.",
        "Echo"
    )]
    [InlineData("The union in Tarn has 17 workers at its desk.", "Echo")]
    public void The_same_figure_a_new_one_of_one_outlet_and_one_of_something_else_are_no_difference(
        string text,
        string outlet
    ) => Tell(Build("a", Opening), Build("b", text, outlet: outlet)).Differs.ShouldBeEmpty();

    [Fact]
    public void A_correction_is_told_as_one_and_nowhere_else()
    {
        var story = Tell(
            Build("a", Opening),
            Build(
                "b",
                "An article on the fire in the grain mill in Tarn gave 41 workers as hurt. It was 14 workers.",
                title: "Correction: fire in Tarn"
            )
        );

        story.Corrections.ShouldNotBeEmpty();
        story.Corrections.ShouldAllBe(c => c.Article.Id.Value == "b");
        story.Summary.ShouldAllBe(c => c.Article.Id.Value == "a");
    }

    [Fact]
    public void What_is_new_is_told_by_content()
    {
        var before = Build(
            "a",
            Opening + "The fire in Tarn was out by noon.",
            published: "2026-05-01"
        );
        var period = new StoryPeriod(new DateOnly(2026, 5, 2), new DateOnly(2026, 5, 2));

        Tell(
            period,
            before,
            Build("b", Opening + "The fire in Tarn was out by noon.", published: "2026-05-02")
        )
            .Changed.ShouldBeEmpty();
        var told = Tell(
            period,
            before,
            Build(
                "b",
                Opening + "Police in Tarn arrested 2 workers of the grain mill.",
                published: "2026-05-02"
            )
        );
        told.Changed.Select(c => c.Text)
            .ShouldBe(["Police in Tarn arrested 2 workers of the grain mill."]);
        told.IsNew.ShouldBeFalse();
        told.Articles.ShouldHaveSingleItem();
        // What happened on Monday, told on Friday and Saturday.
        told.Timeline.Select(d => d.Day)
            .ShouldBe([new(2026, 4, 27), new(2026, 5, 1), new(2026, 5, 2)]);
    }

    [Theory]
    [InlineData("grain mill fire", StoryTopic.OfQuestion, true)]
    [InlineData("the Tarn wedding", StoryTopic.OfQuestion, true)]
    [InlineData("the Tarn wedding", StoryTopic.OfTopic, false)]
    [InlineData("the Tarn mill wedding", StoryTopic.OfTopic, true)]
    [InlineData("the wedding", StoryTopic.OfQuestion, false)]
    [InlineData("lawsuit", StoryTopic.OfQuestion, false)]
    [InlineData("the", StoryTopic.OfQuestion, false)]
    public void A_story_is_about_what_its_headlines_and_openings_speak_of(
        string topic,
        double leastShare,
        bool isAbout
    )
    {
        var passing = string.Concat(Enumerable.Repeat("The fire in Tarn was out by noon. ", 9));
        var corpus = new CorpusWriter();
        corpus.Add([Build("a", Opening + passing + "A lawsuit may follow one day in spring.")]);

        StoryTopic
            .IsCarriedBy(corpus.Current.Stories().Stories[0], topic, leastShare)
            .ShouldBe(isAbout);
    }

    [Fact]
    public void Clock_times_are_no_figures_and_capitals_throughout_are_no_sentence()
    {
        var story = Tell(
            Build(
                "a",
                "The fire in the grain mill in Tarn began at 3 a.m. on Monday. READ MORE OF THE FIRE IN TARN FOR LESS."
            ),
            Build(
                "b",
                "The fire in the grain mill in Tarn began at 4 a.m. on Monday.",
                outlet: "Echo"
            )
        );

        story.Differs.ShouldBeEmpty();
        story.Summary.ShouldNotContain(c => c.Text.StartsWith("READ"));
    }

    [Theory]
    [InlineData("news")]
    [InlineData("days")]
    public async Task Every_word_that_is_told_of_the_samples_stands_in_an_article_of_the_story(
        string set
    )
    {
        var corpus = await LabelledSamples.LoadAsync(set);
        foreach (var story in corpus.Stories().Stories)
        {
            var told = StoryTeller.Tell(story, StoryPeriod.Always, static _ => true, corpus.Ledger);

            told.Summary.Length.ShouldBeInRange(1, 5);
            told.Quotations.Length.ShouldBeLessThanOrEqualTo(4);
            Citation[] all =
            [
                .. told.Summary,
                .. told.Quotations.Select(q => q.Citation),
                .. told.Timeline.Select(d => d.Citation),
                .. told.Differs.SelectMany(d => d.Sides),
                .. told.Corrections,
            ];
            all.ShouldAllBe(c => story.Articles.Contains(c.Article) && c.HoldsIn(c.Article));
            told.Summary.Select(c => c.Text).ShouldBeUnique();
        }
    }
}
