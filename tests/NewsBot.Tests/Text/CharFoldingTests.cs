using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class CharFoldingTests
{
    [Theory]
    [InlineData("AMZamz", "amzamz")]
    [InlineData("@[`{09", "@[`{09")]
    [InlineData("\u00C0\u00C9\u00D1\u00D8\u00DC\u00E7\u00F1\u00FF", "aenoucny")]
    [InlineData("\u0100\u010D\u0141\u0142\u017B\u017E\u017F", "acllzzs")]
    [InlineData("\u00D7\u00DE\u00DF\u00F7", "\u00D7\u00FE\u00DF\u00F7")]
    [InlineData("\u2018\u2019\u201A\u201B\u2032\u2039\u203A", "'''''''")]
    [InlineData("\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033", "\"\"\"\"\"\"\"")]
    [InlineData("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-------")]
    [InlineData("\u00A0\u2009\u200A\u202F", "    ")]
    [InlineData("\u0394\u0416", "\u03B4\u0436")]
    public void A_character_is_lower_plain_and_straight(string source, string folded) =>
        string.Concat(source.Select(CharFolding.Fold)).ShouldBe(folded);

    [Theory]
    [InlineData("\"'`\u201C\u2019\u00AB\u2033", true)]
    [InlineData("a-( \u2013.", false)]
    public void Quotation_marks_of_any_form_are_known(string characters, bool expected) =>
        characters.ShouldAllBe(c => CharFolding.IsQuotationMark(c) == expected);
}
