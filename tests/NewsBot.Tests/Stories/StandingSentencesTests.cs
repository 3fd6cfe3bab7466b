using NewsBot.Core.Stories.Telling;
using static NewsBot.Tests.Stories.Told;

namespace NewsBot.Tests.Stories;

public sealed class StandingSentencesTests
{
    [Theory]
    [InlineData("She closed the bridge at noon and went home.")]
    [InlineData("It\u2019s not true that the bridge is closed.")]
    [InlineData("In the end she\u2019d closed the bridge to lorries.")]
    [InlineData("According to him, the bridge was closed at noon.")]
    [InlineData("For his part, he closed the bridge at noon.")]
    [InlineData("Asked about the bridge, she named no day for it.")]
    [InlineData("On Tuesday he closed the bridge to lorries.")]
    [InlineData("Leaving the town hall, he spoke of the bridge.")]
    [InlineData("That was the end of the old bridge.")]
    [InlineData("The bridge, joked the ferryman Ivo Lunt, will sink first.")]
    [InlineData("The ferryman Ivo Lunt quipped that the bridge had been stolen.")]
    public void A_sentence_that_leans_on_another_or_jokes_does_not_stand_alone(string text) =>
        Opens(text).ShouldBeFalse();

    [Theory]
    [InlineData("Ivo Lunt said that he had closed the bridge at noon.")]
    [InlineData("On Tuesday Ivo Lunt said that he had closed the bridge.")]
    [InlineData("The ferryman said that he had closed the bridge at noon.")]
    [InlineData("Asked about the bridge, the mayor said she knew no day.")]
    [InlineData("The bridge in Ostrow was closed to lorries at noon.")]
    public void A_sentence_that_names_whom_it_speaks_of_stands_alone(string text) =>
        Opens(text).ShouldBeTrue();

    private static bool Opens(string text) =>
        StorySentences.Of(Build("a", text)).ShouldHaveSingleItem().Opens;
}
