using NewsBot.Core.Answering.Corrections;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Answering.Corrections;

public sealed class CorrectionNotesTests
{
    [Fact]
    public void What_stands_before_the_sentence_that_takes_it_back_was_wrong()
    {
        var note = CorrectionNotes
            .Of(
                ArticleBuilder.Build(
                    "a",
                    "Correction: We wrote that 212 boats sank and quoted Ada Orr as saying: “I sold the harbour.” That was wrong. "
                        + "It was 21 boats, and she said: “I sold the harbour map.”"
                )
            )
            .ShouldHaveSingleItem();

        note.TakesBack("there were 212 of them").ShouldBeTrue();
        note.TakesBack("Did she say \"I sold the harbour\"?").ShouldBeTrue();
        note.TakesBack("21 boats").ShouldBeFalse();
        note.Citation.Text.ShouldContain("That was wrong.");
    }

    [Theory]
    [InlineData("The council said that 212 boats sank. That was wrong, it turned out.")]
    [InlineData("Correction: our next issue appears on Friday.")]
    public void A_story_or_a_notice_takes_nothing_back(string text) =>
        CorrectionNotes.Of(ArticleBuilder.Build("a", text)).ShouldBeEmpty();
}
