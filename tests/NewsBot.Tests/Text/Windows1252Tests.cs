using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class Windows1252Tests
{
    [Theory]
    [InlineData("\u00C2\u00A310 and caf\u00C3\u00A9", "\u00A310 and caf\u00E9")]
    [InlineData("\u00C5\u00A1 and \u00C5\u00BE", "\u0161 and \u017E")]
    [InlineData("\u00C3\u20AC la carte, \u00C3\u00BF", "\u00C0 la carte, \u00FF")]
    [InlineData("\u00C3\u0080 la carte, \u00C3\u0080", "\u00C0 la carte, \u00C0")]
    [InlineData("\u00C2\u00BBcaf\u00C3\u00A9\u00C2\u00AB", "\u00BBcaf\u00E9\u00AB")]
    [InlineData(
        "caf\u00C3\u00A9\u00BB, caf\u00C3\u00A9\u00A9\u00A9",
        "caf\u00E9\u00BB, caf\u00E9\u00A9\u00A9"
    )]
    [InlineData("\u00F0\u0178\u02DC\u20AC caf\u00C3\u00A9", "\U0001F600 caf\u00E9")]
    public void Characters_that_were_read_wrongly_are_repaired(string text, string shown) =>
        ClearText.Of(text).Text.ShouldBe(shown);

    [Theory]
    [InlineData("\u00E2\u20AC\u0153Yes,\u00E2\u20AC he said", "\u201CYes,\u201D he said")]
    [InlineData("\u00E2\u20AC\u0153Yes,\u00E2\u20AC\uFFFD he said", "\u201CYes,\u201D he said")]
    [InlineData("\u00E2\u20AC\u0153Yes.\u00E2\u20AC", "\u201CYes.\u201D")]
    [InlineData("\u00E2\u20AC\u0153Yes.\u00E2\u20AC\u009D", "\u201CYes.\u201D")]
    public void The_closing_mark_may_have_lost_its_last_byte(string text, string shown) =>
        ClearText.Of(text).Text.ShouldBe(shown);

    [Theory]
    [InlineData("num\u00C2\u00ADbers, caf\u00C3\u00A9", "numbers, caf\u00E9")]
    [InlineData("num\u00E2\u20AC\u2039bers, caf\u00C3\u00A9", "numbers, caf\u00E9")]
    public void What_nobody_sees_is_not_shown(string text, string shown) =>
        ClearText.Of(text).Text.ShouldBe(shown);

    [Theory]
    [InlineData("\u00C3")]
    [InlineData("S\u00C3O, \u00C3")]
    [InlineData("caf\u00C3\u00A9 and \u00C3")]
    [InlineData("\u00E2ge, \u00EF, \u00E2\u0153 and caf\u00C3\u00A9")]
    public void Letters_that_stand_for_themselves_stay(string text) =>
        ClearText.Of(text).IsSource.ShouldBeTrue();
}
