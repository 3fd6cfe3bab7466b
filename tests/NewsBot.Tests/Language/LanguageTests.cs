using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Language;
using NewsBot.Core.Quotations;
using NewsBot.Tests.Documents;

namespace NewsBot.Tests.Language;

public sealed class LanguageTests
{
    public static TheoryData<string, string> Examples()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (section, cells) in MarkdownTables.Read("pages.md"))
        {
            if (section == "Languages")
            {
                rows.Add(cells[0], cells[1]);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_page_tells_its_language(string code, string text) =>
        Told($"{text} {text}")!.Code.ShouldBe(code);

    [Theory]
    [InlineData("Ja, wir sind da.")]
    [InlineData("Ahtola 4, Pihlava 2, Tervo 3. Rantaniemi 0, Lummela 2, Suurkyl\u00E4 1.")]
    [InlineData("P W D L Pts 14 11 1 2 35 14 10 0 4 30")]
    public void Little_text_names_and_figures_tell_none(string text) => Told(text).ShouldBeNull();

    [Fact]
    public void A_page_that_is_not_English_is_kept_and_not_quoted()
    {
        const string Text =
            "Hafen von Kelm wird ausgebaggert\n\n"
            + "Der Hafenausschuss von Kelm hat am Dienstag beschlossen, das n\u00F6rdliche Becken auszubaggern, "
            + "nachdem zwei Frachter auf Grund gelaufen waren.\n\n"
            + "\"Wir haben lange genug gewartet\", said Theo Marl, der Hafenkommissar, in der Sitzung am Abend.";

        var article = ArticleReader
            .ReadPage(new ArticleId("de.txt"), Text, known: null, folder: null)
            .ShouldBeOfType<IngestionOutcome.Ingested>()
            .Article;

        article.Language.ShouldNotBeNull().Name.ShouldBe("German");
        article.Remarks.Single().ShouldContain("not English but German (de)");
        QuotationExtractor.Extract(article).ShouldBeEmpty();
    }

    private static WrittenLanguage? Told(string text)
    {
        var reader = new LanguageReader();
        reader.Add(text);
        return reader.Tell(() => text);
    }
}
