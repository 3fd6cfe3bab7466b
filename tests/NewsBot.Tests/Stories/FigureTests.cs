using NewsBot.Core.Stories.Telling;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Stories;

public sealed class FigureTests
{
    [Theory]
    [InlineData("The yard has 1,200 berths.", "1200 berths")]
    [InlineData("The yard has 1.2 thousand berths.", "1200 berths")]
    [InlineData("The yard has twelve hundred berths.", "1200 berths")]
    [InlineData("The dam cost 4.5m crowns.", "4500000 crowns")]
    [InlineData("The dam cost 4.5 million crowns.", "4500000 crowns")]
    [InlineData("The dam cost \u00a3450k.", "450000 ")]
    [InlineData("Lightning killed twenty one cows and 3 goats.", "21 cows|3 goats")]
    [InlineData("The rest is 38, not 40.", "38 |40 ")]
    [InlineData("Two dozen goats, hundreds of cows and half a herd were lost.", "")]
    [InlineData("It began at 3 a.m. on 4 May 2026 and went on for 5 days.", "")]
    [InlineData("It was the 12th goat.", "")]
    public void A_figure_is_one_however_it_is_written(string text, string figures) =>
        string.Join(
                '|',
                Figure
                    .In(text, new TextSpan(0, text.Length))
                    .Select(f => $"{f.Value:0.#} {f.Counted}")
            )
            .ShouldBe(figures);
}
