using CsCheck;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class VerbatimTextTests
{
    private static readonly Gen<string> _any = Gen.OneOfConst(
            "a",
            "B",
            " ",
            "\n",
            "'",
            "`",
            "\u201C"
        )
        .Array[0, 20]
        .Select(string.Concat);

    [Theory]
    [InlineData("We  go\n\t now", "We go now")]
    [InlineData(" \n We go \n", "We go")]
    [InlineData("", "")]
    [InlineData(" ", "")]
    public void A_run_of_white_space_is_one_space(string text, string form) =>
        VerbatimText.Of(text).ShouldBe(form);

    [Theory]
    [InlineData(
        "\u201CWe go,\u201D it\u2019s \u00ABlate\u00BB \"now\"",
        "'We go,' it's 'late' 'now'"
    )]
    [InlineData("``We go,'' she", "'We go,' she")]
    [InlineData("``We go''", "'We go'")]
    [InlineData("'We go'", "'We go'")]
    [InlineData("`go`", "'go'")]
    [InlineData("go`'", "go''")]
    [InlineData("\"\"", "''")]
    [InlineData("\u2019\u2019", "''")]
    public void Marks_of_any_form_are_one_form(string text, string form) =>
        VerbatimText.Of(text).ShouldBe(form);

    [Theory]
    [InlineData("The \u00C9lan -- OK\u2026 10%")]
    [InlineData("aabb")]
    public void Nothing_else_is_folded(string text) => VerbatimText.Of(text).ShouldBe(text);

    [Fact]
    public void No_form_has_two_spaces_or_one_at_its_edges() =>
        _any.Sample(text =>
        {
            var form = VerbatimText.Of(text);

            form.ShouldBe(form.Trim());
            form.ShouldNotContain("  ");
            form.ShouldNotContain("\n");
        });
}
