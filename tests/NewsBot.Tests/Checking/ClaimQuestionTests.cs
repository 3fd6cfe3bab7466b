using NewsBot.Core.Checking;

namespace NewsBot.Tests.Checking;

public sealed class ClaimQuestionTests
{
    [Theory]
    [InlineData("Did Calloway say \"the sluice stays shut\"?", "the sluice stays shut", "Calloway")]
    [InlineData(
        "Did Calloway really say that the sluice stays shut?",
        "the sluice stays shut",
        "Calloway"
    )]
    [InlineData("Has the minister ever said “no new taxes”?", "no new taxes", "the minister")]
    [InlineData(
        "Is it true that Idris Calloway said the sluice stays shut?",
        "the sluice stays shut",
        "Idris Calloway"
    )]
    [InlineData(
        "is it true that calloway said that the sluice stays shut",
        "the sluice stays shut",
        "calloway"
    )]
    public void Whether_somebody_said_something_is_a_claim(string question, string words, string by)
    {
        var claim = ClaimQuestion.Read(question).ShouldNotBeNull().Claim;

        claim.Text.ShouldBe(words);
        claim.Speaker.ShouldBe(by);
    }

    [Theory]
    [InlineData("What did Calloway say about the sluice?")]
    [InlineData("Did Tolmenia threaten to close the canal?")]
    [InlineData("Did Calloway say when the sluice opens?")]
    [InlineData("Did he say \"the sluice stays shut\"?")]
    [InlineData("Did Calloway say \"shut\"?")]
    [InlineData("Is it true that the sluice is open?")]
    [InlineData("")]
    public void Other_questions_are_none(string question) =>
        ClaimQuestion.Read(question).ShouldBeNull();
}
