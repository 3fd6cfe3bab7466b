using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;
using NewsBot.Rendering;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Rendering;

public sealed class MarkdownReplyTests
{
    private static readonly Article _article = ArticleBuilder.Build(
        "kell/1.txt",
        "*We* will [not]\nresign_now",
        title: "Orr stays",
        published: "2026-09-14",
        outlet: "Kell Post",
        url: "https://kell.example/1"
    );

    [Fact]
    public void An_answer_has_its_lines_as_a_block_with_marker_outlet_and_date_and_then_its_source() =>
        MarkdownReply
            .Print(Answer(_article), MarkdownForm.Plain)
            .ShouldBe(
                """
                One article speaks of this:
                > *We* will [not]
                > resign_now
                > — Kell Post, 14 September 2026 [1]

                [1] Orr stays, https://kell.example/1#:~:text=%2AWe%2A%20will%20%5Bnot%5D%20resign_now
                """
            );

    [Fact]
    public void Words_of_the_corpus_are_no_markup_where_Markdown_is_rendered() =>
        MarkdownReply
            .Print(Answer(_article), MarkdownForm.Escaped)
            .ShouldContain(@"> \*We\* will \[not\]");

    [Theory]
    [InlineData("2026-09-14", "today")]
    [InlineData("2026-09-13", "yesterday")]
    [InlineData("2026-09-01", "13 days ago")]
    [InlineData("2026-09-16", "2 days later")]
    [InlineData(null, "")]
    public void The_age_is_counted_on_the_clock_of_the_request(string? published, string age) =>
        ReplyWords
            .Age(
                PublicationDate.TryParse(published, out var date) ? date : default,
                new DateTimeOffset(2026, 9, 14, 23, 59, 59, TimeSpan.Zero)
            )
            .ShouldBe(age);

    private static Answer.Cited Answer(Article article)
    {
        var writer = new CorpusWriter();
        writer.Add([article]);
        var quoted = new ReplyPart.Quoted(
            Citation.Cut(article, new TextSpan(0, article.Text.Length)),
            1
        );
        var draft = new Draft([new ReplyPart.Prose("One article speaks of this:"), quoted]);
        return new Answer.Cited(Verifier.Verify(draft, writer.Current))
        {
            Question = new Question("?"),
            Clock = DateTimeOffset.UnixEpoch,
            Searched = writer.Current.Scope,
            Provider = "test",
        };
    }
}
