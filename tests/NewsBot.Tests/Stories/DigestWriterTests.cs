using System.Collections.Frozen;
using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Stories;
using NewsBot.Core.Stories.Telling;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Stories;

/// <summary>Which stories a digest tells, and in what order.</summary>
public sealed class DigestWriterTests
{
    private static readonly DateOnly _day = new(2026, 5, 2);

    private static readonly Article _fire = Build(
        "fire",
        "A fire destroyed the grain mill in Tarn. Firefighters in Tarn needed hours.",
        "Fire destroys mill"
    );
    private static readonly Article _fireToo = Build(
        "fire2",
        "A fire destroyed the grain mill in Tarn, said firefighters. The mill in Tarn burned for hours.",
        "Mill burned",
        outlet: "Echo"
    );
    private static readonly Article _hat = Build(
        "hat",
        "The actor Mia Solt wore a green hat. The hat had feathers.",
        "A green hat",
        url: "https://post.example/style/2026/hat"
    );
    private static readonly Article _vote = Build(
        "vote",
        "Parliament voted for a new tax law. The prime minister called the vote historic.",
        "Parliament votes",
        url: "https://post.example/politics/2026/vote"
    );
    private static readonly Article _quiz = Build(
        "quiz",
        "Who destroyed the mill? Whose hat was green?",
        "Quiz of the week"
    );

    [Fact]
    public void What_many_write_on_comes_before_what_one_does_and_public_affairs_before_the_rest() =>
        Write(_fire, _fireToo, _hat, _vote).ShouldBe("vote | fire fire2 | hat, 0 left");

    [Fact]
    public void A_round_up_comes_last_and_what_has_no_room_is_counted() =>
        Write(_ => true, 2, _quiz, _hat, _vote).ShouldBe("vote | hat, 1 left");

    [Fact]
    public void Only_the_days_asked_for_and_what_a_filter_lets_through_are_told()
    {
        var earlier = Build(
            "old",
            "The bridge in Garrow is shut. It is rusty.",
            "Bridge shut",
            published: "2026-05-01"
        );

        Write(_vote, earlier).ShouldBe("vote, 0 left");
        Write(a => a.Id.Value != "vote", 9, _vote, _hat).ShouldBe("hat, 0 left");
        Write(_ => true, 9, earlier).ShouldBe(", 0 left");
    }

    [Fact]
    public void What_the_filter_leaves_out_is_not_told_either()
    {
        var other = Build(
            "other",
            "The council of Tarn voted on Monday to close the grain mill. It was a close vote.",
            "Council votes to close the mill",
            outlet: "Herald"
        );
        var corpus = new CorpusWriter();
        corpus.Add([_vote, other]);

        var digest = DigestWriter.Write(
            corpus.Current.Stories(),
            corpus.Current.Ledger,
            new StoryPeriod(_day, _day),
            static a => a.Outlet == "Herald",
            most: 9,
            FrozenDictionary<Story, string>.Empty
        );

        var told = digest.Stories.ShouldHaveSingleItem();
        told.Articles.ShouldBe([other]);
        told.Outlets.ShouldBe(["Herald"]);
        told.Summary.ShouldAllBe(c => c.Article == other);
    }

    [Fact]
    public void What_is_followed_comes_first_and_says_so_and_what_has_no_room_is_named()
    {
        var corpus = new CorpusWriter();
        corpus.Add([_vote, _hat]);
        var stories = corpus.Current.Stories();
        var hat = stories.Find("hat")!;

        var plain = Write(FrozenDictionary<Story, string>.Empty);
        var followed = Write(new Dictionary<Story, string> { [hat] = "followed: hats" });

        plain.Stories.ShouldHaveSingleItem().TitleOf.ShouldBe(_vote);
        plain.Next.ShouldHaveSingleItem().TitleOf.ShouldBe(_hat);
        var told = followed.Stories.ShouldHaveSingleItem();
        told.TitleOf.ShouldBe(_hat);
        told.Why.ShouldBe(["1 article", "new", "followed: hats"]);
        var next = followed.Next.ShouldHaveSingleItem();
        next.TitleOf.ShouldBe(_vote);
        next.Why.ShouldBe(["1 article", "new"]);

        Digest Write(IReadOnlyDictionary<Story, string> followed) =>
            DigestWriter.Write(
                stories,
                corpus.Current.Ledger,
                new StoryPeriod(_day, _day),
                static _ => true,
                most: 1,
                followed
            );
    }

    private static string Write(params Article[] articles) => Write(_ => true, 9, articles);

    private static string Write(Func<Article, bool> allows, int most, params Article[] articles)
    {
        var corpus = new CorpusWriter();
        corpus.Add(articles);
        var digest = DigestWriter.Write(
            corpus.Current.Stories(),
            corpus.Current.Ledger,
            new StoryPeriod(_day, _day),
            allows,
            most,
            FrozenDictionary<Story, string>.Empty
        );
        var stories = digest.Stories.Select(s =>
            string.Join(' ', s.Articles.Select(a => a.Id.Value))
        );
        return $"{string.Join(" | ", stories)}, {digest.Left} left";
    }

    private static Article Build(
        string id,
        string text,
        string title,
        string published = "2026-05-02",
        string outlet = "Post",
        string? url = null
    ) => ArticleBuilder.Build(id, text, title, published, outlet, url: url);
}
