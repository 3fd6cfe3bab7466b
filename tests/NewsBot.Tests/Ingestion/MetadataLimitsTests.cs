using System.Text;
using System.Text.Json;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;

namespace NewsBot.Tests.Ingestion;

public sealed class MetadataLimitsTests
{
    [Fact]
    public void What_is_told_about_an_article_is_cut_where_it_is_too_long()
    {
        var article = Read(
            new
            {
                id = "a",
                text = "The road is shut.",
                title = Long(501),
                outlet = Long(201),
                section = Long(200),
                authors = Enumerable.Repeat(Long(300), 30),
            }
        );

        article.Title.ShouldBe($"{Long(499)}\u2026");
        article.Outlet.ShouldBe($"{Long(199)}\u2026");
        article.Section.ShouldBe(Long(200));
        article.Authors.Length.ShouldBe(20);
        article.Authors.ShouldAllBe(a => a.Length == 200);
    }

    [Fact]
    public void No_character_is_cut_in_two()
    {
        var article = Read(
            new
            {
                id = "a",
                text = "The road is shut.",
                outlet = $"{Long(198)}\U0001F600\U0001F600",
            }
        );

        article.Outlet.ShouldBe($"{Long(198)}\u2026");
    }

    [Theory]
    [InlineData(2_000, true)]
    [InlineData(2_001, false)]
    public void Half_an_address_is_none(int length, bool stays)
    {
        var url = "https://kell.example/".PadRight(length, 'a');

        Read(
            new
            {
                id = "a",
                text = "The road is shut.",
                url,
            }
        )
            .Url.ShouldBe(stays ? url : null);
    }

    [Fact]
    public void A_longer_id_names_no_article()
    {
        Read(new { id = Long(500), text = "The road is shut." }).Id.Value.Length.ShouldBe(500);
        Outcome(new { id = Long(501), text = "The road is shut." })
            .ShouldBeOfType<IngestionOutcome.Skipped>()
            .Reason.ShouldBe("an id of 501 characters, more than 500");
    }

    [Theory]
    [InlineData("Dam\u001B[31m holds", "Dam[31m holds")]
    [InlineData("\u202Esdloh maD", "sdloh maD")]
    [InlineData("\u2066Dam\u2069 \u200Fholds\u200B", "Dam holds")]
    [InlineData("Dam\r\nholds\u2028here\t now", "Dam holds here now")]
    [InlineData("[Dam](javascript:alert(1))", "[Dam] (javascript:alert(1))")]
    [InlineData("Dam]\u200B(file:///etc)", "Dam] (file:///etc)")]
    [InlineData("\uE000\U000E0041Dam\u0007", "Dam")]
    [InlineData("\u0000\u202E \n", "")]
    public void What_is_told_about_an_article_stays_on_its_line_and_moves_nothing(
        string told,
        string kept
    )
    {
        var article = Read(
            new
            {
                id = "a",
                text = "The road is shut.",
                title = told,
                outlet = told,
                section = told,
                authors = new[] { told },
            }
        );

        article.Outlet.ShouldBe(kept.Length == 0 ? null : kept);
        article.Section.ShouldBe(article.Outlet);
        article.Authors.ShouldBe(kept.Length == 0 ? [] : [kept]);
        article.Title.ShouldBe(kept);
    }

    [Theory]
    [InlineData("https://kell.example/dam?a=1&b=%20#top")]
    [InlineData("http://kell.example/dam_(kell)")]
    [InlineData("https://kell.example/staud\u00E4mme")]
    public void An_address_of_the_web_stays(string url) => UrlOf(url).ShouldBe(url);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html,hi")]
    [InlineData("/dam")]
    [InlineData("kell.example/dam")]
    [InlineData("https://kell.example@evil.example/")]
    [InlineData("https://kell.example/a b")]
    [InlineData("https://kell.example/a\u001B[31m")]
    [InlineData("https://kell.example/\u202Efdp")]
    [InlineData("https://kell.example/>x")]
    [InlineData("https://kell.example/a](javascript:x)")]
    [InlineData("https://kell.example/\"onclick=x")]
    public void Anything_else_is_no_address(string url) => UrlOf(url).ShouldBeNull();

    private static string? UrlOf(string url) =>
        Read(
            new
            {
                id = "a",
                text = "The road is shut.",
                url,
            }
        ).Url;

    private static string Long(int length) => new('x', length);

    private static Article Read(object record) =>
        Outcome(record).ShouldBeOfType<IngestionOutcome.Ingested>().Article;

    private static IngestionOutcome Outcome(object record) =>
        ArticleReader.ReadRecord(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(record)), "f:1");
}
