using NewsBot.Core.Articles;
using NewsBot.Core.Stories.Telling;
using static NewsBot.Tests.Stories.Told;

namespace NewsBot.Tests.Stories;

public sealed class NoveltiesTests
{
    private const string New = "Police in Tarn arrested 2 workers of the grain mill.";

    [Theory]
    [InlineData(New, false)]
    [InlineData("Police in Tarn arrested workers of the grain mill.", true)]
    [InlineData("The grain mill in Tarn stands by the river.", true)]
    public void What_the_summary_tells_is_not_told_again_as_new_but_for_a_new_figure(
        string summary,
        bool isTold
    )
    {
        var before = StorySentences.Of(
            Build("a", "A fire destroyed the grain mill in Tarn on Monday.")
        );
        var now = StorySentences.Of(Build("b", New));
        var told = StorySentences.Of(Build("c", summary)).Select(s => s.Cite()).ToArray();

        Novelties
            .Of(now, before, now[0].Terms, told, Retractions.In(Array.Empty<Article>()))
            .IsEmpty.ShouldBe(!isTold);
    }
}
