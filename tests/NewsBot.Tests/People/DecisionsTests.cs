using NewsBot.Core.Articles;
using NewsBot.Core.People;
using NewsBot.Core.Quotations;
using NewsBot.Core.Snapshots;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.People;

public sealed class DecisionsTests
{
    private static readonly DecidedPerson _orr = new(
        "Ann Orr",
        ["The Iron Lady"],
        [new DecidedRole("mayor", null, new DateOnly(2026, 9, 30))],
        "she"
    );

    [Theory]
    [InlineData("\"The road is shut,\" Tom Blake said.", "Ann Orr")]
    [InlineData("\"The bridge is shut,\" Tom Blake said.", "Tom Blake")]
    public void Words_in_an_article_are_whose_the_operator_says(string text, string speaker)
    {
        var decisions = new Decisions(
            [],
            [new DecidedWords(new ArticleId("a"), "road is SHUT", "Ann Orr")]
        );

        Applied(decisions, text).Speaker!.Name.ShouldBe(speaker);
    }

    [Fact]
    public void Nobody_may_be_right()
    {
        var decisions = new Decisions(
            [],
            [new DecidedWords(new ArticleId("a"), "The road is shut", null)]
        );

        var quotation = Applied(decisions, "\"The road is shut,\" Tom Blake said.");

        quotation.Speaker.ShouldBeNull();
        quotation.Method.ShouldBe(AttributionMethod.Operator);
    }

    [Fact]
    public void A_role_is_whose_it_is_on_the_day()
    {
        var decisions = new Decisions([_orr], []);

        var quotation = Applied(decisions, "\"The road is shut,\" the mayor said.");

        quotation.Speaker.ShouldBe(new Speaker("Ann Orr", "mayor", SpeakerKind.Person));
        quotation.Method.ShouldBe(AttributionMethod.Operator);
        new DecidedRole("mayor", null, new DateOnly(2026, 9, 30))
            .HoldsOn(new DateOnly(2026, 10, 1))
            .ShouldBeFalse();
    }

    [Fact]
    public void A_role_of_two_is_nobodys()
    {
        var decisions = new Decisions(
            [_orr, _orr with { Name = "Tom Blake", OtherNames = [] }],
            []
        );

        Applied(decisions, "\"The road is shut,\" the mayor said.")
            .Speaker!.Kind.ShouldBe(SpeakerKind.Unnamed);
    }

    [Theory]
    [InlineData("the iron lady", "Ann Orr")]
    [InlineData("ann orr", "Ann Orr")]
    [InlineData("Tom Blake", "Tom Blake")]
    public void People_are_known_by_their_other_names(string asked, string name) =>
        new Decisions([_orr], []).NameOf(asked).ShouldBe(name);

    [Fact]
    public void A_pronoun_that_is_not_theirs_leaves_the_speaker_open()
    {
        var article = ArticleBuilder.Build("a", "Ann Orr came. \"The road is shut,\" he said.");
        var span = article.Text.IndexOf("he said", StringComparison.Ordinal);
        var quotation = new Quotation
        {
            Span = new(14, 32),
            Kind = QuotationKind.Direct,
            Speaker = new Speaker("Ann Orr", null, SpeakerKind.Person),
            Mention = new(span, span + 2),
            Confidence = 0.9,
            Method = AttributionMethod.Pronoun,
        };

        new Decisions([_orr], []).Apply(article, [quotation])[0].Speaker.ShouldBeNull();
    }

    [Fact]
    public void What_is_decided_later_holds_for_articles_that_are_there_and_goes_again()
    {
        var corpus = new CorpusWriter();
        corpus.Add([ArticleBuilder.Build("a", "\"The road is shut,\" Tom Blake said.")]);

        corpus.Decide(
            new Decisions([], [new DecidedWords(new ArticleId("a"), "The road is shut", "Ann Orr")])
        );
        corpus.Current.Ledger.Statements.Single().Speaker!.Name.ShouldBe("Ann Orr");

        corpus.Decide(Decisions.None);
        corpus.Current.Ledger.Statements.Single().Speaker!.Name.ShouldBe("Tom Blake");
    }

    private static Quotation Applied(Decisions decisions, string text)
    {
        var article = ArticleBuilder.Build("a", text);
        return decisions.Apply(article, QuotationExtractor.Extract(article))[0];
    }
}
