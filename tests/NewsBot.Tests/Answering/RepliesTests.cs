namespace NewsBot.Tests.Answering;

public sealed class RepliesTests
{
    [Theory]
    [InlineData("Will you sell it?", true)]
    [InlineData("She was asked whether it was so.", true)]
    [InlineData("She sold it.", false)]
    public void A_question_wants_its_reply(string sentence, bool expected) =>
        Core.Answering.Replies.IsQuestion(sentence).ShouldBe(expected);

    [Theory]
    [InlineData("But nobody came.", true)]
    [InlineData("The board said that was false.", true)]
    [InlineData("The board met on Monday.", false)]
    public void A_denial_belongs_to_what_it_denies(string sentence, bool expected) =>
        Core.Answering.Replies.Denies(sentence).ShouldBe(expected);

    [Theory]
    [InlineData("Ada Orr denied that the dam had broken.", true)]
    [InlineData("But nobody came.", false)]
    public void Words_may_say_that_something_is_not_so(string words, bool expected) =>
        Core.Answering.Replies.IsDenial(words).ShouldBe(expected);
}
