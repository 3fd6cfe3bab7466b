using CsCheck;
using NewsBot.Rendering;

namespace NewsBot.Tests.Rendering;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("\u001B[31mred\u001B[0m", "[31mred[0m")]
    [InlineData("a\tb\r\nc", "a b\nc")]
    [InlineData("\u202Eevil\u2066", "evil")]
    [InlineData("ok \uD83D\uDE00", "ok \uD83D\uDE00")]
    [InlineData("tag\U000E0041\U000E0042s\U000E007F", "tags")]
    public void What_could_move_the_cursor_is_left_out(string text, string clean) =>
        TerminalText.Clean(text).ShouldBe(clean);

    [Fact]
    public void No_text_brings_a_control_character_to_the_terminal() =>
        Gen.String.Sample(text => TerminalText.OneLine(text).ShouldAllBe(c => !char.IsControl(c)));
}
