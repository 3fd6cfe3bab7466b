using CsCheck;
using NewsBot.Rendering;

namespace NewsBot.Tests.Rendering;

public sealed class CsvLineTests
{
    [Theory]
    [InlineData("a", "\"a\"")]
    [InlineData(null, "\"\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\r\nb", "\"a b\"")]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData(" =1+1", "\"'=1+1\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'=1\"")]
    [InlineData("\uFF1D1", "\"'\uFF1D1\"")]
    public void A_cell_is_one_and_no_formula(string? cell, string line) =>
        CsvLine.Of(cell).ShouldBe(line);

    [Fact]
    public void Whatever_stands_in_cells_there_are_as_many_on_one_line() =>
        Gen
            .String.Array[1, 5]
            .Sample(cells =>
            {
                var line = CsvLine.Of(cells);
                line.ShouldNotContain('\n');
                line.Replace("\"\"", "", StringComparison.Ordinal)
                    .Split('"')
                    .Length.ShouldBeLessThanOrEqualTo((2 * cells.Length) + 1);
            });
}
