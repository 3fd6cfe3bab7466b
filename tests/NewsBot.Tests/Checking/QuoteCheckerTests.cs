using NewsBot.Core.Articles;
using NewsBot.Core.Checking;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Snapshots;
using NewsBot.Rendering;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Checking;

public sealed class QuoteCheckerTests(SampleCorpus news) : IClassFixture<SampleCorpus>
{
    public static TheoryData<string, string, string, string> Samples => CheckTables.Samples();

    public static TheoryData<string, string, string, string, string> Articles =>
        CheckTables.Articles();

    public static TheoryData<string, string, string, string, string> NotYet => CheckTables.NotYet();

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_claim_is_judged_by_the_sample_pages(
        string claim,
        string by,
        string verdict,
        string speaker
    )
    {
        var result = news.Check(claim, by.Length > 0 ? by : null);

        result.Verdict.ShouldBe(VerdictOf(verdict));
        if (speaker != "nobody")
        {
            result.Matches[0].Speaker.ShouldNotBeNull().Name.ShouldBe(speaker);
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_claim_is_judged_and_compared(
        string article,
        string claim,
        string by,
        string verdict,
        string compared
    )
    {
        var result = SampleCorpus.Check(CorpusOf(article), claim, by.Length > 0 ? by : null);

        result.Verdict.ShouldBe(VerdictOf(verdict));
        if (compared.Length > 0)
        {
            CheckForm.Plain.Diff(result.Matches[0].Diff).ShouldBe(compared);
        }
    }

    [Theory]
    [MemberData(nameof(NotYet))]
    public void What_does_not_hold_yet_stands_where_it_belongs(
        string article,
        string claim,
        string by,
        string verdict,
        string compared
    ) =>
        Should.Throw<ShouldAssertException>(
            () => A_claim_is_judged_and_compared(article, claim, by, verdict, compared),
            "It holds: move it to the ways to falsify."
        );

    [Theory]
    [InlineData("Mr")]
    [InlineData("the")]
    [InlineData("He")]
    [InlineData("Dr.")]
    [InlineData("'s")]
    [InlineData("...")]
    [InlineData(" ")]
    public void A_name_that_names_nobody_is_compared_with_nobody(string by)
    {
        var corpus = CorpusOf(
            "A sign read: \u201CThe bridge is closed for the whole of June.\u201D"
        );

        var result = SampleCorpus.Check(corpus, "The bridge is closed for the whole of June", by);

        result.Verdict.ShouldBe(Verdict.Verbatim);
    }

    [Fact]
    public void Statements_that_are_woven_into_each_other_are_compared()
    {
        const string Page = "T r s f e\n\n\"O o,o\no n\n\nJ told | \"T w y.\n\"e s l.";
        var read = ArticleReader.ReadPage(new ArticleId("a"), Page, known: null, folder: null);
        var corpus = new CorpusWriter();
        corpus.Add([read.ShouldBeOfType<IngestionOutcome.Ingested>().Article]);

        var result = SampleCorpus.Check(corpus.Current, "o ");

        result.Matches.ShouldAllBe(m => m.Citation.Text.Length > 0);
    }

    [Fact]
    public void There_are_examples_of_every_verdict() =>
        Samples
            .Select(row => (string)row[2])
            .Distinct()
            .Select(VerdictOf)
            .ShouldBe(Enum.GetValues<Verdict>(), ignoreOrder: true);

    [Fact]
    public void Several_people_of_a_name_are_asked_back()
    {
        var result = news.Check("completely other words", "Halloran");

        result.Verdict.ShouldBe(Verdict.NotFound);
        result.Candidates.Select(c => c.Name).ShouldBe(["Declan Halloran", "Priya Halloran"]);
        result.Candidates.ShouldAllBe(c => c.Quotes > 0 && c.Roles.Count > 0);
    }

    [Theory]
    [InlineData("There is a table and there are two chairs", "Halloran")]
    [InlineData("The sluice stays shut", "Halloran")]
    [InlineData("completely other words", "Priya Halloran")]
    public void Nobody_is_asked_back_where_the_words_or_the_name_tell(string claim, string by) =>
        news.Check(claim, by).Candidates.ShouldBeEmpty();

    [Fact]
    public void Words_of_an_article_itself_are_shown_for_what_they_are()
    {
        var match = news.Check("Streets begin to flood at 4.50 metres").Matches[0];

        match.Kind.ShouldBeNull();
        match.Speaker.ShouldBeNull();
        match.Notes.ShouldContain(n => n.Kind == CheckNoteKind.PlainText);
    }

    [Fact]
    public void Words_of_somebody_whom_the_article_does_not_name_prove_nothing_and_accuse_nobody()
    {
        var result = SampleCorpus.Check(
            CorpusOf("\"The road is shut for good,\" a man said."),
            "The road is shut for good",
            "Ann Orr"
        );

        result.Verdict.ShouldBe(Verdict.NotFound);
        result.Matches[0].Similarity.ShouldBe(1);
        result.Notes.Select(n => n.Kind).ShouldBe([CheckNoteKind.SpeakerUnknown]);
    }

    [Fact]
    public void What_is_not_there_is_looked_for_in_all_of_the_corpus()
    {
        var result = news.Check("I am leaving politics for a career in music");

        result.Searched.Articles.ShouldBe(news.Current.Index.ArticleCount);
        result.Searched.From.ShouldNotBeNull();
    }

    private static Verdict VerdictOf(string name) => Enum.Parse<Verdict>(name, ignoreCase: true);

    private static CorpusSnapshot CorpusOf(string article)
    {
        var corpus = new CorpusWriter();
        corpus.Add([ArticleBuilder.Build("a", article)]);
        return corpus.Current;
    }
}
