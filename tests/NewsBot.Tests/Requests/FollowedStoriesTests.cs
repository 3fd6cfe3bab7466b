using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Answering;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Stories.Telling;
using NewsBot.Requests;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Requests;

/// <summary>Which stories a digest tells first for what somebody follows.</summary>
public sealed class FollowedStoriesTests
{
    private readonly CorpusWriter _corpus = new();
    private readonly StoryDesk _desk = new(
        new Searcher(Options.Create(new RetrievalOptions())),
        new RequestClock(
            Options.Create(new AnsweringOptions()),
            new FakeTimeProvider(new DateTimeOffset(2026, 5, 3, 8, 0, 0, default))
        )
    );

    public FollowedStoriesTests() =>
        _corpus.Add([
            ArticleBuilder.Build(
                "vote",
                "Parliament voted for a new tax law. The prime minister called the vote historic.",
                "Parliament votes",
                "2026-05-02",
                "Post",
                section: "Politics"
            ),
            ArticleBuilder.Build(
                "mill",
                "A fire destroyed the grain mill in Tarn. Firefighters in Tarn needed hours.",
                "Fire destroys mill",
                "2026-05-02",
                "Post",
                section: "Local"
            ),
            ArticleBuilder.Build(
                "hat",
                "The actor Mia Solt wore a green hat. The hat had feathers.",
                "A green hat",
                "2026-05-02",
                "Post",
                section: "Style"
            ),
        ]);

    [Fact]
    public void Without_anything_followed_the_weightiest_comes_first()
    {
        var first = First(Followed.Nothing);

        first.TitleOf.Id.Value.ShouldBe("vote");
        first.Why.ShouldNotContain(w => w.StartsWith("followed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hats", "hat")]
    [InlineData("Green HATS", "hat")]
    [InlineData("grain mill", "mill")]
    [InlineData("fires in Tarn", "mill")]
    public void A_topic_brings_its_story_first_and_says_so(string topic, string id) =>
        ShouldLead(new([topic], [], null), id, $"followed: {topic}");

    [Theory]
    [InlineData("Mia Solt")]
    [InlineData("Solt")]
    [InlineData("Ms Solt")]
    public void A_name_brings_the_story_that_speaks_of_that_person_first(string name) =>
        ShouldLead(new([], [name], null), "hat", $"followed: {name}");

    [Theory]
    [InlineData("Style", "hat")]
    [InlineData("style", "hat")]
    [InlineData("local", "mill")]
    public void A_section_brings_what_stands_there_first(string section, string id) =>
        ShouldLead(new([], [], section), id, $"followed: {section}");

    [Fact]
    public void What_is_followed_for_two_reasons_names_the_first() =>
        ShouldLead(new(["hats"], ["Mia Solt"], "Style"), "hat", "followed: hats");

    [Theory]
    [InlineData("volcanoes")]
    [InlineData("the")]
    [InlineData("?")]
    public void What_no_story_is_about_changes_nothing(string words)
    {
        First(new([words], [], null)).TitleOf.Id.Value.ShouldBe("vote");
        First(new([], [words], null)).TitleOf.Id.Value.ShouldBe("vote");
        First(new([], [], words)).TitleOf.Id.Value.ShouldBe("vote");
    }

    [Fact]
    public void What_is_followed_of_other_days_is_not_told()
    {
        var digest = Digest(new(["hats"], [], null), new DateOnly(2026, 4, 2));

        digest.Digest.Stories.ShouldBeEmpty();
    }

    private void ShouldLead(Followed followed, string id, string why)
    {
        var first = First(followed);
        first.TitleOf.Id.Value.ShouldBe(id);
        first.Why.ShouldContain(why);
    }

    private ToldStory First(Followed followed) =>
        Digest(followed, new DateOnly(2026, 5, 2)).Digest.Stories[0];

    private Result.Digested Digest(Followed followed, DateOnly day) =>
        _desk.Digest(
            new Request.Digest("") { Day = day, Followed = followed },
            _corpus.Current,
            CancellationToken.None
        );
}
