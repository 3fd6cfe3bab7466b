using NewsBot.Core.Answering;

namespace NewsBot.Tests.Answering;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData("What did he say about the dam?", "What did he say about the dam? Ada Orr")]
    [InlineData("And what did she promise?", "And what did she promise? Ada Orr")]
    [InlineData("and the other one", "and the other one Ada Orr")]
    [InlineData("What did the mayor say?", "What did the mayor say?")]
    public void A_question_that_leans_on_the_one_before_takes_its_names(
        string question,
        string expected
    ) =>
        FollowUp
            .Resolve(
                new Question(question)
                {
                    History = [new Turn("Who is Ada Orr?", null), new Turn("why?", null)],
                }
            )
            .ShouldBe(expected);

    [Fact]
    public void Without_a_question_before_it_stays_as_it_is() =>
        FollowUp.Resolve(new Question("What did he say?")).ShouldBe("What did he say?");
}
