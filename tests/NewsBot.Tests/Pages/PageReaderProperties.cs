using CsCheck;
using NewsBot.Core.Pages;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Pages;

public sealed class PageReaderProperties
{
    private static readonly Gen<string> _hostile = Gen.OneOfConst(
            "\r",
            "\n",
            "\r\n",
            "\f",
            "\v",
            "\0",
            "\u0085",
            "\u2028",
            "\uD83D",
            "\uDE00",
            "\u200F",
            "\u202E",
            "\uFEFF",
            "\u0301",
            "Updated ",
            "3 March 2010",
            "10:40",
            "10:40 GMT",
            "99999999999999",
            "By ",
            "Ann Ode",
            " | ",
            "\u00A9",
            ":",
            "...",
            "\u8D8A",
            "\u0E01",
            "The bridge was shut on Monday. ",
            "Comments",
            "Related articles",
            "Photo: ",
            " > ",
            "-",
            "'",
            "\u201C",
            "@",
            "://",
            "20",
            ".",
            ","
        )
        .Array[0, 60]
        .Select(string.Concat);

    private static readonly Gen<string> _anyText = Gen.OneOf(
        _hostile,
        Gen.String[Gen.Char, 0, 300]
    );

    private static readonly Gen<string> _sentence = Gen.OneOfConst(
        "The council met on Monday to hear what the engineers had found under the bridge.",
        "Nobody was hurt.",
        "\"We shall see,\" said the mayor, who has held the post since 1998.",
        "A report is due on 3 March 2010.",
        "Prices rose by 3.5% in a year, the office said.",
        "They sign up for nothing and share what they have."
    );

    [Fact]
    public void Everything_that_can_be_seen_is_in_exactly_one_block() =>
        _anyText.Sample(text =>
        {
            var clear = ClearText.Of(text);
            foreach (var origin in Enum.GetValues<PageOrigin>())
            {
                var page = PageReader.Read(text, origin, "Ann Ode");

                var seen = page.Blocks.Select(block => clear.Show(block.Span).ToString());
                WithoutSpace(string.Concat(seen)).ShouldBe(WithoutSpace(clear.Text));
            }
        });

    private static string WithoutSpace(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [Fact]
    public void Spans_are_ordered_trimmed_and_apart() =>
        _anyText.Sample(text =>
        {
            var end = 0;
            foreach (var block in PageReader.Read(text).Blocks)
            {
                block.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
                block.Span.Trim(text).ShouldBe(block.Span);
                end = block.Span.End;
            }
        });

    [Fact]
    public void A_clean_body_loses_no_line() =>
        _sentence
            .Array[1, 30]
            .Sample(sentences =>
            {
                var text = string.Join("\n\n", sentences);

                PageReader.Read(text, PageOrigin.Record).Blocks.ShouldAllBe(block => block.IsBody);
            });

    [Fact]
    public void There_is_one_title_at_most() =>
        _anyText.Sample(text =>
            PageReader
                .Read(text)
                .Blocks.Count(block => block.Kind == BlockKind.Title)
                .ShouldBeLessThanOrEqualTo(1)
        );
}
