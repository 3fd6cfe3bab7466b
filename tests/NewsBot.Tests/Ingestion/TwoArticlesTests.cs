using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;

namespace NewsBot.Tests.Ingestion;

public sealed class TwoArticlesTests
{
    private const string First =
        "Kelm Wire blog\n\nKelm votes to dredge northern basin after two groundings\n\n15 September 2026 by Ines Halloway\n\n"
        + "The harbour board of Kelm voted on Tuesday to dredge the northern basin for the first time in nineteen years.\n\n"
        + "Theo Marl, the commissioner, said the work would begin at dawn on Thursday and last until the spring tides.\n\n"
        + "Mette Lund, the mayor, voted against the plan. She said the town could not pay for it this year.\n\n";

    private const string Second =
        "Ferry crews to vote on winter timetable\n\n12 September 2026 by Jonas Ritter\n\n"
        + "The crews of the four Kelm ferries will vote next week on a timetable that takes the last boat off the water.\n\n"
        + "\"Nobody swims home from the theatre,\" said Alma Reiss, who speaks for the crews and wants the boat to stay.\n";

    [Fact]
    public void Each_article_of_a_file_keeps_its_head()
    {
        var articles = Read(First + Second).All.ToArray();

        articles.Select(a => a.Id.Value).ShouldBe(["blog.txt", "blog.txt#2"]);
        articles
            .Select(a => a.Title)
            .ShouldBe([
                "Kelm votes to dredge northern basin after two groundings",
                "Ferry crews to vote on winter timetable",
            ]);
        articles.Select(a => a.Published.ToString()).ShouldBe(["2026-09-15", "2026-09-12"]);
        articles.SelectMany(a => a.Authors).ShouldBe(["Ines Halloway", "Jonas Ritter"]);
    }

    [Fact]
    public void Spans_of_the_second_lead_into_the_same_text()
    {
        var second = Read(First + Second).Others.Single();

        second.Text.ShouldBe(First + Second);
        second
            .Blocks.Where(b => b.IsBody)
            .Select(b => b.Span.Of(second.Text).ToString().Split(' ')[0])
            .ShouldBe(["The", "\"Nobody"]);
    }

    [Fact]
    public void Words_of_the_second_are_none_of_the_first() =>
        Read(First + Second)
            .Article.Blocks.Where(b => b.IsBody)
            .ShouldAllBe(b => b.Span.End <= First.Length);

    [Fact]
    public void A_cross_head_begins_no_article() =>
        Read(
            First
                + Second.Replace(
                    "\n\n12 September 2026 by Jonas Ritter",
                    "",
                    StringComparison.Ordinal
                )
        )
            .Others.ShouldBeEmpty();

    private static IngestionOutcome.Ingested Read(string text) =>
        ArticleReader
            .ReadPage(new ArticleId("blog.txt"), text, known: null, folder: null)
            .ShouldBeOfType<IngestionOutcome.Ingested>();
}
