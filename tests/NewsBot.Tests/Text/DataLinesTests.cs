using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class DataLinesTests
{
    [Fact]
    public void Lines_are_read_without_remarks()
    {
        var lines = DataLines.Read("Text.elisions.txt").ToList();

        lines.ShouldHaveSingleItem().ShouldStartWith("tis twas ");
    }

    [Fact]
    public void Empty_lines_are_passed_over() =>
        DataLines.Read("Language.Tables.measures.txt").ShouldAllBe(l => l.Length > 0);

    [Fact]
    public void A_file_that_is_missing_is_named() =>
        Should
            .Throw<InvalidOperationException>(() => DataLines.Read("Text.none.txt").ToList())
            .Message.ShouldContain("Text.none.txt");
}
