using NewsBot.Bot;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Stories.Telling;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Tests.Articles;
using NewsBot.Tests.Stories;

namespace NewsBot.Tests.Bot;

/// <summary>What a digest says of a story, and what it leaves out where there is no room.</summary>
public sealed class DigestMessageTests
{
    private static readonly StoryPeriod _days = new(new(2026, 5, 1), new(2026, 5, 2));
    private static readonly Phrases _phrases = Phrases.Load();

    [Fact]
    public void A_story_is_its_headline_a_sentence_somebodys_words_and_who_reports_on_it()
    {
        var told = Told.Tell(
            _days,
            Article(
                "fire",
                "A fire destroyed the grain mill in Tarn on Friday.\n\"The roof fell at noon,\" said Ada Orr, the mayor of Tarn.",
                "Fire destroys the grain mill in Tarn"
            )
        );

        var text = Text(Digested(told));

        text.ShouldStartWith(
            "**1 May 2026 – 2 May 2026**\n\n**1. [Fire destroys the grain mill in Tarn](<https://post.example/fire>)**\n> "
        );
        text.ShouldContain("\n> A fire destroyed the grain mill in Tarn on Friday.\n");
        text.ShouldContain("> — **Ada Orr, ");
        text.Split('\n')[^1].ShouldStartWith("-# [Post](<https://post.example/fire#:~:text=");
        text.ShouldContain(" · 1 article · ");
        text.ShouldContain("1 May 2026 (<t:");
    }

    [Fact]
    public void Our_line_stands_below_the_days() =>
        Text(Digested(Plain(0)), "Late: it was due.")
            .ShouldStartWith("**1 May 2026 – 2 May 2026**\nLate: it was due.\n\n**1. ");

    [Fact]
    public void Where_there_is_nothing_it_says_of_which_days_and_in_another_colour()
    {
        var empty = Message(Digested() with { Newest = new DateOnly(2026, 4, 30) }).Embeds[0];

        empty.Description.ShouldBe(
            "**1 May 2026 – 2 May 2026**\n\nNothing was published from 1 May 2026 to 2 May 2026. The newest article is of 30 April 2026."
        );
        empty.Color.ShouldNotBe(Message(Digested(Plain(0))).Embeds[0].Color);
    }

    [Fact]
    public void What_is_left_out_is_counted_in_the_footer()
    {
        Footer(Digested(Plain(0))).ShouldStartWith("Searched ");
        Footer(Left(1)).ShouldStartWith("1 story more · Searched ");
        Footer(Left(2)).ShouldStartWith("2 stories more · Searched ");

        // Those that have no button count too.
        var many = Digested([.. Enumerable.Range(0, DigestMessage.MaxStories + 2).Select(Plain)]);
        Footer(many).ShouldStartWith("2 stories more · ");

        static Result.Digested Left(int count)
        {
            var digested = Digested(Plain(0));
            return digested with { Digest = digested.Digest with { Left = count } };
        }

        static string Footer(Result.Digested digested) => Message(digested).Embeds[0].Footer!;
    }

    [Fact]
    public void A_headline_without_an_address_is_no_link_and_one_that_is_missing_is_the_articles_id()
    {
        var told = Told.Tell(
            _days,
            ArticleBuilder.Build(
                "tarn/fire",
                "A fire destroyed the grain mill in Tarn on Friday.",
                published: "2026-05-01",
                url: "javascript:alert(1)"
            )
        );

        Text(Digested(told)).ShouldContain("\n\n**1. tarn/fire**\n> A fire");
    }

    [Theory]
    [InlineData(2, 2, 2)]
    [InlineData(6, 6, 1)]
    [InlineData(10, 9, 0)]
    public void Where_there_is_no_room_words_go_before_sentences_from_the_last_story_on_and_headlines_stay(
        int stories,
        int mostSentences,
        int leastWords
    )
    {
        var text = Text(Digested([.. Enumerable.Range(0, stories).Select(Long)]));
        var told = text.Split("\n\n").Skip(1).ToArray();
        var sentences = told.Select(t => t.Contains("> The fire", StringComparison.Ordinal))
            .ToList();
        var words = told.Select(t => t.Contains("> — **", StringComparison.Ordinal)).ToList();

        sentences.Count(s => s).ShouldBeInRange(1, mostSentences);
        words.Count(w => w).ShouldBeGreaterThanOrEqualTo(leastWords);
        sentences.ShouldBe([.. sentences.OrderByDescending(s => s)]);
        words.ShouldBe([.. words.OrderByDescending(w => w)]);
        if (words.Contains(true))
        {
            sentences.ShouldAllBe(s => s);
        }

        for (var i = 0; i < stories; i++)
        {
            text.ShouldContain($"**{i + 1}. ");
        }

        static ToldStory Long(int number) =>
            Told.Tell(
                _days,
                Article(
                    $"fire{number}",
                    $"The fire destroyed the grain mill number {number} in Tarn{Filled(280)}.\n\"The roof fell at noon{Filled(180)},\" said Ada Orr, the mayor of Tarn.",
                    $"Fire destroys the grain mill number {number}"
                )
            );

        static string Filled(int length) =>
            string.Concat(Enumerable.Repeat(" and its stores", length / 15));
    }

    private static Article Article(string id, string text, string title) =>
        ArticleBuilder.Build(
            id,
            text,
            title,
            "2026-05-01",
            "Post",
            url: $"https://post.example/{id}"
        );

    private static ToldStory Plain(int number) =>
        Told.Tell(
            _days,
            Article(
                $"fire{number}",
                "A fire destroyed the grain mill in Tarn on Friday.",
                "Fire destroys the grain mill in Tarn"
            )
        );

    private static string Text(Result.Digested digested, string head = "") =>
        Message(digested, head).Embeds[0].Description!;

    private static OutgoingMessage Message(Result.Digested digested, string head = "") =>
        DigestMessage.Of(null, digested, head, _phrases, "en-US");

    private static Result.Digested Digested(params ToldStory[] stories) =>
        new(new Digest(_days, [.. stories], 0), Newest: null)
        {
            Request = new Request.Digest("") { Filter = SearchFilter.None },
            Corpus = CorpusSnapshot.Empty,
            Clock = DateTimeOffset.UnixEpoch,
        };
}
