using CsCheck;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Days;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Articles;

public sealed class DayNotesTests
{
    // 17 September 2026 is a Thursday.
    [Theory]
    [InlineData("2026-09-17", "He resigned on Tuesday.", "on Tuesday [15 September 2026]")]
    [InlineData("2026-09-17", "He resigned on Thursday.", "on Thursday [17 September 2026]")]
    [InlineData("2026-09-17", "He resigned on Friday.", "on Friday [11 September 2026]")]
    [InlineData("2027-01-02", "He resigned on Thursday.", "on Thursday [31 December 2026]")]
    [InlineData("2026-09-17", "He will resign on Friday.", "on Friday [18 September 2026]")]
    [InlineData(
        "2026-09-17",
        "She said on Tuesday that it would open.",
        "on Tuesday [15 September 2026]"
    )]
    [InlineData("2026-09-17", "The mayor lost Tuesday's vote.", "Tuesday's [15 September 2026]")]
    [InlineData(
        "2026-09-17",
        "He came on Tuesday. He left on Wednesday. He slept on Monday.",
        "on Tuesday [15 September 2026]; on Wednesday [16 September 2026]"
    )]
    [InlineData("2026-09-17", "He left yesterday.", "yesterday [16 September 2026]")]
    [InlineData("2026-03-01", "He left last night.", "last night [28 February 2026]")]
    [InlineData("2026-12-31", "It opens tomorrow.", "tomorrow [1 January 2027]")]
    [InlineData("2026-01-05", "It fell last month.", "last month [December 2025]")]
    [InlineData("2026-01-05", "It fell last year.", "last year [in 2025]")]
    [InlineData("2026-09-17", "It fell last week.", "last week [7 to 13 September 2026]")]
    [InlineData("2026-09-17", "It rises next week.", "next week [21 to 27 September 2026]")]
    [InlineData("2026-09-19", "He left last Friday.", "")]
    [InlineData("2026-09-17", "He left last Friday.", "last Friday [11 September 2026]")]
    [InlineData("2026-09-17", "The trial opens on Monday.", "")]
    [InlineData("2026-09-17", "The talks are due to end on Monday.", "")]
    [InlineData("2026-09-17", "They had until Friday.", "")]
    [InlineData("2026-09-17", "He resigned on Tuesday, 2 March 2010.", "")]
    [InlineData("2026-09-17", "In 1998 they met on a Tuesday and on Friday.", "")]
    [InlineData("2026-09-17", "He bought it on Black Friday.", "")]
    [InlineData("2026-09-17", "He wrote in the Sunday Times.", "")]
    [InlineData("2026-09-17", "It fell over the last year.", "")]
    [InlineData("2026-09-20", "It fell last week.", "")]
    [InlineData(
        "2026-09-17",
        "\u201CI saw it yesterday,\u201D she said on Tuesday.",
        "on Tuesday [15 September 2026]"
    )]
    [InlineData("2026-09-17", "\u201CI came on Thursday,\u201D she said.", "")]
    [InlineData(null, "He resigned on Tuesday.", "")]
    public void The_day_of_the_article_tells(string? published, string text, string expected) =>
        Print(ArticleBuilder.Build("a", text, published: published)).ShouldBe(expected);

    [Fact]
    public void No_text_has_notes_outside_it() =>
        Gen.Select(
                Gen.OneOf(
                    Gen.String[1, 400],
                    Gen.OneOfConst(
                            "on Tuesday Friday's last next week month year will said \u201C \" yesterday , . 2010 March left Black".Split(
                                ' '
                            )
                        )
                        .Array[1, 30]
                        .Select(w => string.Join(' ', w))
                ),
                Gen.OneOfConst("0001-01-01", "9999-12-31", "2026-09-17")
            )
            .Sample(
                (text, day) =>
                {
                    var article = ArticleBuilder.Build("a", text, published: day);

                    var notes = DayNotes.In(article, new TextSpan(0, text.Length));

                    notes.Count.ShouldBeLessThanOrEqualTo(2);
                    notes.ShouldAllBe(n =>
                        n.Span.Start >= 0
                        && n.Span.End <= text.Length
                        && n.Span.Length < 40
                        && n.Days.First <= n.Days.Last
                    );
                },
                iter: 1000
            );

    private static string Print(Article article) =>
        string.Join(
            "; ",
            DayNotes
                .In(article, new TextSpan(0, article.Text.Length))
                .Select(n => $"{n.Span.Of(article.Text)} [{PeriodWords.Of(n.Days)}]")
        );
}
