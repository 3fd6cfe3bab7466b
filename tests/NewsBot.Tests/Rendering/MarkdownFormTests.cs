using NewsBot.Rendering;

namespace NewsBot.Tests.Rendering;

public sealed class MarkdownFormTests
{
    [Theory]
    [InlineData("See https://evil.example/a", "See https\\://evil.example/a")]
    [InlineData("See www.evil.example", "See www\\.evil.example")]
    [InlineData("WWW.evil.example", "WWW\\.evil.example")]
    [InlineData("@everyone and a@b.example", "@\u200Beveryone and a@\u200Bb.example")]
    [InlineData("*loud* and _low_ [5]", "\\*loud\\* and \\_low\\_ \\[5\\]")]
    [InlineData("At 10:30 it is shut.", "At 10:30 it is shut.")]
    [InlineData("The road. It is shut.", "The road. It is shut.")]
    public void Outside_text_is_no_markup_no_address_and_no_mention(string text, string escaped) =>
        MarkdownForm.Escaped.Text(text).ShouldBe(escaped);
}
