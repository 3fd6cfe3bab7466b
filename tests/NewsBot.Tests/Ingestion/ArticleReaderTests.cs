using System.Text;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Pages;

namespace NewsBot.Tests.Ingestion;

public sealed class ArticleReaderTests
{
    [Fact]
    public void Members_of_a_record_win_over_what_its_text_tells()
    {
        var article = Read(
            """{"id":"r1","title":"Dam holds","text":"The dam held on Friday night.","published":"2026-09-14T08:30:00+01:00","source":"Kell Post","section":"News","url":"https://kell.example/1","authors":["A. Orr"]}"""
        );

        article.Id.ShouldBe(new ArticleId("r1"));
        article.Title.ShouldBe("Dam holds");
        article.Outlet.ShouldBe("Kell Post");
        article.Published.ToString().ShouldBe("2026-09-14T08:30:00+01:00");
        article.Authors.ShouldBe(["A. Orr"]);
        article.Text.ShouldBe("The dam held on Friday night.");
    }

    [Fact]
    public void Null_and_empty_members_count_as_absent()
    {
        var article = Read(
            """{"id":7,"text":"The dam held.","published":null,"outlet":"","title":null}"""
        );

        article.Id.Value.ShouldBe("7");
        article.Outlet.ShouldBeNull();
        article.Published.Precision.ShouldBe(DatePrecision.Unknown);
    }

    [Theory]
    [InlineData("{\"id\":\"a\"}", "no \"text\" member")]
    [InlineData("{\"text\":\"x\"}", "no \"id\" member")]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("{\"id\":\"a\",\"text\":[1]}", "\"text\" is not a text")]
    [InlineData("{\"id\":\"a\",\"text\":\"\\ud800\"}", "half a character")]
    [InlineData("{oops", "not valid JSON")]
    public void A_record_that_cannot_be_read_is_skipped_with_the_reason(string line, string reason)
    {
        var outcome = ArticleReader.ReadRecord(Encoding.UTF8.GetBytes(line), "f.jsonl:3");

        var skipped = outcome.ShouldBeOfType<IngestionOutcome.Skipped>();
        skipped.Source.ShouldBe("f.jsonl:3");
        skipped.Reason.ShouldContain(reason);
    }

    [Fact]
    public void The_outlet_of_a_page_is_what_the_crawler_knew_else_the_folder()
    {
        var known = new PageEntry("a.txt", "https://x.example/a", "Kell Post", default, "News");

        ReadPage(known, "folder").Outlet.ShouldBe("Kell Post");
        ReadPage(null, "folder").Outlet.ShouldBe("folder");
        ReadPage(null, null).Outlet.ShouldBeNull();
    }

    private static Article ReadPage(PageEntry? known, string? folder) =>
        ArticleReader
            .ReadPage(
                new ArticleId("a.txt"),
                "The dam at Kell held all night, the engineers said on Friday.",
                known,
                folder
            )
            .ShouldBeOfType<IngestionOutcome.Ingested>()
            .Article;

    private static Article Read(string line) =>
        ArticleReader
            .ReadRecord(Encoding.UTF8.GetBytes(line), "f.jsonl:1")
            .ShouldBeOfType<IngestionOutcome.Ingested>()
            .Article;
}
