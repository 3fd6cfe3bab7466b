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
    [InlineData(
        "Is it true, that Calloway said the sluice stays shut?",
        "the sluice stays shut",
        "Calloway"
    )]
    [InlineData(
        "Is it right that Calloway said the sluice stays shut?",
        "the sluice stays shut",
        "Calloway"
    )]
    [InlineData("  have the drivers ever said we stay out ? ", "we stay out", "the drivers")]
    [InlineData("Did Calloway say: \"it stays shut\"?", "it stays shut", "Calloway")]
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

    [Theory]
    [InlineData("Did Calloway say \u201Cit stays shut\u201D?", true)]
    [InlineData("Did Calloway really say: \"it stays shut\"?", true)]
    [InlineData("Did Calloway really say it stays shut?", false)]
    [InlineData("Is it true that Calloway said that it stays shut?", false)]
    public void Words_in_marks_are_meant_to_the_letter(string question, bool isToTheLetter) =>
        ClaimQuestion.Read(question).ShouldNotBeNull().IsToTheLetter.ShouldBe(isToTheLetter);

    [Theory]
    [InlineData("Did he say \"it stays shut\"?", "Idris Calloway")]
    [InlineData("Did She really say it stays shut?", "Idris Calloway")]
    [InlineData("Have they ever said it stays shut?", "Idris Calloway")]
    [InlineData("Did Sandhu say \"it stays shut\"?", "Sandhu")]
    public void A_pronoun_is_whom_an_earlier_question_means(string question, string speaker) =>
        ClaimQuestion
            .Read(question, "Idris Calloway")
            .ShouldNotBeNull()
            .Claim.Speaker.ShouldBe(speaker);

    [Theory]
    [InlineData("Did it say \"the sluice stays shut\"?")]
    [InlineData("Did say \"the sluice stays shut\"?")]
    [InlineData("Did Calloway say really the sluice stays shut?")]
    [InlineData("Did one two three four five six seven eight Orr say \"it stays shut\"?")]
    public void Without_a_name_nobody_is_asked_about(string question) =>
        ClaimQuestion.Read(question, "Idris Calloway").ShouldBeNull();

    [Fact]
    public void A_name_has_eight_words_at_most() =>
        ClaimQuestion
            .Read("Did one two three four five six seven Orr say \"it stays shut\"?")
            .ShouldNotBeNull()
            .Claim.Speaker.ShouldEndWith("Orr");

    [Theory]
    [InlineData(2_000, true)]
    [InlineData(2_001, false)]
    public void A_long_question_is_none(int length, bool isClaim)
    {
        const string Start = "Did Calloway say \"it stays shut ";
        var question = $"{Start}{new string('a', length - Start.Length - 2)}\"?";

        (ClaimQuestion.Read(question) is not null).ShouldBe(isClaim);
    }
}
