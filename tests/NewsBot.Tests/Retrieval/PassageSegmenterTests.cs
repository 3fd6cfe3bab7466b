using CsCheck;
using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Text;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Retrieval;

public sealed class PassageSegmenterTests
{
    private static readonly Gen<Article> _article = Gen.Select(
            Gen.Enum<BlockKind>(),
            Gen.Int[1, 90]
        )
        .Array[0, 12]
        .Select(lines =>
        {
            var text = string.Join(
                '\n',
                lines.Select(line => $"{string.Join(' ', Enumerable.Repeat("word", line.Item2))}.")
            );
            var blocks = new List<Block>();
            var start = 0;
            foreach (var (kind, words) in lines)
            {
                blocks.Add(new Block(kind, new TextSpan(start, start + (words * 5))));
                start += (words * 5) + 1;
            }

            return new Article
            {
                Id = new ArticleId("a"),
                Text = text,
                Blocks = [.. blocks],
            };
        });

    [Fact]
    public void Every_body_line_is_in_a_passage_and_no_furniture_is() =>
        _article.Sample(article =>
        {
            var passages = PassageSegmenter.Segment(article);
            foreach (var block in article.Blocks)
            {
                var isEvidence =
                    block.IsBody || block.Kind is BlockKind.Caption or BlockKind.PullQuote;
                if (isEvidence)
                {
                    passages.ShouldContain(p => p.Contains(block.Span));
                }
                else if (block.Kind is BlockKind.Furniture or BlockKind.Related)
                {
                    passages.ShouldAllBe(p => !p.Overlaps(block.Span));
                }
            }
        });

    [Fact]
    public void Passages_are_in_order_and_do_not_overlap() =>
        _article.Sample(article =>
        {
            var end = 0;
            foreach (var passage in PassageSegmenter.Segment(article))
            {
                passage.Start.ShouldBeGreaterThanOrEqualTo(end);
                end = passage.End;
            }
        });

    [Fact]
    public void A_passage_is_about_60_to_120_words()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("word", 24)) + ". ";
        var article = ArticleBuilder.Build(
            "a",
            string.Concat(Enumerable.Repeat($"W{sentence}", 20))
        );

        var lengths = PassageSegmenter
            .Segment(article)
            .Select(p => p.Of(article.Text).Count(' ') + 1)
            .ToArray();

        lengths.ShouldAllBe(words => words >= 60 && words <= 160);
        lengths.Length.ShouldBe(4);
    }

    [Fact]
    public void A_page_that_is_its_headline_alone_is_found_by_it()
    {
        var span = new TextSpan(0, 21);
        var article = new Article
        {
            Id = new ArticleId("a"),
            Text = "The heron is at Kell.\nMenu",
            Blocks =
            [
                new Block(BlockKind.Title, span),
                new Block(BlockKind.Furniture, new TextSpan(22, 26)),
            ],
        };

        PassageSegmenter.Segment(article).ShouldBe([span]);
    }
}
