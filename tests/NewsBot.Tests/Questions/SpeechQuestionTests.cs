using NewsBot.Core.Questions;

namespace NewsBot.Tests.Questions;

public sealed class SpeechQuestionTests
{
    [Theory]
    [InlineData("What did Ada Orr say about Vail?", "Ada Orr", "about Vail?")]
    [InlineData("How did the council of Kell respond to that?", "the council of Kell", "to that?")]
    [InlineData("What is Orr's position on tolls?", "Orr's", "on tolls?")]
    [InlineData("What did she say about tolls? Ada Orr", "Ada Orr", "about tolls?")]
    [InlineData("Who said the bridge was shut?", "", "Who said the bridge was shut?")]
    [InlineData("", "", "")]
    public void Whose_words_and_what_about(string question, string speaker, string topic)
    {
        var parsed = SpeechQuestion.Parse(question);

        parsed.Speaker.ShouldBe(speaker);
        parsed.Topic.Trim().ShouldBe(topic);
    }
}
