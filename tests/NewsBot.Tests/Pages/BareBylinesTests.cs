using NewsBot.Core.Pages;

namespace NewsBot.Tests.Pages;

/// <summary>Names below the headline without a "by": beside a date, above a role, or under a lone "By".</summary>
public sealed class BareBylinesTests
{
    [Theory]
    [InlineData("Ann Orr¶May 2, 2026", "Ann Orr")]
    [InlineData("May 2, 2026¶Ann Orr", "Ann Orr")]
    [InlineData("May 2, 2026¶¶Ann Orr", "Ann Orr")]
    [InlineData("Ann Orr, May 2, 2026", "Ann Orr")]
    [InlineData("Ann Orr and Tom Blake¶May 2, 2026", "Ann Orr, Tom Blake")]
    [InlineData("Ann Orr¶¶Nobody came", "")]
    [InlineData("Ann Orr", "")]
    [InlineData("Photo: Ann Orr¶May 2, 2026", "")]
    [InlineData("Ann¶May 2, 2026", "")]
    [InlineData("Ann Orr came by bus.¶May 2, 2026", "")]
    public void Beside_a_date(string lines, string authors) => Authors(lines).ShouldBe(authors);

    [Theory]
    [InlineData("Ann Orr¶Staff writer", "Ann Orr")]
    [InlineData("Ann Orr¶Chief political correspondent", "Ann Orr")]
    [InlineData("Ann Orr¶@annorr", "Ann Orr")]
    [InlineData("Ann Orr¶Writer for roads, trams and boats", "Ann Orr")]
    [InlineData("Ann Orr¶Writer for roads, trams and old boats", "")]
    [InlineData("Ann Orr¶Harbour pilot", "")]
    [InlineData("Ann Orr¶She is a writer.", "")]
    public void Above_a_role(string lines, string authors) => Authors(lines).ShouldBe(authors);

    [Theory]
    [InlineData("By¶Ann Orr", "Ann Orr")]
    [InlineData("Von¶Ann Orr", "Ann Orr")]
    [InlineData("For¶Ann Orr", "")]
    [InlineData("By¶¶Ann Orr", "Ann Orr")]
    public void Under_a_lone_by(string lines, string authors) => Authors(lines).ShouldBe(authors);

    private static string Authors(string lines) =>
        string.Join(
            ", ",
            PageReader
                .Read(("Harbour shut after crane falls¶¶" + lines + "¶¶" + Body).Replace('¶', '\n'))
                .Authors
        );

    private const string Body =
        "The harbour was shut on Monday after a crane fell across two of its three gates, the board said.¶¶"
        + "The pilots said that nobody had asked them about it, and that the gates were older than the town.¶¶"
        + "A second crane is leaning, and the board has asked everybody to stay away until the wind has turned.";
}
