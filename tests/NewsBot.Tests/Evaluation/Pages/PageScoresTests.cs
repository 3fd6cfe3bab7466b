using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Text;
using NewsBot.Evaluation.Pages;

namespace NewsBot.Tests.Evaluation.Pages;

public sealed class PageScoresTests
{
    private const string Text = "Title\n\n  Para \U0001F600 one\nfoot\n";

    private static readonly LabelledPage _gold = new(
        "p",
        Text,
        [
            new Block(BlockKind.Title, new TextSpan(0, 5)),
            new Block(BlockKind.Paragraph, new TextSpan(9, 20)),
            new Block(BlockKind.Furniture, new TextSpan(21, 25)),
        ],
        new PageFacts("Title", Date("2010-03-03T10:40:00+00:00"), null, null)
    );

    [Fact]
    public void A_page_that_is_read_as_labelled_is_right()
    {
        var figures = Score(_gold.Blocks.ToArray());

        figures["accuracy"].ShouldBe(1);
        figures["macro_f1"].ShouldBe(1);
        figures["instant"].ShouldBe(1);
    }

    [Fact]
    public void A_block_over_all_lines_is_the_kind_of_each()
    {
        var figures = Score(new Block(BlockKind.Paragraph, new TextSpan(0, 25)));

        figures["accuracy"].ShouldBe(1 / 3.0);
        figures["paragraphs_lost"].ShouldBe(0);
        figures["furniture_admitted"].ShouldBe(1);
    }

    [Theory]
    [InlineData("Rates rise again - The Echo", "Rates rise again", true)]
    [InlineData("A \u2018big\u2019 day", "A 'Big' Day", true)]
    [InlineData("A big day", "A big night", false)]
    [InlineData("A - B", "A", false)]
    public void A_title_may_have_the_name_of_the_site(string gold, string found, bool isRight) =>
        FactJudge.IsTitle(gold, found).ShouldBe(isRight);

    [Theory]
    [InlineData("2023-04-28T01:00:00+00:00", "2023-04-27", true)]
    [InlineData("2023-04-28T15:00:00+00:00", "2023-04-27", false)]
    [InlineData("2023-04-28", "2023-04-29", false)]
    [InlineData("2023-04-28", "", false)]
    [InlineData("2023-04-28", "2023-04-28T23:00:00+02:00", true)]
    public void A_day_is_right_where_it_is_one_somewhere(string gold, string found, bool isRight) =>
        FactJudge.IsDay(Date(gold), Date(found)).ShouldBe(isRight);

    [Theory]
    [InlineData("By Ann Ode and Bo Lee", "Bo Lee; Ann Ode", true)]
    [InlineData("Ann Ode", "Ann Ode; Bo Lee", false)]
    [InlineData(null, "", true)]
    public void People_are_the_same_in_any_order(string? gold, string? found, bool isRight) =>
        FactJudge.ArePeople(gold, found).ShouldBe(isRight);

    private static PublicationDate Date(string text) =>
        PublicationDate.TryParse(text, out var date) ? date : default;

    private static Dictionary<string, double?> Score(params Block[] blocks)
    {
        var scores = new PageScores();
        scores.Add(
            _gold,
            new Article
            {
                Id = new ArticleId("p"),
                Text = Text,
                Blocks = [.. blocks],
                Title = "Title",
                Published = Date("2010-03-03T11:40:00+01:00"),
            }
        );
        return scores.Rows().ToDictionary(r => r.Type, r => r.Figures[0].Value);
    }
}
