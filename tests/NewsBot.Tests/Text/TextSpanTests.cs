using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class TextSpanTests
{
    private static readonly TextSpan _span = new(3, 7);

    [Fact]
    public void A_span_is_as_long_as_its_ends_are_apart()
    {
        _span.Length.ShouldBe(4);
        _span.IsEmpty.ShouldBeFalse();
        new TextSpan(3, 3).IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData(3, 7, true)]
    [InlineData(4, 6, true)]
    [InlineData(2, 7, false)]
    [InlineData(3, 8, false)]
    public void A_span_contains_what_lies_inside_edges_included(
        int start,
        int end,
        bool expected
    ) => _span.Contains(new TextSpan(start, end)).ShouldBe(expected);

    [Theory]
    [InlineData(0, 3, false)]
    [InlineData(0, 4, true)]
    [InlineData(6, 9, true)]
    [InlineData(7, 9, false)]
    public void Spans_overlap_where_they_share_a_code_unit(int start, int end, bool expected) =>
        _span.Overlaps(new TextSpan(start, end)).ShouldBe(expected);

    [Theory]
    [InlineData(0, 9, "ab cd")]
    [InlineData(1, 7, "ab cd")]
    [InlineData(3, 6, "b c")]
    [InlineData(6, 8, "d")]
    public void Trimmed_it_has_no_white_space_at_its_edges(int start, int end, string expected) =>
        new TextSpan(start, end).Trim("  ab cd \n").Of("  ab cd \n").ToString().ShouldBe(expected);

    [Fact]
    public void Nothing_but_white_space_is_trimmed_to_nothing() =>
        new TextSpan(1, 3).Trim("a  b").IsEmpty.ShouldBeTrue();
}
