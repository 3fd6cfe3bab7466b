using NewsBot.Core.Checking.Claims;

namespace NewsBot.Tests.Checking.Claims;

public sealed class EditingMarksTests
{
    [Theory]
    [InlineData("The road is shut", "None::The road is shut")]
    [InlineData("The road … is shut", "None::The road|Ellipsis::is shut")]
    [InlineData("The road.. is shut", "None::The road.. is shut")]
    [InlineData("The road ... ", "None::The road")]
    [InlineData("... the road", "Ellipsis::the road")]
    [InlineData("The [old] road", "None::The|Brackets:old:road")]
    [InlineData("The [ old ] road", "None::The|Brackets:old:road")]
    [InlineData("The [] road", "None::The|Brackets::road")]
    [InlineData("They want[ed] a road", "None::They|Brackets:ed:a road")]
    [InlineData("The road (old) is shut", "None::The road (old) is shut")]
    [InlineData("The road ( … ) is shut", "None::The road|Ellipsis::is shut")]
    [InlineData("The road [...] is shut", "None::The road|Ellipsis::is shut")]
    [InlineData("The ... [old] road", "None::The|Ellipsis::road")]
    [InlineData("The [old] ... road", "None::The|Ellipsis::road")]
    [InlineData("The [old] [new] road", "None::The|Brackets:new:road")]
    [InlineData("[T]he road", "Brackets:T:he road")]
    [InlineData("The road [is shut", "None::The road [is shut")]
    [InlineData("The road is shut [", "None::The road is shut [")]
    [InlineData("!?", "")]
    [InlineData("", "")]
    public void A_run_of_words_is_told_by_the_mark_before_it(string text, string runs) =>
        Show(text).ShouldBe(runs);

    [Theory]
    [InlineData(119, true)]
    [InlineData(120, false)]
    public void Brackets_that_hold_a_whole_sentence_are_part_of_the_words(int held, bool isMark) =>
        EditingMarks
            .Read($"The [{new string('x', held)}] road")
            .Any(r => r.Before == EditingMark.Brackets)
            .ShouldBe(isMark);

    private static string Show(string text) =>
        string.Join(
            '|',
            EditingMarks
                .Read(text)
                .Select(r => $"{r.Before}:{r.Editor.Of(text)}:{r.Words.Of(text)}")
        );
}
