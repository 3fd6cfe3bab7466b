using NewsBot.Core.Pages.Names;

namespace NewsBot.Tests.Pages;

public sealed class BylineParserTests
{
    [Theory]
    [InlineData("By Ann Ode", "Ann Ode")]
    [InlineData("By ANN-LISE ODE", "ANN-LISE ODE")]
    [InlineData("By Ann Ode and Bo Lee", "Ann Ode|Bo Lee")]
    [InlineData("By Ann Ode, Bo Lee and Cy Marsh", "Ann Ode|Bo Lee|Cy Marsh")]
    [InlineData("By Ann Ode in Tarrow and Bo Lee", "Ann Ode|Bo Lee")]
    [InlineData("By Ann Ode, political correspondent", "Ann Ode")]
    [InlineData("By Ann Ode, Staff Writer", "Ann Ode")]
    [InlineData("By Ludwig van der Aa", "Ludwig van der Aa")]
    [InlineData("By J. K. Marsh", "J. K. Marsh")]
    [InlineData("By Sean O'Dell", "Sean O'Dell")]
    [InlineData("Von: Greta Lindqvist", "Greta Lindqvist")]
    [InlineData("ByAnn Ode", "Ann Ode")]
    [InlineData("Analysis by Ann Ode", "Ann Ode")]
    [InlineData("(Reporting by Ann Ode; editing by Bo Lee)", "Ann Ode")]
    public void Names_are_read_off_a_byline(string line, string expected) =>
        Parse(line).ShouldBe(expected.Split('|'));

    [Theory]
    [InlineData("")]
    [InlineData("By the time they came it was dark")]
    [InlineData("Ann Ode")]
    [InlineData("The bridge was built by hand")]
    public void A_line_that_names_no_writer_is_no_byline(string line) =>
        Parse(line).ShouldBeEmpty();

    private static List<string> Parse(string line)
    {
        var names = new List<string>();
        BylineParser.TryParse(line, names);
        return names;
    }
}
