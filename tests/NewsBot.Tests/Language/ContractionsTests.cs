using NewsBot.Core.Statements;

namespace NewsBot.Tests.Language;

public sealed class ContractionsTests
{
    [Theory]
    [InlineData("I don't know", "i|do|not|know")]
    [InlineData("I dont know", "i|do|not|know")]
    [InlineData("I don\u2019t know", "i|do|not|know")]
    [InlineData("I CANNOT go", "i|can|not|go")]
    [InlineData("I can't go", "i|can|not|go")]
    [InlineData("It won't", "it|will|not")]
    [InlineData("They want twelve", "they|want|12")]
    [InlineData("One of two", "one|of|2")]
    [InlineData("The wol\U000E0041ves", "the|wolves")]
    public void Short_forms_are_the_words_that_they_are_short_for(string text, string words)
    {
        var wording = Wording.Of(text);

        string.Join('|', wording.Words).ShouldBe(words);
        wording.Spans.ShouldAllBe(s => s.Length > 0 && s.End <= text.Length);
        wording.Spans.Zip(wording.Spans.Skip(1)).ShouldAllBe(p => p.First.End <= p.Second.Start);
    }
}
