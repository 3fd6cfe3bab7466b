using CsCheck;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("\u201CIt\u2019s over\u201D", "\"it's over\"")]
    [InlineData("Orly\u2014Nice \u2013 now", "orly-nice - now")]
    [InlineData("  two\r\n lines\u00A0here ", "two lines here")]
    [InlineData("Caf\u00E9 \u0141\u00F3d\u017A", "cafe lodz")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    public void Comparisons_see_one_form(string source, string folded) =>
        FoldedText.Of(source).Text.ShouldBe(folded);

    [Fact]
    public void Every_stretch_maps_back_to_the_source_it_stands_for() =>
        Gen.String.Sample(source =>
        {
            var folded = FoldedText.Of(source);
            for (var i = 0; i < folded.Text.Length; i++)
            {
                var span = folded.ToSource(i, 1);
                FoldedText
                    .Of(source.AsSpan(span.Start, span.Length))
                    .Text.ShouldBe(folded.Text[i] == ' ' ? "" : $"{folded.Text[i]}");
            }
        });

    [Fact]
    public void Folding_twice_changes_nothing() =>
        Gen.String.Sample(source =>
        {
            var once = FoldedText.Of(source).Text;
            return FoldedText.Of(once).Text == once;
        });
}
