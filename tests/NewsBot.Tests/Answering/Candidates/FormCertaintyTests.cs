using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Answering.Candidates;

public sealed class FormCertaintyTests
{
    [Theory]
    [InlineData(QuestionForm.Number, "How many boats sank?", "In all 14 boats sank.", "14", 1)]
    [InlineData(QuestionForm.Number, "How many boats sank?", "It took 14 hours.", "14", -1)]
    [InlineData(QuestionForm.Number, "How many seats have they?", "19 of the 44 seats.", "44", -1)]
    [InlineData(QuestionForm.Number, "How long did it last?", "It took 14 hours.", "14 hours", 1)]
    [InlineData(QuestionForm.Number, "How long did it last?", "It cost 14 euros.", "14", -1)]
    [InlineData(QuestionForm.Date, "When did it sink?", "It sank in 2019.", "2019", 0)]
    [InlineData(QuestionForm.Date, "When did it sink?", "He wrote a 2019 song.", "2019", -1)]
    [InlineData(QuestionForm.Date, "When did it sink?", "KELL, 5 May (Post) It sank.", "5 May", -1)]
    [InlineData(QuestionForm.Place, "Where did she go?", "She went to Kell.", "Kell", 1)]
    [InlineData(QuestionForm.Place, "Which country won?", "It was Kenya.", "Kenya", 1)]
    [InlineData(QuestionForm.Place, "Where is it?", "Kellish officials came.", "Kellish", -1)]
    [InlineData(QuestionForm.Person, "Who won?", "Ada Orr won.", "Ada Orr", 0)]
    [InlineData(
        QuestionForm.Person,
        "Who leads it?",
        "The former head Ada Orr came.",
        "Ada Orr",
        -1
    )]
    [InlineData(QuestionForm.Person, "Who won?", "He won, the first since Ada Orr.", "Ada Orr", -1)]
    public void What_stands_around_words_tells_whether_they_can_be_the_answer(
        QuestionForm form,
        string question,
        string text,
        string words,
        int sign
    )
    {
        var article = ArticleBuilder.Build("a", text);
        var focus = new QuestionFocus(question, question);
        var sentence = new TextSpan(0, text.Length);
        var start = text.IndexOf(words, StringComparison.Ordinal);

        var certainty = new FormCertainty(form, focus).Of(
            new CandidateFit(focus, text, sentence),
            article,
            sentence,
            new TextSpan(start, start + words.Length)
        );

        Math.Sign(certainty).ShouldBe(sign);
    }
}
