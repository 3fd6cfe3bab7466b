using NewsBot.Core.Answering;

namespace NewsBot.Tests.Answering;

public sealed class SpeakerChoiceTests
{
    [Theory]
    [InlineData("What did Vail say about tolls?", "What did Ada Vail say about tolls?")]
    [InlineData("what did vail say?", "what did Ada Vail say?")]
    [InlineData("What did Orr say?", "What did Orr say?")]
    public void The_question_is_put_again_with_the_full_name(string question, string expected) =>
        new SpeakerChoice("Ada Vail", null, 1).Put(question).ShouldBe(expected);
}
