using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class CharacterReferenceTests
{
    [Theory]
    [InlineData("&quot;Yes&quot;", "\"Yes\"")]
    [InlineData("&#8220;Yes&#x201d;", "\u201CYes\u201D")]
    [InlineData("&amp;amp; &amp;quot;", "& \"")]
    [InlineData("&amp;lt;b&gt;", "<b>")]
    [InlineData("&thetasym;", "\u03D1")]
    public void References_are_read(string text, string shown) =>
        ClearText.Of(text).Text.ShouldBe(shown);

    [Theory]
    [InlineData("&#128;10 or &#159;", "\u20AC10 or \u0178")]
    [InlineData("&#127;a&#160;b", " a\u00A0b")]
    public void Numbers_of_Windows_1252_are_its_letters(string text, string shown) =>
        ClearText.Of(text).Text.ShouldBe(shown);

    [Theory]
    [InlineData("num&shy;bers&#8203;", "numbers")]
    [InlineData("one&#10;two&#8232;three&#8233;four&#129;five", "one two three four five")]
    public void What_nobody_sees_is_nothing_and_what_ends_a_line_a_space(
        string text,
        string shown
    ) => ClearText.Of(text).Text.ShouldBe(shown);

    [Theory]
    [InlineData("&")]
    [InlineData("&; and &#; and &a;")]
    [InlineData("AT&T; Marl & Lund; &nosuch;")]
    [InlineData("&#+65; &# 65; &quot &abcdefghijklm;")]
    public void What_is_no_reference_stays(string text) =>
        ClearText.Of(text).IsSource.ShouldBeTrue();

    [Theory]
    [InlineData("a &&lt; b", 3, "&lt;")]
    [InlineData("R&D&gt;x", 3, "&gt;")]
    [InlineData("a &amp;quot;b", 2, "&amp;quot;")]
    public void A_character_leads_to_its_reference_alone(string text, int shown, string source) =>
        ClearText
            .Of(text)
            .ToSource(new TextSpan(shown, shown + 1))
            .Of(text)
            .ToString()
            .ShouldBe(source);
}
