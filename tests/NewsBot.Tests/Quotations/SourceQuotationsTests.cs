using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Quotations;

namespace NewsBot.Tests.Quotations;

public sealed class SourceQuotationsTests
{
    private const string Wrapped =
        "Kelm votes to dredge northern basin\n\nBy Ines Halloway\n15 September 2026\n\n"
        + "The harbour board of Kelm voted on Tuesday to dredge the northern basin\n"
        + "for the first time in nineteen years, after two freighters ran aground\nwithin a week.\n\n"
        + "Theo Marl, the harbour commissioner, said: \"The numbers are on the wall\n"
        + "of the tavern. They can be read with a beer in the hand.\"\n\n"
        + "Mette Lund, the mayor, voted against the plan. She said the town could\n"
        + "not pay for it and that the pilots had not been asked.\n";

    [Fact]
    public void A_quotation_over_two_lines_is_two_records_of_one_group()
    {
        var article = Read(Wrapped);

        var quotations = QuotationExtractor.Extract(article);

        var direct = quotations.Where(q => q.Kind == QuotationKind.Direct).ToArray();
        direct
            .Select(q => q.Span.Of(article.Text).ToString())
            .ShouldBe([
                "\"The numbers are on the wall",
                "of the tavern. They can be read with a beer in the hand.\"",
            ]);
        direct[0].Group.ShouldNotBeNull();
        direct[1].Group.ShouldBe(direct[0].Group);
        direct.ShouldAllBe(q => q.Speaker!.Name == "Theo Marl");
    }

    [Fact]
    public void No_quotation_crosses_a_line_end()
    {
        var article = Read(Wrapped);

        foreach (var quotation in QuotationExtractor.Extract(article))
        {
            quotation.Span.Of(article.Text).Contains('\n').ShouldBeFalse();
        }
    }

    [Fact]
    public void Names_are_those_of_the_clear_text()
    {
        var article = Read(
            "Zoe\u0308 Mari\u0301n, the har\u00ADbour commissioner, met the board on Monday.\n\n"
                + "&quot;The cafe\u0301 on the quay stays open all winter,&quot; Ms Mari\u0301n said."
        );

        var quotation = QuotationExtractor.Extract(article).Single();

        quotation.Speaker!.Name.ShouldBe("Zo\u00EB Mar\u00EDn");
        quotation.Speaker.Role.ShouldBe("harbour commissioner");
        quotation
            .Span.Of(article.Text)
            .ToString()
            .ShouldBe("&quot;The cafe\u0301 on the quay stays open all winter,&quot;");
    }

    private static Article Read(string text) =>
        ArticleReader
            .ReadPage(new ArticleId("page.txt"), text, known: null, folder: null)
            .ShouldBeOfType<IngestionOutcome.Ingested>()
            .Article;
}
