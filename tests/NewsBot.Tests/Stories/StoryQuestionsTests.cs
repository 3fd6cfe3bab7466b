using NewsBot.Core.Stories.Telling;
using static NewsBot.Tests.Stories.Told;

namespace NewsBot.Tests.Stories;

/// <summary>Questions that a story may answer.</summary>
public sealed class StoryQuestionsTests
{
    private const string Text =
        "A fire destroyed the grain mill in Tarn on Monday, and 14 workers were hurt. \"We lost all of our harvest and half of our machines in the fire,\" said Ann Orr, the owner. \"I asked for a tank, and the pond is dry,\" said Bo Lind, leader of the council.";

    [Fact]
    public void How_many_what_somebody_said_and_who_that_is() =>
        Questions(Text)
            .ShouldBe(
                [
                    "How many workers were hurt? 14 workers",
                    "What did Ann Orr say about the fire? orr",
                    "Who is Ann Orr? owner",
                    "Who is Bo Lind? leader of the council",
                ],
                ignoreOrder: true
            );

    [Theory]
    [InlineData("Only 14 of them came to the mill in Tarn.")]
    [InlineData("The fire in Tarn hurt 14 workers.")]
    [InlineData("The 14 workers, were they hurt in Tarn?")]
    [InlineData("In Tarn 14 workers were in the mill.")]
    public void A_figure_that_no_question_of_that_form_asks_for(string sentence) =>
        Questions(sentence).ShouldNotContain(q => q.StartsWith("How many"));

    [Theory]
    [InlineData("A mill was taken from us")]
    [InlineData("The mill's roof is gone")]
    [InlineData("Nobody was there")]
    public void Words_that_are_on_nothing_that_the_story_is_on(string words) =>
        Questions($"A fire destroyed the grain mill in Tarn. \"{words},\" said Ann Orr.")
            .ShouldNotContain(q => q.StartsWith("What did"));

    private static IEnumerable<string> Questions(string text) =>
        StoryQuestions.Of(Tell(Build("a", text))).Select(q => $"{q.Text} {q.Told}");
}
