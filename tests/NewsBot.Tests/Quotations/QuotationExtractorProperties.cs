using CsCheck;
using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Quotations;

public sealed class QuotationExtractorProperties
{
    private static readonly Gen<string> _text = Gen.OneOf(
        Gen.OneOfConst(
                "\"",
                "\u201C",
                "\u201D",
                "\u2018",
                "\u2019",
                "'",
                "\u00AB",
                "\u00BB",
                "``",
                "''",
                " ",
                " ",
                "\n",
                ", ",
                ". ",
                ": ",
                "? ",
                "said",
                " he said",
                " according to ",
                "asked by ",
                " said that ",
                " told the paper ",
                " the road was shut",
                ", but ",
                " called it ",
                "the minister",
                "Ann Orr",
                "Mr Orr",
                "Orr's",
                "his sister, ",
                "It is shut",
                "Q: ",
                "ORR: ",
                "\u2014 ",
                "A: ",
                "who",
                "of the Road Agency",
                "\uD83D",
                "\u200B",
                "\0"
            )
            .Array[0, 60]
            .Select(string.Concat),
        Gen.String[Gen.Char, 0, 200]
    );

    private static readonly Gen<BlockKind> _kind = Gen.OneOfConst(Enum.GetValues<BlockKind>());

    private static readonly Gen<(string Text, BlockKind[] Kinds)> _page = Gen.Select(
        _text,
        Gen.Frequency((3, Gen.Const(BlockKind.Paragraph)), (1, _kind)).Array[80]
    );

    [Fact]
    public void Spans_are_in_order_inside_a_line_that_is_read_and_do_not_overlap() =>
        _page.Sample(page =>
        {
            var article = Build(page.Text, page.Kinds);
            var end = 0;
            foreach (var quotation in QuotationExtractor.Extract(article))
            {
                quotation.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
                quotation.Span.IsEmpty.ShouldBeFalse();
                end = quotation.Span.End;
                article.Blocks.Any(b => Holds(b, quotation)).ShouldBeTrue();
            }
        });

    [Fact]
    public void The_same_article_gives_the_same_quotations() =>
        _page.Sample(page =>
        {
            var article = Build(page.Text, page.Kinds);

            QuotationExtractor.Extract(article).ShouldBe(QuotationExtractor.Extract(article));
        });

    [Fact]
    public void What_is_told_about_a_quotation_is_consistent() =>
        _page.Sample(page =>
        {
            var article = Build(page.Text, page.Kinds);
            var quotations = QuotationExtractor.Extract(article);
            foreach (var quotation in quotations)
            {
                (quotation.Speaker is null).ShouldBe(quotation.Method == AttributionMethod.None);
                (quotation.Speaker is null).ShouldBe(quotation.Confidence == 0);
                quotation.Confidence.ShouldBeInRange(0, 1);
                quotation.Speaker?.Name.ShouldNotBeNullOrWhiteSpace();
                quotation.Mention?.Of(article.Text).IsEmpty.ShouldBeFalse();
                quotation.Cue?.Of(article.Text).IsEmpty.ShouldBeFalse();
                if (quotation.Same is { } same)
                {
                    (
                        quotation.IsPull || quotation.Method == AttributionMethod.Headline
                    ).ShouldBeTrue();
                    quotations[same].IsPull.ShouldBeFalse();
                }
            }
        });

    [Theory]
    [InlineData("\"a")]
    [InlineData("\u201C")]
    [InlineData("\u201Ca ")]
    [InlineData(" \u2018a ")]
    [InlineData(" 'a ")]
    [InlineData("\"Yes,\" he said, ")]
    [InlineData("\"Yes,\" said Ann Orr. ")]
    [InlineData("\"Yes it is so.\" ")]
    [InlineData("the old man, Ann Orr and ")]
    [InlineData("said said ")]
    [InlineData("in the town said \"yes it is so\" ")]
    [InlineData("has had been \"yes it is so\" said ")]
    [InlineData("Ann Orr said that ")]
    [InlineData("the road is shut, she said, ")]
    [InlineData("said the road, ")]
    [InlineData("according to Ann Orr, ")]
    [InlineData("``a ''")]
    [InlineData("\uD83D\"")]
    [InlineData("\u2014 It is shut, said ")]
    [InlineData("ORR: It is shut.\n")]
    public void A_long_hostile_line_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length));
        var article = Build(text, [BlockKind.Paragraph]);

        var quotations = QuotationExtractor.Extract(article);

        quotations.ShouldAllBe(q => q.Span.End <= text.Length && !q.Span.IsEmpty);
    }

    private static bool Holds(Block block, Quotation quotation) =>
        block.Span.Contains(quotation.Span)
        && (
            block.Kind == BlockKind.PullQuote
                ? quotation.IsPull
                : block.Kind
                    is BlockKind.Paragraph
                        or BlockKind.List
                        or BlockKind.Caption
                        or BlockKind.Title
        );

    private static Article Build(string text, BlockKind[] kinds)
    {
        var blocks = new List<Block>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var span = new TextSpan(start, start + line.Length).Trim(text);
            if (!span.IsEmpty)
            {
                blocks.Add(new Block(kinds[blocks.Count % kinds.Length], span));
            }

            start += line.Length + 1;
        }

        return new Article
        {
            Id = new ArticleId("a"),
            Text = text,
            Blocks = [.. blocks],
        };
    }
}
