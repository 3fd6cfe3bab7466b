using CsCheck;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Language;

public sealed class SpanFinderTests
{
    [Theory]
    [InlineData("The Bank of Kell paid Ada Orr on Monday.", "Bank of Kell|Ada Orr")]
    [InlineData("Mr Orr's boat, the Heron, sank in March.", "Mr Orr|Heron")]
    [InlineData("But Jean-Luc van der Meer of HBO2 left.", "Jean-Luc van der Meer of HBO2")]
    [InlineData("He said no.", "")]
    public void Names_are_runs_of_capitals(string text, string expected) =>
        Show(NameSpans.In, text).ShouldBe(expected);

    [Theory]
    [InlineData("It was on Tuesday, 3 March 2010.", "Tuesday, 3 March 2010")]
    [InlineData("From Sept. 14, 2026 until next month it rained.", "Sept. 14, 2026|next month")]
    [InlineData("In 2019 they may march.", "2019")]
    [InlineData("Release: 6/19/2020, by post.", "6/19/2020")]
    [InlineData("She left yesterday.", "yesterday")]
    [InlineData("It rose by 12 to 140.", "")]
    public void Dates_are_found_in_their_forms(string text, string expected) =>
        Show(DateSpans.In, text).ShouldBe(expected);

    [Theory]
    [InlineData("It took $22m and 5.97 metres.", "$22m|5.97 metres")]
    [InlineData("Turnout was 52.5% of two million voters.", "52.5%|two million voters")]
    [InlineData("A gap of 3,504 votes; twelve of them.", "3,504 votes|twelve")]
    [InlineData("None.", "")]
    public void Figures_come_with_what_they_count(string text, string expected) =>
        Show(NumberSpans.In, text).ShouldBe(expected);

    [Fact]
    public void Whatever_the_text_spans_are_inside_and_in_order() =>
        Gen.String.Sample(text =>
        {
            var whole = new TextSpan(0, text.Length);
            foreach (
                var spans in new[]
                {
                    NameSpans.In(text, whole),
                    DateSpans.In(text, whole),
                    NumberSpans.In(text, whole),
                }
            )
            {
                var end = 0;
                foreach (var span in spans)
                {
                    span.Start.ShouldBeGreaterThanOrEqualTo(end);
                    span.End.ShouldBeLessThanOrEqualTo(text.Length);
                    span.IsEmpty.ShouldBeFalse();
                    end = span.End;
                }
            }
        });

    private static string Show(Func<string, TextSpan, IReadOnlyList<TextSpan>> find, string text) =>
        string.Join(
            '|',
            find(text, new TextSpan(0, text.Length)).Select(s => s.Of(text).ToString())
        );
}
