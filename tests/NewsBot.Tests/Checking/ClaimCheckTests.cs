using Microsoft.Extensions.Options;
using NewsBot.Core.Checking;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Tests.Articles;
using NewsBot.Tests.Checking.Comparing;

namespace NewsBot.Tests.Checking;

/// <summary>What is shown and told beside the verdict.</summary>
public sealed class ClaimCheckTests
{
    private const string Shut = "\"The road is shut for good,\" Ann Orr";

    [Theory]
    [InlineData(
        "\"I was wrong,\" Ann Orr said.",
        "I was wrong",
        "Tom Blake",
        "SpeakerUnknown Common"
    )]
    [InlineData("\"I was wrong,\" a man said.", "I was wrong", "Tom Blake", "SpeakerUnknown")]
    [InlineData("\"It was so,\" Ann Orr said.", "It is what it is", null, "Common")]
    [InlineData("\"It was so,\" Ann Orr said.", "😀😀😀", null, "")]
    [InlineData(
        Shut + ", who married Tom Blake, said.",
        "The road is shut for good",
        "Ann Blake",
        "SpeakerUnknown SpeakerOpen"
    )]
    [InlineData(
        Shut + " said.",
        "The road is shut for good",
        "Ann Blake",
        "SpeakerUnknown SpeakerOpen"
    )]
    [InlineData(Shut + " said.", "The road is shut for good", "Tom Blake", "SpeakerUnknown")]
    [InlineData(Shut + " said.", "The road is shut for good", "Ann Orr", "")]
    public void What_the_verdict_leaves_open_is_told(
        string article,
        string claim,
        string? by,
        string notes
    ) =>
        string.Join(' ', Comparisons.In(article, claim, by).Notes.Select(n => n.Kind))
            .ShouldBe(notes);

    [Theory]
    [InlineData("It is what it is, and so on.", "It is what it is")]
    [InlineData(Shut + " said.", "[The road is shut for good]")]
    [InlineData(Shut + " said.", "😀")]
    public void Of_words_that_tell_nothing_nothing_is_shown(string article, string claim)
    {
        var result = Comparisons.In(article, claim);

        result.Verdict.ShouldBe(Verdict.NotFound);
        result.Matches.ShouldBeEmpty();
    }

    [Fact]
    public void What_one_speaker_says_in_one_article_is_shown_once() =>
        Comparisons
            .In(
                $"{Shut} said.\n\"The old road is shut for good in Tarn,\" Ann Orr said.",
                "The road is shut for good"
            )
            .Matches.Count.ShouldBe(1);

    [Fact]
    public void Words_that_are_taken_back_are_compared_with_those_in_their_place()
    {
        var result = Comparisons.In(
            "Ann Orr said: \"The road is safe for fifty years\", not \"The road is safe for fifteen years\".",
            "The road is safe for fifteen years"
        );

        result.Verdict.ShouldBe(Verdict.Altered);
        result.Notes().ShouldStartWith("TakenBack");
        result.Written().ShouldContain("[-fifty-] {+fifteen+}");
    }

    [Fact]
    public void Words_that_are_taken_back_for_nothing_like_them_are_shown_themselves()
    {
        var result = Comparisons.In(
            "Ann Orr said: \"We closed a bridge\", not \"The road is safe for fifteen years\".",
            "The road is safe for fifteen years"
        );

        result.Verdict.ShouldBe(Verdict.Altered);
        result.Notes().ShouldStartWith("TakenBack");
        result.Written().ShouldStartWith("The road is safe for fifteen years");
    }

    [Theory]
    [InlineData(
        "\"The road is not open to anybody today,\" Ann Orr said.",
        "the road is open to anybody today",
        Verdict.Altered
    )]
    [InlineData(
        "Ann Orr never said \"the road is shut for good\".",
        "the road is shut for good",
        Verdict.Denied
    )]
    [InlineData(
        "\"The old road is shut,\" Ann Orr said.",
        "the old lane is shut",
        Verdict.NotFound
    )]
    [InlineData(
        "\"The old road is shut,\" Ann Orr said.",
        "the old road is shut",
        Verdict.NotFound
    )]
    public void Of_words_in_marks_among_others_what_they_turn_counts(
        string article,
        string words,
        Verdict verdict
    ) =>
        Comparisons
            .In(
                article,
                $"Neighbours beside the harbour were heard telling “{words}” while some tourists bought fish"
                    + " and bread from stalls nearby",
                "Ann Orr"
            )
            .Verdict.ShouldBe(verdict);

    [Fact]
    public void Of_an_articles_own_words_the_nearest_are_shown()
    {
        var match = Check(
            SearchFilter.None,
            "Streets of Tarn begin to flood at nearly four metres",
            "Streets of Tarn begin to flood at four metres"
        ).Matches[0];

        match.Citation.Article.Id.Value.ShouldBe("a1");
    }

    [Fact]
    public void An_articles_own_words_are_shown_only_where_the_article_counts() =>
        Check(
            new SearchFilter { Outlet = "Herald" },
            "Streets of Tarn begin to flood at four metres"
        )
            .Matches.ShouldBeEmpty();

    [Fact]
    public void Several_of_a_name_are_asked_back_where_what_is_shown_is_only_near()
    {
        var corpus = CorpusOf(
            "\"The old road is shut and the bridge is open for walkers,\" Ann Orr said.",
            "\"It is a lovely day,\" Ivo Orr said."
        );

        var result = SampleCorpus.Check(
            corpus,
            "The old road is dry, and the bridge takes dogs, horses, cows today",
            "Orr"
        );

        result.Verdict.ShouldBe(Verdict.NotFound);
        result.Matches.ShouldNotBeEmpty();
        result.Candidates.Select(c => c.Name).ShouldBe(["Ann Orr", "Ivo Orr"]);
    }

    [Fact]
    public void Nothing_is_checked_against_nothing()
    {
        var checker = Checker();
        var claim = Claim.Read("The road is shut");
        var corpus = CorpusOf("It was so.");

        Should.Throw<ArgumentNullException>(() => checker.Check(null!, claim, SearchFilter.None));
        Should.Throw<ArgumentNullException>(() => checker.Check(corpus, null!, SearchFilter.None));
        Should.Throw<ArgumentNullException>(() => checker.Check(corpus, claim, null!));
    }

    private static CheckResult Check(SearchFilter filter, params string[] articles) =>
        Checker()
            .Check(
                CorpusOf(articles),
                Claim.Read("Streets of Tarn begin to flood at four metres"),
                filter
            );

    private static QuoteChecker Checker() =>
        new(new Searcher(Options.Create(new RetrievalOptions())));

    private static CorpusSnapshot CorpusOf(params string[] articles)
    {
        var writer = new CorpusWriter();
        writer.Add([
            .. articles.Select((t, i) => ArticleBuilder.Build($"a{i}", t, outlet: "Courier")),
        ]);
        return writer.Current;
    }
}
