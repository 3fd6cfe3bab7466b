using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Quotations;

namespace NewsBot.Tests.Quotations;

public sealed class SampleNewsTests
{
    [Theory]
    [InlineData("rvh/tolmenia-sets-one-condition.txt", "Thirty-five it is", "Malcolm Adeyinka")]
    [InlineData(
        "rvh/tolmenia-sets-one-condition.txt",
        "We have never threatened",
        "Tolmenian foreign ministry"
    )]
    [InlineData(
        "rvh/tolmenia-sets-one-condition.txt",
        "Water is not a weapon",
        "Tolmenian foreign ministry"
    )]
    [InlineData(
        "rvh/lissenhof-summit-opens.txt",
        "We came to be treated as a neighbour",
        "Bálint Köves"
    )]
    [InlineData("rvh/lissenhof-summit-opens.txt", "My grandfather sold down", "Ottilie Brankow")]
    [InlineData("rvh/ketter-towns-watch-river.txt", "The sluice stays shut", "Idris Calloway")]
    [InlineData("rvh/calloway-i-was-wrong.txt", "It was a good sentence", "Idris Calloway")]
    [InlineData("rvh/calloway-i-was-wrong.txt", "He broke his word to me", "Joost Penhale")]
    [InlineData("rvh/tram-talks-stall-over-rest.txt", "That is not a luxury", "Declan Halloran")]
    [InlineData("rvh/tram-talks-stall-over-rest.txt", "There is a table", "Priya Halloran")]
    [InlineData("rvh/tram-talks-stall-over-rest.txt", "She has no chair", "Declan Halloran")]
    [InlineData("rvh/tram-talks-stall-over-rest.txt", "No such conversation", "Priya Halloran")]
    [InlineData(
        "rvh/tram-talks-stall-over-rest.txt",
        "You do not strike against a river",
        "Declan Halloran"
    )]
    [InlineData(
        "dunmarrow-beacon/first-morning-without-trams.txt",
        "I left the house",
        "Marisol Egan"
    )]
    [InlineData(
        "dunmarrow-beacon/first-morning-without-trams.txt",
        "the company’s offer of 2.5 per cent",
        "Declan Halloran"
    )]
    [InlineData(
        "dunmarrow-beacon/corn-exchange-debate.txt",
        "So here is my promise",
        "Constance Purefoy"
    )]
    [InlineData("dunmarrow-beacon/corn-exchange-debate.txt", "On foot", "Constance Purefoy")]
    [InlineData(
        "dunmarrow-beacon/corn-exchange-debate.txt",
        "is how it is done",
        "Yusuf Brandreth"
    )]
    [InlineData(
        "dunmarrow-beacon/judge-refuses-to-halt-strike.txt",
        "It is not for this court",
        "Rafaela Whitlock"
    )]
    [InlineData("dunmarrow-beacon/lindgren-interview.txt", "Not a rivet", "Beatriz Lindgren")]
    [InlineData("halyard/dunmarrow-strike-ends.txt", "I have put my name", "Declan Halloran")]
    [InlineData("halyard/dunmarrow-strike-ends.txt", "Not a florin", "Priya Halloran")]
    [InlineData("halyard/dunmarrow-result.txt", "Eighteen thousand people", "Purefoy")]
    [InlineData("halyard/lissenhof-deal.txt", "I never said 15", "Ingrid Tate")]
    public void The_sample_pages_say_who_said_it(string page, string words, string speaker)
    {
        var article = Read(page);

        var speakers = QuotationExtractor
            .Extract(article)
            .Where(q =>
                q.Span.Of(article.Text)
                    .TrimStart("\"\u201C")
                    .StartsWith(words, StringComparison.Ordinal)
            )
            .Select(q => q.Speaker?.Name)
            .Distinct();

        speakers.ShouldBe([speaker]);
    }

    [Fact]
    public void A_pull_quote_is_joined_to_the_words_that_it_shortens()
    {
        var article = Read("rvh/tram-talks-stall-over-rest.txt");

        var quotations = QuotationExtractor.Extract(article);

        var pull = quotations.Where(q => q.IsPull).ShouldHaveSingleItem();
        var body = quotations[pull.Same!.Value];
        body.IsPull.ShouldBeFalse();
        body.Speaker.ShouldBe(pull.Speaker);
    }

    [Theory]
    [InlineData("dunmarrow-beacon/leader-narrow-win.txt")]
    [InlineData("rvh/oxbow-sluice-to-open.txt")]
    public void A_page_without_utterances_has_none(string page) =>
        QuotationExtractor.Extract(Read(page)).ShouldAllBe(q => q.Kind == QuotationKind.Indirect);

    private static Article Read(string page)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "samples", "news", page);
        var text = TextDecoder.Decode(File.ReadAllBytes(path)).ShouldNotBeNull();
        return ArticleReader
            .ReadPage(new ArticleId(page), text, known: null, folder: null)
            .ShouldBeOfType<IngestionOutcome.Ingested>()
            .Article;
    }
}
