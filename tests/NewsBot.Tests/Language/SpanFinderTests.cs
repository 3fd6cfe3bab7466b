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
    [InlineData(
        "Eun-ji Park met Park Jong-un of Kell-based Orr.",
        "Eun-ji Park|Park Jong-un of Kell|Orr"
    )]
    [InlineData("Kim Eun-jinsook and Ada Orr-led Kell.", "Kim Eun|Ada Orr|Kell")]
    [InlineData("Ada Orr\u2013Vane, J. Marsh; Kell", "Ada Orr\u2013Vane|J. Marsh|Kell")]
    [InlineData("Orr\u2019s dam saw Ada and Tom of the Kell.", "Orr|Ada and Tom of the Kell")]
    [InlineData(
        "In March Orr said the Kell and then Vane met 10 men and B52 in 1A.",
        "Orr|Kell|Vane|B52|1A"
    )]
    [InlineData("Internationalisation saw The Orr S's", "Internationalisation|Orr S")]
    public void Names_are_runs_of_capitals(string text, string expected) =>
        Show(NameSpans.In, text).ShouldBe(expected);

    [Theory]
    [InlineData("It was on Tuesday, 3 March 2010.", "Tuesday, 3 March 2010")]
    [InlineData("From Sept. 14, 2026 until next month it rained.", "Sept. 14, 2026|next month")]
    [InlineData("In 2019 they may march.", "2019")]
    [InlineData("Release: 6/19/2020, by post.", "6/19/2020")]
    [InlineData("She left yesterday.", "yesterday")]
    [InlineData("It rose by 12 to 140.", "")]
    [InlineData(
        "On 3 March or 4th April 2019 or May 5th they met.",
        "3 March|4th April 2019|May 5th"
    )]
    [InlineData(
        "This week, last Friday, last past summer, the week.",
        "This week|last Friday|past summer"
    )]
    [InlineData("Last of the week; next to a year.", "")]
    [InlineData("Tonight 14 men, Monday 14 September.", "Tonight 14|Monday 14 September")]
    [InlineData("12, 2019 and 12.2019 and 12/2019", "12, 2019|12/2019")]
    [InlineData("3001 men of 999 in 12345 days", "")]
    [InlineData("May\u00A05 - May (5) - May", "May\u00A05|May|May")]
    [InlineData("June    5", "June")]
    public void Dates_are_found_in_their_forms(string text, string expected) =>
        Show(DateSpans.In, text).ShouldBe(expected);

    [Theory]
    [InlineData("It took $22m and 5.97 metres.", "$22m|5.97 metres")]
    [InlineData("Turnout was 52.5% of two million voters.", "52.5%|two million voters")]
    [InlineData("A gap of 3,504 votes; twelve of them.", "3,504 votes|twelve")]
    [InlineData("None.", "")]
    [InlineData("\u00A35m, \u20AC7, \u00A59 and $8.", "\u00A35m|\u20AC7|\u00A59|$8")]
    [InlineData("ten-year plan, 5\u00A0km, 6% more, 7 % more, 8%", "ten-year|5\u00A0km|6%|7|8%")]
    [InlineData("5 of them, 6 Kell, 7, eight", "5|6|7|eight")]
    [InlineData("two hundred and five", "two hundred|five")]
    [InlineData("4 per cent or twice the half", "4|twice|half")]
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
