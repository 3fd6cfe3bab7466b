using NewsBot.Core.Stories.Telling;
using NewsBot.Tests.Articles;
using static NewsBot.Tests.Stories.Told;

namespace NewsBot.Tests.Stories;

public sealed class GenresTests
{
    private const string Fire = "A fire destroyed the grain mill in Tarn on Monday. ";

    [Theory]
    [InlineData("Mill burns", "A dragon burned it.", "Satire", null, true, false)]
    [InlineData(
        "Mill burns",
        "A dragon burned it.",
        null,
        "https://x.example/satire/mill",
        true,
        false
    )]
    [InlineData("Satire: Mill burns", "A dragon burned it.", null, null, true, false)]
    [InlineData("Mill burns", "TARN (Satire) - A dragon burned it.", null, null, true, false)]
    [InlineData("Mill burns", "Let it burn.", "Opinion", null, false, true)]
    [InlineData("Let it burn | Opinion", "Let it burn.", null, null, false, true)]
    [InlineData("Satire festival opens in Tarn", "A festival opened.", "Arts", null, false, false)]
    [InlineData("Mill burns", "It burned (and burned) all night.", "UK", null, false, false)]
    public void Pieces_that_are_no_reports_are_known_by_how_they_are_marked(
        string title,
        string text,
        string? section,
        string? url,
        bool isSatire,
        bool isOpinion
    )
    {
        var article = ArticleBuilder.Build("a", text, title, section: section, url: url);

        Genres.IsSatire(article).ShouldBe(isSatire);
        Genres.IsOpinion(article).ShouldBe(isOpinion);
    }

    [Theory]
    [InlineData("Satire")]
    [InlineData("Opinion")]
    public void What_is_no_report_is_not_told_as_what_happened_where_there_is_a_report(
        string section
    ) =>
        Tell(
            Build("a", Fire),
            Build(
                "b",
                "A dragon burned the grain mill in Tarn, and the fire was the mill's own fault.",
                section: section
            )
        )
            .Summary.ShouldAllBe(c => c.Article.Id.Value == "a");

    [Fact]
    public void Words_and_headlines_of_satire_are_not_told()
    {
        var story = Tell(
            Build("a", Fire, title: "Mill in Tarn burns"),
            Build(
                "b",
                Fire + "\"It breathed on the grain mill,\" Ann Orr said.",
                title: "Fire destroys the grain mill in Tarn",
                section: "Satire"
            )
        );

        story.Title.ShouldBe("Mill in Tarn burns");
        story.Quotations.ShouldBeEmpty();
        story.People.ShouldBeEmpty();
    }
}
