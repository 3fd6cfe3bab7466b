using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Answering.Candidates;

public sealed class CandidateFormTests
{
    [Theory]
    [InlineData(
        QuestionForm.Person,
        "Ada Orr met Vail at the Kell Post. Later Bruno Vail left Kell.",
        "Ada Orr|Vail|Bruno Vail"
    )]
    [InlineData(QuestionForm.Number, "On 5 October 2026 one of them paid 14 euros.", "14 euros")]
    [InlineData(QuestionForm.Date, "Work begins on 5 October.", "5 October")]
    [InlineData(QuestionForm.Person, "Nobody came. Everybody slept.", "")]
    public void Words_of_the_form_of_the_answer_are_found(
        QuestionForm form,
        string text,
        string expected
    ) => Find(form, text).ShouldBe(expected);

    [Fact]
    public void What_the_question_says_itself_is_no_answer() =>
        Find(QuestionForm.Person, "Ada Orr met Bruno Vail.", "whom did Ada Orr meet")
            .ShouldBe("Bruno Vail");

    [Fact]
    public void A_page_of_capitals_makes_no_endless_answer() =>
        Find(QuestionForm.Name, $"It was {string.Concat(Enumerable.Repeat("Zed Quill ", 2_000))}.")
            .ShouldBe("");

    private static string Find(QuestionForm form, string text, string question = "who was it")
    {
        var article = ArticleBuilder.Build("a", text);
        var spans = new CandidateForm(form, new QuestionFocus(question, question)).SpansIn(
            article,
            new TextSpan(0, text.Length)
        );
        return string.Join('|', spans.Select(s => s.Of(text).ToString()));
    }
}
