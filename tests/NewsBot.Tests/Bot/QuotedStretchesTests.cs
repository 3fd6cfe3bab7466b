using CsCheck;
using NewsBot.Bot.Surfaces;

namespace NewsBot.Tests.Bot;

public sealed class QuotedStretchesTests
{
    [Theory]
    [InlineData("He said \"we stay right here\" today.", "we stay right here")]
    [InlineData("He said “we stay right here” today.", "we stay right here")]
    [InlineData("Er sagte: „wir bleiben genau hier“ heute.", "wir bleiben genau hier")]
    [InlineData("»wir bleiben genau hier« sagte er", "wir bleiben genau hier")]
    [InlineData("Il a dit « nous restons ici » hier.", "nous restons ici")]
    [InlineData("Il a dit «\u00A0nous restons ici\u00A0» hier.", "nous restons ici")]
    [InlineData("Han sa ”vi stannar precis här” i dag.", "vi stannar precis här")]
    [InlineData("**\"we stay right here\"**", "we stay right here")]
    [InlineData("(\"we stay right here\")", "we stay right here")]
    public void Marks_of_any_language_are_marks(string text, string words) =>
        Words(text).ShouldBe([words]);

    [Fact]
    public void Several_on_a_line_are_several() =>
        Words("\"We stay right here,\" he said, \"and that is final.\"")
            .ShouldBe(["We stay right here,", "and that is final."]);

    [Fact]
    public void What_stands_between_two_quotations_is_none() =>
        Words("He said \"no\" and then he went on: \"we stay right here\"")
            .ShouldBe(["we stay right here"]);

    [Fact]
    public void A_lone_quotation_keeps_its_line_for_the_name_in_it() =>
        QuotedStretches
            .In("Ann Orr: \"we stay right here\"")
            .ShouldBe([("we stay right here", "Ann Orr: \"we stay right here\"")]);

    [Fact]
    public void One_of_several_stands_for_itself() =>
        QuotedStretches
            .In("\"we stay right here\" or \"they went far away\"")
            .ShouldBe([
                ("we stay right here", "we stay right here"),
                ("they went far away", "they went far away"),
            ]);

    [Theory]
    [InlineData("> we stay right here", "we stay right here")]
    [InlineData("look:\n> we stay right here\n> — Ann Orr, mayor of Kell", "we stay right here")]
    [InlineData("> he said \"we stay right here\" today", "we stay right here")]
    public void A_block_quotation_is_one(string text, string words) =>
        Words(text).ShouldBe([words]);

    [Fact]
    public void Three_brackets_make_a_block_of_all_that_follows() =>
        Words("look\n>>> we stay right here\nthey went far away")
            .ShouldBe(["we stay right here", "they went far away"]);

    [Theory]
    [InlineData("")]
    [InlineData("we stay right here")]
    [InlineData("he said \"we stay right here")]
    [InlineData("he said we stay right here\"")]
    [InlineData("that's what the people's mayor said, wasn't it")]
    [InlineData("a 6\" pipe and a 5\" one")]
    [InlineData("\"no way\"")]
    [InlineData("\"\" \"\" \"\"")]
    [InlineData("> yes")]
    public void What_is_no_quotation_is_left_alone(string text) => Words(text).ShouldBeEmpty();

    [Fact]
    public void An_open_mark_does_not_take_what_follows() =>
        Words("a \"broken start and then \"we stay right here\" at last")
            .ShouldBe(["we stay right here"]);

    [Fact]
    public void Any_message_is_read_within_bounds() =>
        Gen.OneOf(
                NastyText.AnyLength,
                Gen.OneOfConst("\"", "“”", "\" a", "«", ">", "\n>", "a b c\" \"")
                    .Select(Gen.Int[1, 4_000])
                    .Select((piece, n) => string.Concat(Enumerable.Repeat(piece, n)))
            )
            .Sample(text =>
            {
                var found = QuotedStretches.In(text).ToArray();
                found.Sum(f => f.Words.Length).ShouldBeLessThanOrEqualTo(8_000);
                found.ShouldAllBe(f => f.Words.Length <= 1_500 && f.Sentence.Length <= 1_500);
                found.ShouldAllBe(f => f.Sentence.Contains(f.Words, StringComparison.Ordinal));
            });

    private static string[] Words(string text) =>
        [.. QuotedStretches.In(text).Select(q => q.Words)];
}
