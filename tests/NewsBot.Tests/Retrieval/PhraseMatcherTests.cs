using NewsBot.Core.Retrieval;

namespace NewsBot.Tests.Retrieval;

public sealed class PhraseMatcherTests
{
    [Theory]
    [InlineData("we will not resign", "He said: We will\r\nnot  resign.", "We will\r\nnot  resign")]
    [InlineData(
        "\"it's over\"",
        "\u201CIt\u2019s over\u201D, she said",
        "\u201CIt\u2019s over\u201D"
    )]
    [InlineData("China-US ties", "the China\u2013US ties", "China\u2013US ties")]
    [InlineData("art", "the party of Art", "Art")]
    [InlineData("cafe", "a Caf\u00E9!", "Caf\u00E9")]
    [InlineData("soft hyphen", "soft hy\u00ADphen", "soft hy\u00ADphen")]
    public void Words_are_found_to_the_letter(string phrase, string text, string expected)
    {
        var found = new PhraseMatcher(phrase).Find(text, 0, text.Length);

        found.ShouldNotBeNull();
        found.Value.Of(text).ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("will resign", "will not resign")]
    [InlineData("art", "party")]
    [InlineData("resign", "resigned")]
    public void Other_words_are_not(string phrase, string text) =>
        new PhraseMatcher(phrase).Find(text, 0, text.Length).ShouldBeNull();
}
