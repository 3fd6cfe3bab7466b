namespace NewsBot.Tests.Pages;

public sealed class PageExpectationTests
{
    [Theory]
    [InlineData("wire")]
    [InlineData("broadcaster")]
    [InlineData("broadsheet")]
    [InlineData("match")]
    [InlineData("zeitung")]
    [InlineData("release")]
    [InlineData("review")]
    [InlineData("transcript")]
    [InlineData("gallery")]
    [InlineData("ferry")]
    public void Every_line_of_a_page_has_the_kind_that_is_expected(string name) =>
        PageExpectation.Verify(name);
}
