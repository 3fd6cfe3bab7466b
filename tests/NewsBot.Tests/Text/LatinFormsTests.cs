using System.Text;
using CsCheck;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class LatinFormsTests
{
    private static readonly Gen<string> _letters = Gen.OneOfConst(
            "a",
            "E",
            "\u00E9",
            "\u1EBF",
            "\u0301",
            "\u0302",
            "\u0327",
            "-"
        )
        .Array[0, 12]
        .Select(string.Concat);

    [Theory]
    [InlineData('\u0300', true)]
    [InlineData('\u0301', true)]
    [InlineData('\u0338', true)]
    [InlineData('\uFE20', true)]
    [InlineData('\u034F', false)]
    [InlineData('\uFE00', false)]
    [InlineData('\uFE0F', false)]
    [InlineData('a', false)]
    [InlineData('\u00B4', false)]
    [InlineData('\u03A9', false)]
    public void A_letter_carries_accents_and_no_selectors(char c, bool isAccent) =>
        LatinForms.IsAccent(c).ShouldBe(isAccent);

    [Theory]
    [InlineData("\u00E9", "e\u0301")]
    [InlineData("\u1EBF", "e\u0302\u0301")]
    [InlineData("\uFB01", "fi")]
    [InlineData("\u00BD", "1\u20442")]
    [InlineData("Kelm", "Kelm")]
    [InlineData("\u03A9 \U0001F600", "\u03A9 \U0001F600")]
    public void Letters_are_taken_apart(string text, string apart) =>
        TakenApart(text).ShouldBe(apart);

    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("e\u0302\u0301", "\u1EBF")]
    [InlineData("o\uFB03ce", "office")]
    [InlineData("\u00B2", "2")]
    [InlineData("x\u0301 Kelm", "x\u0301 Kelm")]
    [InlineData("\u0301e", "\u0301e")]
    [InlineData("\U0001F600", "\U0001F600")]
    public void Letters_are_joined(string text, string joined) => Joined(text).ShouldBe(joined);

    [Theory]
    [InlineData("\uFF01\uFF21\uFF5E", "!A~")]
    [InlineData("\U0001D400\U0001D419\U0001D41A\U0001D433\U0001D434", "AZazA")]
    [InlineData("\U0001D6A3\U0001D670", "zA")]
    [InlineData("\U0001D7CE\U0001D7D7\U0001D7D8\U0001D7FF", "0909")]
    [InlineData("\uFF00\uFF5F", "\uFF00\uFF5F")]
    [InlineData(
        "\U0001D3FF\U0001D6A8\U0001D7CD\U0001D800",
        "\U0001D3FF\U0001D6A8\U0001D7CD\U0001D800"
    )]
    public void Wide_and_mathematical_letters_are_plain_ones(string text, string plain)
    {
        TakenApart(text).ShouldBe(plain);
        Joined(text).ShouldBe(plain);
    }

    [Theory]
    [InlineData("Zoe\u0308 Mari\u0301n", "Zo\u00EB Mar\u00EDn")]
    [InlineData("\uFB01 x\u0301", "\uFB01 x\u0301")]
    public void A_text_is_composed_without_another_change(string text, string composed) =>
        LatinForms.Table.Compose(text).ShouldBe(composed);

    [Fact]
    public void What_is_taken_apart_is_composed_again() =>
        _letters.Sample(text =>
            LatinForms
                .Table.Compose(TakenApart(text))
                .ShouldBe(LatinForms.Table.Compose(TakenApart(LatinForms.Table.Compose(text))))
        );

    private static string TakenApart(string text) => Each(text, LatinForms.Table.AppendTakenApart);

    private static string Joined(string text) => Each(text, LatinForms.Table.AppendJoined);

    private static string Each(string text, Action<StringBuilder, Rune> append)
    {
        var form = new StringBuilder();
        foreach (var character in text.EnumerateRunes())
        {
            append(form, character);
        }

        return form.ToString();
    }
}
