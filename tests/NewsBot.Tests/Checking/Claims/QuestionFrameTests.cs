using NewsBot.Core.Checking.Claims;

namespace NewsBot.Tests.Checking.Claims;

public sealed class QuestionFrameTests
{
    [Theory]
    [InlineData("Did Ann Orr say the road is shut?", "Ann Orr: the road is shut")]
    [InlineData("Did Ann Orr really say that the road is shut?", "Ann Orr: the road is shut")]
    [InlineData("Has Ann Orr said: roads shut?", "Ann Orr: roads shut")]
    [InlineData("Is it true that Ann Orr said the road is shut?", "Ann Orr: the road is shut")]
    [InlineData("Is it true that the road is shut?", ": the road is shut")]
    [InlineData("Did Ann Orr say shut?", null)]
    [InlineData("Did he say the road is shut?", null)]
    [InlineData("Is it true that he said the road is shut?", null)]
    [InlineData("Did the road shut?", null)]
    [InlineData("The road is shut", null)]
    public void A_claim_in_the_form_of_a_question_names_its_speaker(string text, string? read) =>
        Show(QuestionFrame.Read(text)).ShouldBe(read);

    [Theory]
    [InlineData("Ann Orr", true)]
    [InlineData("the minister", true)]
    [InlineData("she", false)]
    [InlineData("", false)]
    public void A_pronoun_names_nobody(string speaker, bool isNamed) =>
        QuestionFrame.IsNamed(speaker).ShouldBe(isNamed);

    private static string? Show((string? Speaker, string Said)? read) =>
        read is var (speaker, said) ? $"{speaker}: {said}" : null;
}
