using CsCheck;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class EditDistanceTests
{
    private static readonly Gen<string> _word = Gen.Char["abc"]
        .Array[0, 6]
        .Select(letters => new string(letters));

    [Theory]
    [InlineData("sluice", "sluice", 0)]
    [InlineData("sluice", "slice", 1)]
    [InlineData("slice", "sluice", 1)]
    [InlineData("sluice", "slujce", 1)]
    [InlineData("sluice", "slucie", 1)]
    [InlineData("ab", "ba", 1)]
    [InlineData("sluice", "lsuiec", 2)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    public void Each_letter_too_many_missing_wrong_or_exchanged_is_a_slip(
        string left,
        string right,
        int slips
    ) => EditDistance.Of(left, right, 9).ShouldBe(slips);

    [Theory]
    [InlineData(3, 3)]
    [InlineData(2, 3)]
    [InlineData(0, 1)]
    public void Beyond_the_limit_all_are_the_same(int limit, int slips) =>
        EditDistance.Of("kitten", "sitting", limit).ShouldBe(slips);

    [Fact]
    public void It_is_the_same_both_ways() =>
        Gen.Select(_word, _word)
            .Sample((a, b) => EditDistance.Of(a, b, 9) == EditDistance.Of(b, a, 9));
}
