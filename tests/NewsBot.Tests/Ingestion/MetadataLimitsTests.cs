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

    private static string Long(int length) => new('x', length);

    private static Article Read(object record) =>
        Outcome(record).ShouldBeOfType<IngestionOutcome.Ingested>().Article;

    private static IngestionOutcome Outcome(object record) =>
        ArticleReader.ReadRecord(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(record)), "f:1");
}
