using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Quotations;

/// <summary>
/// Pages here have a line for each block: a pull quote behind <c>&gt; </c>, a line below it that names somebody behind <c>~ </c>,
/// else a paragraph. <c>¶</c> ends a line.
/// </summary>
public sealed class PullQuotesTests
{
    [Theory]
    [InlineData("> It sang.¶~ Oda Lind", "Oda Lind", null)]
    [InlineData("> It sang.¶~ Oda Lind¶~ City engineer", "Oda Lind", "City engineer")]
    [InlineData("> It sang.¶~ Oda Lind, city engineer", "Oda Lind", "city engineer")]
    [InlineData("> It sang.¶~ Oda Lind , city engineer", "Oda Lind", "city engineer")]
    [InlineData("> It sang.¶~ Oda Lind, head of roads, Kell", "Oda Lind", "head of roads, Kell")]
    [InlineData("> It sang.¶~ Oda Lind,", "Oda Lind", null)]
    [InlineData("> It sang.¶~ Oda Lind, ", "Oda Lind", null)]
    [InlineData("> It sang.¶~ O, pilot", "O", "pilot")]
    [InlineData("> It sang.¶~ — Oda Lind", "Oda Lind", null)]
    [InlineData("> It sang.¶~ – Oda Lind, pilot", "Oda Lind", "pilot")]
    [InlineData("> It sang.¶~ -Oda Lind", "Oda Lind", null)]
    [InlineData("> It sang.¶~ Oda Lind¶City engineer", "Oda Lind", null)]
    public void Who_said_it_stands_below_it(string page, string name, string? role)
    {
        var pull = Read(page).ShouldHaveSingleItem();

        pull.Entity!.ToSpeaker().ShouldBe(new Speaker(name, role, SpeakerKind.Person));
        pull.Mention!.Value.Of(TextOf(page)).ToString().ShouldBe(name);
        pull.Method.ShouldBe(AttributionMethod.PullQuoteLines);
    }

    [Theory]
    [InlineData("> It sang.")]
    [InlineData("> It sang.¶Oda Lind came by bus.")]
    [InlineData("~ Oda Lind¶> It sang.")]
    [InlineData("> It sang.¶Nobody came.¶~ Oda Lind")]
    public void Where_nobody_stands_below_it_it_is_nobodys(string page)
    {
        var pull = Read(page).ShouldHaveSingleItem();

        pull.Entity.ShouldBeNull();
        pull.Mention.ShouldBeNull();
        pull.Method.ShouldBe(AttributionMethod.None);
        pull.Strength.ShouldBe(0);
    }

    [Fact]
    public void Each_has_its_own_speaker() =>
        Read("> It sang.¶~ Oda Lind¶Nobody came.¶> It sank.¶~ Tom Blake¶> It rang.")
            .Select(pull => pull.Entity?.Name)
            .ShouldBe(["Oda Lind", "Tom Blake", null]);

    [Theory]
    [InlineData("> It sang.¶~ —")]
    [InlineData("> It sang.¶~ , pilot")]
    [InlineData("> It sang.¶~ ,")]
    public void A_line_without_a_name_is_never_an_empty_one(string page) =>
        Read(page).ShouldHaveSingleItem().Mention!.Value.IsEmpty.ShouldBeFalse();

    [Fact]
    public void A_page_without_any_has_none() =>
        Read("The bridge sang.¶~ Oda Lind¶A bus passed.").ShouldBeEmpty();

    [Fact]
    public void Some_dozens_are_read()
    {
        var page = string.Join('¶', Enumerable.Repeat("> It sang.¶~ Oda Lind¶> It rang.", 30));

        Read(page).Count.ShouldBe(32);
    }

    [Fact]
    public void They_stand_in_no_sentence_of_the_running_text()
    {
        var pull = Read("> It sang.").ShouldHaveSingleItem();

        pull.IsPull.ShouldBeTrue();
        (pull.Sentence, pull.Line).ShouldBe((-1, -1));
        pull.Kind.ShouldBe(QuotationKind.Direct);
        pull.Span.ShouldBe(new TextSpan(0, 8));
    }

    [Fact]
    public void Whom_they_name_the_article_knows_by_each_word_of_the_name()
    {
        var entities = new EntityIndex();
        Read("> It sang.¶~ Oda van Lind", entities);

        var entity = entities.Find("Oda van Lind").ShouldNotBeNull();
        entities.WithWord("Oda").ShouldBe([entity]);
        entities.WithWord("Lind").ShouldBe([entity]);
    }

    [Fact]
    public void Whom_the_article_knows_already_is_nobody_new()
    {
        var entities = new EntityIndex();
        var known = entities.FindOrAdd("Oda Lind", SpeakerKind.Person);

        Read("> It sang.¶~ Oda Lind, pilot", entities)[0].Entity.ShouldBeSameAs(known);
        known.Role.ShouldBe("pilot");
    }

    // Three words at least, and six in ten of the shorter one.
    [Theory]
    [InlineData("The bridge was tested in May.", "The bridge was tested in May.", true)]
    [InlineData("The bridge was tested in May.", "the bridge WAS tested in may", true)]
    [InlineData("“It’s shut for good.”", "It's shut for good", true)]
    [InlineData("The bridge sang.", "The bridge sang", true)]
    [InlineData("The bridge.", "The bridge", false)]
    [InlineData("The old bridge sang loud.", "The bridge sang today again", true)]
    [InlineData(
        "The old bridge sang loud at night.",
        "The bridge sang today for nobody else",
        false
    )]
    [InlineData(
        "We built the bridge long before they asked, and nobody paid.",
        "We built the toll road",
        true
    )]
    [InlineData("We built the road.", "Nobody paid when we built the long old bridge", true)]
    [InlineData(
        "Nobody walks there now and nobody will.",
        "The bridge there was tested by nobody",
        false
    )]
    [InlineData("Nobody walks.", "The bridge was tested in May", false)]
    public void Words_of_the_body_are_repeated_or_shortened(string body, string pull, bool isSame)
    {
        var said = Draft(body, 0);

        Read($"{body}¶> {pull}", [said])[^1].SameAs.ShouldBe(isSame ? said : null);
    }

    [Theory]
    [InlineData(
        "It is shut for good.¶It is shut for good until May.",
        "It is shut for good until May",
        1
    )]
    [InlineData(
        "It is shut for good until May.¶It is shut for good.",
        "It is shut for good until May",
        0
    )]
    [InlineData("It is shut for good.¶It is shut for good.", "It is shut for good", 0)]
    [InlineData("Nobody came.¶It is shut for good.¶A bus passed.", "It is shut for good", 1)]
    public void Of_several_the_one_that_shares_most_is_repeated_else_the_first(
        string body,
        string pull,
        int same
    )
    {
        var start = 0;
        var said = new List<QuotationDraft>();
        foreach (var line in body.Split('¶'))
        {
            said.Add(Draft(line, start));
            start += line.Length + 1;
        }

        Read($"{body}¶> {pull}", said)[^1].SameAs.ShouldBe(said[same]);
    }

    [Theory]
    [InlineData(QuotationKind.Direct, true)]
    [InlineData(QuotationKind.Mixed, true)]
    [InlineData(QuotationKind.Indirect, false)]
    public void What_is_told_without_marks_is_not_repeated(object kind, bool isSame)
    {
        var said = Draft("It is shut for good.", 0);
        said.Kind = (QuotationKind)kind;

        Read("It is shut for good.¶> It is shut for good", [said])[^1]
            .SameAs.ShouldBe(isSame ? said : null);
    }

    [Fact]
    public void Words_of_another_pull_quote_are_not_those_of_the_body() =>
        Read("> It is shut for good.¶A bus passed.¶> It is shut for good.")
            .ShouldAllBe(pull => pull.SameAs == null);

    [Fact]
    public void Whoever_stands_nowhere_below_it_is_whoever_says_it_in_the_body()
    {
        var said = Draft("It is shut for good.", 0);
        said.Entity = new Entity(SpeakerKind.Person, "Ann Orr");
        said.Strength = 0.7;

        var pull = Read("It is shut for good.¶> It is shut for good", [said])[^1];

        pull.Entity.ShouldBe(said.Entity);
        pull.Method.ShouldBe(AttributionMethod.PullQuoteLines);
        pull.Strength.ShouldBe(0.7);
        pull.Mention.ShouldBeNull();
    }

    [Fact]
    public void Whoever_stands_below_it_goes_before_the_speaker_of_the_body_and_is_surer()
    {
        var said = Draft("It is shut for good.", 0);
        said.Entity = new Entity(SpeakerKind.Person, "Ann Orr");
        said.Strength = 0.7;

        var pull = Read("It is shut for good.¶> It is shut for good¶~ Oda Lind", [said])[^1];

        pull.Entity!.Name.ShouldBe("Oda Lind");
        pull.SameAs.ShouldBe(said);
        pull.Strength.ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void Words_that_are_nobodys_in_the_body_are_nobodys()
    {
        var pull = Read(
            "It is shut for good.¶> It is shut for good",
            [Draft("It is shut for good.", 0)]
        )[^1];

        pull.Entity.ShouldBeNull();
        pull.Method.ShouldBe(AttributionMethod.None);
        pull.Strength.ShouldBe(0);
    }

    private static List<QuotationDraft> Read(string page, EntityIndex? entities = null) =>
        Read(page, [], entities);

    private static List<QuotationDraft> Read(
        string page,
        IEnumerable<QuotationDraft> body,
        EntityIndex? entities = null
    )
    {
        var drafts = body.ToList();
        var pulls = new PullQuotes(ArticleOf(page), entities ?? new EntityIndex());
        pulls.Read();
        pulls.AddTo(drafts);
        return drafts;
    }

    private static QuotationDraft Draft(string text, int start) =>
        new()
        {
            Span = new TextSpan(start, start + text.Length),
            Sentence = 0,
            Line = 0,
            Kind = QuotationKind.Direct,
        };

    private static Article ArticleOf(string page)
    {
        var blocks = new List<Block>();
        var start = 0;
        foreach (var line in page.Split('¶'))
        {
            var kind =
                line.StartsWith("> ", StringComparison.Ordinal) ? BlockKind.PullQuote
                : line.StartsWith("~ ", StringComparison.Ordinal) ? BlockKind.Speaker
                : BlockKind.Paragraph;
            var end = start + Bare(line).Length;
            blocks.Add(new Block(kind, new TextSpan(start, end)));
            start = end + 1;
        }

        return new Article
        {
            Id = new ArticleId("a"),
            Text = TextOf(page),
            Blocks = [.. blocks],
        };
    }

    private static string TextOf(string page) => string.Join('\n', page.Split('¶').Select(Bare));

    private static string Bare(string line) =>
        line.StartsWith("> ", StringComparison.Ordinal)
        || line.StartsWith("~ ", StringComparison.Ordinal)
            ? line[2..]
            : line;
}
