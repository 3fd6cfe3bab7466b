using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Quotations;

/// <summary>Turns marked Q and A, if the rest of the article names exactly one person. <c>¶</c> ends a line, <c># </c> opens a caption.</summary>
public sealed class InterviewsTests
{
    [Theory]
    [InlineData("Ann Orr makes tea.¶Q: Is it shut?¶A: It is.", "It is. => Ann Orr")]
    [InlineData("Ann Orr makes tea.¶Q. Is it shut?¶A. It is.", "It is. => Ann Orr")]
    [InlineData("Ann Orr makes tea.¶Q:\tIs it shut?¶A:\t It is.", "It is. => Ann Orr")]
    [InlineData("Ann Orr makes tea.¶Q: Y?¶A: N.", "N. => Ann Orr")]
    [InlineData("Ann Orr makes tea.¶Q: ?¶A: !", "! => Ann Orr")]
    [InlineData("Q: Is it shut?¶A: It is.¶Ann Orr makes tea.", "It is. => Ann Orr")]
    [InlineData("Ann Orr makes tea. Ann Orr sells it.¶Q: Why?¶A: For fun.", "For fun. => Ann Orr")]
    [InlineData("Ann Orr makes tea.¶Q: Where is Tom Blake?¶A: Here.", "Here. => Ann Orr")]
    [InlineData("Ann Orr makes tea.¶Q: Where?¶A: At Tom Blake's.", "At Tom Blake's. => Ann Orr")]
    [InlineData("Ann Orr makes tea.¶# Tom Blake waits¶Q: Why?¶A: For fun.", "For fun. => Ann Orr")]
    [InlineData(
        "Ann Orr makes tea.¶Q: Why?¶A: For fun.¶Q: No more?¶A: No.",
        "For fun. => Ann Orr; No. => Ann Orr"
    )]
    [InlineData(
        "Ann Orr makes tea.¶Q: Why?¶A: “Drink it while it is hot,” my mother said.",
        "“Drink it while it is hot,” my mother said. => Ann Orr"
    )]
    public void Answers_are_those_of_the_one_who_is_named(string text, string quotations) =>
        Read(text).ShouldBe(quotations);

    [Theory]
    [InlineData("Ann Orr makes tea.¶A: It is.¶A: It was.")]
    [InlineData("Ann Orr makes tea.¶Q: Is it shut?¶Q: Is it open?")]
    [InlineData("Nobody makes tea.¶Q: Is it shut?¶A: It is.")]
    [InlineData("Ann Orr and Tom Blake make tea.¶Q: Is it shut?¶A: It is.")]
    [InlineData("Ann Orr makes tea.¶Q: Is it shut?¶A: It is.¶Tom Blake makes cake.")]
    [InlineData("Ann Orr makes tea.¶q: Is it shut?¶a: It is.")]
    [InlineData("Ann Orr makes tea.¶Q) Is it shut?¶A) It is.")]
    [InlineData("Ann Orr makes tea.¶Q: Is it shut?¶A:It is.")]
    [InlineData("Ann Orr makes tea.¶Q:Is it shut?¶A: It is.")]
    [InlineData("Ann Orr makes tea.¶Q¶A")]
    public void Without_one_person_or_without_turns_there_are_none(string text) =>
        Read(text).ShouldBe("");

    private static string Read(string text)
    {
        var blocks = new List<Block>();
        var start = 0;
        foreach (var line in text.Split('¶'))
        {
            var kind = line.StartsWith('#') ? BlockKind.Caption : BlockKind.Paragraph;
            blocks.Add(new Block(kind, new TextSpan(start, start + line.Length)));
            start += line.Length + 1;
        }

        var article = new Article
        {
            Id = new ArticleId("a"),
            Text = text.Replace('¶', '\n'),
            Blocks = [.. blocks],
        };
        return string.Join(
            "; ",
            QuotationExtractor
                .Extract(article)
                .Select(q => $"{q.Span.Of(article.Text)} => {q.Speaker?.Name}")
        );
    }
}
