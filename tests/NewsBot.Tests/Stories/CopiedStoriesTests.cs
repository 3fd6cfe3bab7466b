using NewsBot.Core.Articles;
using NewsBot.Rendering;
using static NewsBot.Tests.Stories.Told;

namespace NewsBot.Tests.Stories;

/// <summary>A report that many print is one voice.</summary>
public sealed class CopiedStoriesTests
{
    private const string Wire =
        "A fire destroyed the grain mill in Tarn on Monday, and 14 workers were hurt. Firefighters from four villages needed nine hours to put the fire out, because the pond beside the mill was dry. The owner, Ann Orr, will build the grain mill again before the next harvest comes in. The mill had stood above the river in Tarn since 1788.";

    private const string Own =
        "The pond beside the grain mill in Tarn had been dry since spring. Bo Lind of the council in Tarn asked for a tank twice before the fire destroyed the mill.";

    [Fact]
    public void The_copies_are_told_with_who_had_it_first()
    {
        var story = Tell(
            Printed("b", 2),
            Printed("a", 1),
            Build("c", Own, published: "2026-05-02")
        );

        var copies = story.Copies.ShouldHaveSingleItem();
        copies.First.Id.Value.ShouldBe("a");
        copies.Others.ShouldHaveSingleItem().Id.Value.ShouldBe("b");
        story.Why.ShouldContain("1 copy");
        StoryJson.Of(story).Copies.ShouldHaveSingleItem().Also.ShouldBe(["b"]);
    }

    [Fact]
    public void However_many_print_a_report_what_else_is_known_is_told_too()
    {
        Article[] prints = [.. Enumerable.Range(1, 20).Select(i => Printed($"p{i}", i))];

        var story = Tell([.. prints, Build("z", Own, published: "2026-05-02")]);

        story.Summary.ShouldContain(c => c.Article.Id.Value == "z");
        story.Summary.DistinctBy(c => c.Text).Count().ShouldBe(story.Summary.Length);
        story.Summary.ShouldAllBe(c => c.Article.Id.Value == "z" || c.Article.Id.Value == "p1");
        story.Why.ShouldContain("19 copies");
    }

    [Fact]
    public void What_one_of_them_adds_is_told()
    {
        var story = Tell(
            Printed("a", 1),
            Build(
                "b",
                Wire
                    + " Investigators found a burned wire in the mill in Tarn that set the grain on fire.",
                published: "2026-05-02"
            )
        );

        story.Copies.ShouldHaveSingleItem();
        story.Summary.ShouldContain(c => c.Text.StartsWith("Investigators found"));
    }

    [Fact]
    public void A_copy_with_another_figure_still_differs() =>
        Tell(
            Printed("a", 1),
            Build("b", Wire.Replace("14", "12"), published: "2026-05-02", outlet: "Echo")
        )
            .Differs.ShouldHaveSingleItem()
            .Sides.Length.ShouldBe(2);

    [Fact]
    public void Among_the_sources_copies_stand_below_the_first()
    {
        var story = Tell([.. Enumerable.Range(1, 7).Select(i => Printed($"p{i}", i))]);

        StoryText
            .Sources(story)
            .ShouldBe([
                "- Post 1, 1 May 2026: Fire destroys the grain mill in Tarn",
                "  the same text: Post 2, 2 May 2026; Post 3, 3 May 2026; Post 4, 4 May 2026; Post 5, 5 May 2026 and 2 more",
            ]);
    }

    private static Article Printed(string id, int day) =>
        Build(id, Wire, published: $"2026-05-{day:D2}", outlet: $"Post {day}");
}
