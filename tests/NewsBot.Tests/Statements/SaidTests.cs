using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Statements;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Statements;

public sealed class SaidTests
{
    private const string Words =
        "“We will keep the sluice shut until the river falls,” Ann Orr said.";

    private readonly CorpusWriter _corpus = new();

    [Fact]
    public void Each_statement_is_told_once_by_who_carried_it_first()
    {
        Add("late", Words, "2026-09-16", "Beacon");
        Add("early", Words, "2026-09-14", "Courier");
        Add("altered", Words.Replace("We will", "We'll"), "2026-09-15", "Halyard");
        Add("other", "“The trams are a different matter,” Ann Orr said.", "2026-09-13", "Courier");

        var told = Said(new SaidQuery("Ann Orr"));

        told.Select(t => t.First.Article.Id.Value).ShouldBe(["other", "early"]);
        told[1].Also.Select(s => s.Article.Id.Value).ShouldBe(["altered", "late"]);
    }

    [Theory]
    [InlineData("“We will open the sluice before the river rises,” Ann Orr said.")]
    [InlineData("“We will keep the sluice shut until the river falls,” Ivo Blake said.")]
    [InlineData("“Keep the sluice shut,” Ann Orr said.")]
    public void Other_words_pieces_and_words_of_others_are_not_the_same(string text)
    {
        Add("a", Words, "2026-09-14", "Courier");
        Add("b", text, "2026-09-15", "Beacon");

        StatementRepeats.Merge(_corpus.Current.Ledger.Statements).Length.ShouldBe(2);
    }

    [Fact]
    public void Another_figure_on_the_same_day_is_the_same_statement_printed_otherwise()
    {
        Add(
            "a",
            "“The offer of 3 per cent is all there is on the table,” Ann Orr said.",
            "2026-09-14",
            "Courier"
        );
        Add(
            "b",
            "“The offer of 4 per cent is all there is on the table,” Ann Orr said.",
            "2026-09-14",
            "Beacon"
        );

        var told = Said(new SaidQuery("Orr")).ShouldHaveSingleItem();

        told.Also.ShouldBeEmpty();
        told.Otherwise.ShouldHaveSingleItem().First.Article.Id.Value.ShouldBe("b");
    }

    [Theory]
    [InlineData("are not safe in our schools at all")]
    [InlineData("are never safe in our schools at all")]
    [InlineData("aren't safe in our schools at all")]
    public void The_opposite_is_never_the_same_statement(string opposite)
    {
        const string safe = "are safe in our schools at all";
        var words = $"\u201CThe children of this whole town {safe},\u201D Ann Orr said.";
        Add("a", words, "2026-05-04", "Courier");
        Add("b", words.Replace(safe, opposite), "2026-09-08", "Beacon");

        Said(new SaidQuery("Orr")).Select(t => t.First.Article.Id.Value).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void A_topic_is_told_by_the_words_the_line_and_the_headline()
    {
        Add("a", Words, "2026-09-14", "Courier");
        Add(
            "b",
            "Asked about the sluice, Ann Orr said: “No comment today.”",
            "2026-09-15",
            "Courier"
        );
        Add(
            "c",
            "“I sleep well,” Ann Orr said.",
            "2026-09-16",
            "Courier",
            "The sluice and its master"
        );
        Add("d", "“The trams are late again,” Ann Orr said.", "2026-09-17", "Courier");

        Said(new SaidQuery("Orr") { About = "sluices" })
            .Select(t => t.First.Article.Id.Value)
            .ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void Days_narrow_what_is_told()
    {
        Add("a", Words, "2026-09-14", "Courier");
        Add("b", "“The trams are late again,” Ann Orr said.", "2026-09-17", "Courier");

        Said(
                new SaidQuery("Orr")
                {
                    Filter = new SearchFilter { Since = new DateOnly(2026, 9, 15) },
                }
            )
            .ShouldHaveSingleItem()
            .First.Article.Id.Value.ShouldBe("b");
    }

    [Fact]
    public void Words_come_before_a_topic_and_who_has_them_most_alike_is_shown()
    {
        Add("a", Words, "2026-09-14", "Courier");
        Add("b", Words.Replace("river falls", "river has fallen again"), "2026-09-13", "Beacon");

        var found = WhoSaid("keep the sluice shut until the river falls");

        found[0].Told.First.Article.Id.Value.ShouldBe("a");
        found[0].Told.Also.ShouldHaveSingleItem().Article.Id.Value.ShouldBe("b");
        found[0].Match.Similarity.ShouldBe(1, 1e-6);
    }

    [Fact]
    public void A_topic_finds_statements_about_it()
    {
        Add("a", Words, "2026-09-14", "Courier");
        Add(
            "b",
            "“I sleep well,” Ann Orr said.",
            "2026-09-16",
            "Courier",
            "River falls, and a night"
        );

        WhoSaid("falling rivers").Select(f => f.Told.First.Article.Id.Value).ShouldBe(["a", "b"]);
        WhoSaid("falling rivers").ShouldAllBe(f => f.Match.Similarity <= 0.5);
    }

    [Fact]
    public void A_long_statement_is_cited_record_by_record_and_a_long_record_around_what_matters()
    {
        var filler = string.Join(' ', Enumerable.Repeat("and so on and on", 60));
        Add(
            "a",
            $"“It began with a goose {filler}.\n“Then came the carpet {filler} needle {filler},” Ann Orr said.",
            "2026-09-14",
            "Courier"
        );
        var statement = _corpus.Current.Ledger.Statements.MaxBy(s => s.Span.Length)!;
        var needle = statement.Article.Text.IndexOf("needle", StringComparison.Ordinal);

        var whole = StatementQuotes.Of(new ToldStatement(statement, []), 1).ToArray();
        var around = StatementQuotes
            .Of(new ToldStatement(statement, []), 1, new(needle, needle + 6))
            .ToArray();

        whole.Length.ShouldBe(statement.Parts.Length);
        whole.ShouldAllBe(q => q.Citation.Text.Length <= Citation.MaxLength);
        around.ShouldHaveSingleItem().Citation.Text.ShouldStartWith("needle");
    }

    [Fact]
    public void A_statement_of_several_records_is_one_citation_with_its_records()
    {
        Add("a", "“The road,” said Ann Orr, “is shut.”", "2026-09-14", "Courier");
        var statement = _corpus.Current.Ledger.Statements.ShouldHaveSingleItem();

        var quoted = StatementQuotes.Of(new ToldStatement(statement, []), 1).ShouldHaveSingleItem();

        quoted.Citation.Text.ShouldBe("“The road,” said Ann Orr, “is shut.”");
        quoted.Records.Count.ShouldBe(2);
        statement.Kind.ShouldBe(QuotationKind.Direct);
    }

    private void Add(string id, string text, string day, string outlet, string title = "") =>
        _corpus.Add([ArticleBuilder.Build(id, text, title, day, outlet)]);

    private System.Collections.Immutable.ImmutableArray<ToldStatement> Said(SaidQuery query)
    {
        var ledger = _corpus.Current.Ledger;
        return query.Of(
            ledger,
            SpeakerFinder.Find(ledger, query.Speaker).People.ShouldHaveSingleItem()
        );
    }

    private IReadOnlyList<(ToldStatement Told, StatementMatch Match)> WhoSaid(string text) =>
        Core.Statements.WhoSaid.Find(_corpus.Current.Ledger, text, SearchFilter.None, 10);
}
