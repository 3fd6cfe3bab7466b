using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Quotations;

public sealed class QuotationExtractorTests
{
    private const string PullPage = """
        "The bridge was tested in May," said Oda Lind, the city engineer. "It held. It sang a little."
        The bridge was tested in May. It sang a little
        Oda Lind
        City engineer
        A bus passed.
        """;

    public static TheoryData<string, string> Examples => QuotationTables.Read();

    public static TheoryData<string, string> NotYet => QuotationTables.NotYet();

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_examples_of_the_documentation_hold(string text, string expected)
    {
        var article = ArticleBuilder.Build("a", text);

        var said = QuotationExtractor
            .Extract(article)
            .Select(q => $"{q.Span.Of(text)} => {q.Speaker?.Name ?? "nobody"}{StanceOf(q)}");

        string.Join("; ", said.DefaultIfEmpty("nothing")).ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(NotYet))]
    public void What_does_not_hold_yet_stands_where_it_belongs(string text, string expected) =>
        Should.Throw<ShouldAssertException>(
            () => The_examples_of_the_documentation_hold(text, expected),
            "It holds: move it to the section of its kind."
        );

    private static string StanceOf(Quotation quotation) =>
        quotation.Stance == Stance.Said
            ? ""
            : $" ({quotation.Stance.ToString().ToLowerInvariant()})";

    [Fact]
    public void A_quotation_split_by_its_cue_is_one_group()
    {
        var quotations = Extract(
            "\"The road,\" said Ann Orr, \"is shut.\" \"Walk,\" said Tom Blake."
        );

        quotations.Length.ShouldBe(3);
        quotations[0].Group.ShouldNotBeNull();
        quotations[1].Group.ShouldBe(quotations[0].Group);
        quotations[2].Group.ShouldBeNull();
    }

    // Whom the sentence names as speaker is not found yet; whoever is told of is never taken for them.
    [Theory]
    [InlineData("Ann Orr, president of the board of directors, said the union set out to walk.")]
    [InlineData(
        "Ann Orr, a fellow of the school of roads, told the union, that the road was shut."
    )]
    public void Who_stands_behind_the_verb_and_does_something_else_is_no_source(string text) =>
        Extract(text).ShouldAllBe(q => q.Speaker!.Name == "Ann Orr");

    [Theory]
    [InlineData("Ann Orr and Tom Blake said in a joint statement that the road was shut.")]
    [InlineData("Ann Orr and Tom Blake have said that the road was shut.")]
    [InlineData("\"The road is shut,\" said Ann Orr and Tom Blake.")]
    [InlineData("\"The road is shut,\" said Ann Orr and Tom Blake in May.")]
    public void Who_speaks_together_with_somebody_is_told(string text)
    {
        var quotation = Extract(text).ShouldHaveSingleItem();

        string?[] both = [quotation.Speaker?.Name, quotation.With?.Name];
        both.ShouldBe(["Ann Orr", "Tom Blake"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("\"The road is shut,\" said Ann Orr and Tom Blake left.")]
    [InlineData("\"The road is shut,\" said Ann Orr and Tom Blake's lawyer.")]
    [InlineData("\"The road is shut,\" said Ann Orr, and Tom Blake left.")]
    [InlineData("Ann Orr said that the road was shut and Tom Blake left.")]
    public void Who_only_stands_behind_and_speaks_for_nobody_else(string text) =>
        Extract(text)[0].With.ShouldBeNull();

    [Fact]
    public void A_text_may_open_with_the_comma_before_a_source() =>
        Extract(", according to Ann Orr.").ShouldBeEmpty();

    [Theory]
    [InlineData("It is shut,\u200B", 1)]
    [InlineData("\u200B", 0)]
    [InlineData("\u2060\u200B", 0)]
    public void A_line_of_which_nothing_is_seen_is_none(string line, int quotations)
    {
        var text = $"\"{line}\" said Ann Orr.\n\u200B";
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var article = new Article
        {
            Id = new ArticleId("a"),
            Text = text,
            Blocks =
            [
                new Block(BlockKind.Paragraph, new TextSpan(0, end)),
                new Block(BlockKind.Paragraph, new TextSpan(end + 1, text.Length)),
            ],
        };

        QuotationExtractor.Extract(article).Length.ShouldBe(quotations);
    }

    [Theory]
    [InlineData(BlockKind.Paragraph)]
    [InlineData(BlockKind.CrossHead)]
    [InlineData(BlockKind.Caption)]
    public void Behind_the_last_words_a_line_may_be_empty(BlockKind kind)
    {
        const string Text = "\"It is shut,\" said Ann Orr.";
        var article = new Article
        {
            Id = new ArticleId("a"),
            Text = Text,
            Blocks =
            [
                new Block(BlockKind.Paragraph, new TextSpan(0, Text.Length)),
                new Block(kind, new TextSpan(Text.Length, Text.Length)),
            ],
        };

        QuotationExtractor.Extract(article).Length.ShouldBe(1);
    }

    [Fact]
    public void A_quotation_over_three_paragraphs_is_one_group()
    {
        var quotations = Extract(
            "\"The road is shut,\" Ann Orr said.\n\"We will walk.\n\"Then we will swim.\nSo they did."
        );

        quotations.Length.ShouldBe(3);
        quotations.ShouldAllBe(q => q.Group == 1 && q.Speaker!.Name == "Ann Orr");
        quotations[2].Method.ShouldBe(AttributionMethod.Continuation);
    }

    [Fact]
    public void Cue_and_mention_are_spans_of_the_text()
    {
        const string Text = "\"It is shut,\" road minister Ann Orr told reporters.";

        var quotation = Extract(Text).ShouldHaveSingleItem();

        quotation.Cue!.Value.Of(Text).ToString().ShouldBe("told");
        quotation.Mention!.Value.Of(Text).ToString().ShouldEndWith("Ann Orr");
        quotation.Speaker.ShouldBe(new Speaker("Ann Orr", "road minister", SpeakerKind.Person));
        quotation.Method.ShouldBe(AttributionMethod.NextToCue);
        quotation.Confidence.ShouldBeGreaterThan(0.9);
    }

    [Theory]
    [InlineData("\"It is shut,\" said Ann Orr, the road minister.", "road minister")]
    [InlineData(
        "\"It is shut,\" said Ann Orr, 44, chair of the Road Guild.",
        "chair of the Road Guild"
    )]
    [InlineData("\"It is shut,\" said the road minister, Ann Orr.", "road minister")]
    [InlineData("Tarn's Road Minister, Ann Orr, said: \"It is shut.\"", "Tarn's Road Minister")]
    [InlineData(
        "\"It is shut,\" said Ann Orr, who is head of the Road Guild.",
        "head of the Road Guild"
    )]
    [InlineData("\"It is shut,\" said Ann Orr.", null)]
    [InlineData("\"It is shut,\" said Ann Orr, who has been accused of running a trade.", null)]
    [InlineData(
        "\"It is shut,\" said Ann Orr, who was elected mayor of Tarn.",
        "elected mayor of Tarn"
    )]
    public void A_role_stands_before_or_behind_the_name(string text, string? role) =>
        Extract(text).ShouldHaveSingleItem().Speaker!.Role.ShouldBe(role);

    [Fact]
    public void A_pull_quote_has_the_speaker_below_it_and_the_words_of_the_body()
    {
        var kinds = new[]
        {
            BlockKind.Paragraph,
            BlockKind.PullQuote,
            BlockKind.Speaker,
            BlockKind.Speaker,
            BlockKind.Paragraph,
        };
        var article = WithKinds(PullPage, kinds);

        var quotations = QuotationExtractor.Extract(article);

        var pull = quotations.Where(q => q.IsPull).ShouldHaveSingleItem();
        pull.Speaker!.Name.ShouldBe("Oda Lind");
        pull.Method.ShouldBe(AttributionMethod.PullQuoteLines);
        quotations[pull.Same!.Value].IsPull.ShouldBeFalse();
        quotations[pull.Same!.Value].Speaker.ShouldBe(pull.Speaker);
    }

    [Theory]
    [InlineData(BlockKind.Furniture)]
    [InlineData(BlockKind.Related)]
    [InlineData(BlockKind.Title)]
    public void Nothing_but_the_article_is_read(BlockKind kind) =>
        QuotationExtractor
            .Extract(WithKinds("\"The road is shut,\" said Ann Orr.", [kind]))
            .ShouldBeEmpty();

    [Fact]
    public void Answers_are_those_of_the_one_person_whom_the_page_names()
    {
        var quotations = Extract(
            "Ann Orr makes tea.\nQ: Is the road shut?\nA: It is. Ask Tom Blake.\nQ: Why?\nA: For fun."
        );

        quotations.Length.ShouldBe(2);
        quotations.ShouldAllBe(q =>
            q.Speaker!.Name == "Ann Orr" && q.Method == AttributionMethod.Interview
        );
    }

    [Fact]
    public void Answers_of_a_page_that_names_two_people_are_its_own() =>
        Extract("Ann Orr met Tom Blake.\nQ: Is the road shut?\nA: It is.").ShouldBeEmpty();

    private static ImmutableArray<Quotation> Extract(string text) =>
        QuotationExtractor.Extract(ArticleBuilder.Build("a", text));

    private static Article WithKinds(string text, BlockKind[] kinds)
    {
        var article = ArticleBuilder.Build("a", text);
        return new Article
        {
            Id = article.Id,
            Text = text,
            Blocks = [.. article.Blocks.Select((b, i) => b with { Kind = kinds[i] })],
        };
    }

    [Fact]
    public void Text_without_an_end_is_read_in_pieces_and_no_words_change_hands()
    {
        string[] speakers = ["Ann Orr", "Tom Blake", "Ada Hill"];
        var text = string.Concat(
            Enumerable
                .Range(0, 900)
                .Select(i => $"\u201CRoad {i} is shut,\u201D said {speakers[i % 3]} and ")
        );

        var quotations = QuotationExtractor.Extract(ArticleBuilder.Build("a", text));

        quotations.Length.ShouldBe(900);
        quotations
            .Select(q => q.Speaker?.Name)
            .ShouldBe(Enumerable.Range(0, 900).Select(i => speakers[i % 3]));
    }
}
