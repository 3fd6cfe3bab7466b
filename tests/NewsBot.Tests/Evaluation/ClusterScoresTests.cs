using NewsBot.Evaluation.Stories;

namespace NewsBot.Tests.Evaluation;

/// <summary>Figures of stories and summaries, against figures worked out by hand.</summary>
public sealed class ClusterScoresTests
{
    [Fact]
    public void Stories_are_scored_by_article_and_by_pair()
    {
        var scores = new ClusterScores();
        foreach (var (gold, found) in new[] { ("a", "1"), ("a", "1"), ("a", "2"), ("b", "2") })
        {
            scores.Add(gold, found);
        }

        Value(scores, "bcubed P").ShouldBe(0.75, 1e-9);
        Value(scores, "bcubed R").ShouldBe((2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4, 1e-9);
        Value(scores, "pair P").ShouldBe(0.5, 1e-9);
        Value(scores, "pair R").ShouldBe(1.0 / 3, 1e-9);
        Value(scores, "pair F1").ShouldBe(0.4, 1e-9);
        Value(scores, "clusters").ShouldBe(2);
    }

    [Fact]
    public void The_same_stories_are_right_whatever_they_are_called()
    {
        var scores = new ClusterScores();
        scores.Add("a", "x");
        scores.Add("a", "x");
        scores.Add("b", "y");

        foreach (var name in new[] { "bcubed F1", "pair F1", "V" })
        {
            Value(scores, name).ShouldBe(1, 1e-9);
        }
    }

    [Fact]
    public void A_summary_is_scored_by_its_words_and_pairs_of_words()
    {
        var scores = new SummaryScores();
        scores.Add(["the road is shut"], "The road was shut", "the road is shut for good");
        scores.Add(["no road"], "the road", "a road");

        var rows = scores.Rows().ToDictionary(r => r.Type, r => r.Figures[0].Value!.Value);
        rows["R1"].ShouldBe((0.75 + 0.5) / 2, 1e-9);
        rows["R2"].ShouldBe((1.0 / 3) / 2, 1e-9);
        rows["verbatim"].ShouldBe(0.5);
    }

    private static double Value(ClusterScores scores, string name) =>
        scores.Rows().Single(r => r.Type == name).Figures[0].Value!.Value;
}
