using NewsBot.Evaluation;

namespace NewsBot.Tests.Evaluation;

public sealed class TextFormTests
{
    [Theory]
    [InlineData("The Kell dam", "kell dam")]
    [InlineData("A dam, an \u201Cold\u201D one.", "dam old one")]
    [InlineData("Ada Orr\u2019s choir", "ada orr choir")]
    [InlineData("1,250 geese, and 3.5 eels", "1250 geese and 3 5 eels")]
    [InlineData("geese, eels", "geese eels")]
    [InlineData("Orsény CAFÉ e\u0301", "orseny cafe e")]
    [InlineData("½ a ﬁsh, ①", "1 2 fish 1")]
    [InlineData("\uFF29\uFF34 \U0001D41A\U0001D7D7 \u0130da", "it a9 ida")]
    [InlineData("co\u00ADop zero\u200Bwidth", "coop zerowidth")]
    [InlineData("ø ж —", "")]
    public void A_gold_answer_is_looked_for_without_case_accents_marks_and_articles(
        string text,
        string form
    ) => AnswerForm.Of(text).ShouldBe(form);

    [Theory]
    [InlineData("won by 3,504 votes", "3504 Votes", true)]
    [InlineData("won by 13,504 votes", "3,504", false)]
    [InlineData("the mayor", "The", false)]
    [InlineData("anything", "...", false)]
    public void A_gold_answer_stands_in_whole_words(string text, string answer, bool says) =>
        AnswerForm.Says(AnswerForm.Of(text), answer).ShouldBe(says);

    [Fact]
    public void Words_keep_apostrophes_decimals_and_thousands() =>
        AnswerForm
            .Words("Kell's 1,250.5 geese didn't, at 9.30. 'Twas")
            .ShouldBe(
                ["kell's", "1,250.5", "geese", "didn't", "at", "9.30", "twas"],
                ignoreOrder: true
            );

    [Theory]
    [InlineData("\u201CIt holds,\u201D  she said \u2014 once.", "\"itholds,\"shesaid-once.")]
    [InlineData("Wait\u2026\u00A0What\u00AD\u200B?\r\n", "wait...what?")]
    [InlineData("CAFE\u0301 = Café", "café=café")]
    [InlineData("½ ﬁve ″ ´", "1⁄2five′′\u0301")]
    [InlineData("e\u0302\u0301 \u212B", "ếå")]
    [InlineData("\u0130", "i\u0307")]
    public void Words_are_compared_without_case_spaces_and_forms_of_marks(
        string text,
        string form
    ) => VerbatimForm.Of(text).ShouldBe(form);

    [Theory]
    [InlineData("", 0, "")]
    [InlineData("abc", 3, "ab")]
    [InlineData("a\U0001F986b", 3, "a\U0001F986")]
    [InlineData("\U0001F986\U0001F986\U0001F986", 3, "\U0001F986\U0001F986")]
    public void Lengths_are_counted_in_code_points(string text, int count, string firstTwo)
    {
        CodePoints.Count(text).ShouldBe(count);
        CodePoints.First(text, 2).ShouldBe(firstTwo);
        CodePoints.First(text, 9).ShouldBe(text);
    }
}
