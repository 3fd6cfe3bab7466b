using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Answering;

public sealed class VerifierTests
{
    private readonly Article _article = ArticleBuilder.Build(
        "a",
        "\u201CWe will not resign,\u201D Ms Orr said. The dam held."
    );
    private readonly CorpusWriter _writer = new();

    public VerifierTests() => _writer.Add([_article]);

    [Fact]
    public void What_was_cut_from_the_corpus_passes()
    {
        var reply = Verify(new ReplyPart.Prose("She spoke:"), Quote(0, 33));

        reply.Parts.Count.ShouldBe(2);
        reply.Citations.ShouldHaveSingleItem().Number.ShouldBe(1);
    }

    [Fact]
    public void A_citation_of_an_article_that_changed_is_left_out_with_the_words_that_speak_of_it()
    {
        var quote = Quote(0, 33);
        _writer.Add([
            ArticleBuilder.Build("a", "\u201CWe may well resign,\u201D Ms Orr said. The dam held."),
        ]);

        Verify(new ReplyPart.Prose("She spoke:"), quote).Parts.ShouldBeEmpty();
    }

    [Fact]
    public void A_citation_of_an_article_that_was_withdrawn_is_left_out()
    {
        var quote = Quote(0, 33);
        _writer.Withdraw([_article.Id]);

        Verify(quote).Citations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Orr: \"We will not resign\" [1]", true)]
    [InlineData("Orr: \u201Cwe will  not resign\u201D [1]", true)]
    [InlineData("Orr: \"We will resign\" [1]", false)]
    [InlineData("Orr: \u201CWe will resign\u201D [1]", false)]
    [InlineData("Orr: \u00ABWe will resign\u00BB [1]", false)]
    [InlineData("Orr: \u201EWe will resign\u201C [1]", false)]
    [InlineData("An open mark: \"We will", false)]
    public void Joining_words_may_only_quote_what_a_cited_article_holds(
        string prose,
        bool passes
    ) =>
        Verify(new ReplyPart.Prose(prose), Quote(0, 33))
            .Parts.OfType<ReplyPart.Prose>()
            .Any()
            .ShouldBe(passes);

    [Fact]
    public void Citations_are_numbered_from_1_without_a_gap()
    {
        var other = ArticleBuilder.Build("b", "The mayor slept.");
        var reply = Verify(
            new ReplyPart.Quoted(Citation.Cut(other, new TextSpan(0, 16)), 1),
            Quote(0, 33) with
            {
                Number = 4,
            },
            Quote(34, 47) with
            {
                Number = 7,
            }
        );

        reply.Citations.Select(q => q.Number).ShouldBe([1, 2]);
    }

    private ReplyPart.Quoted Quote(int start, int end) =>
        new(Citation.Cut(_article, new TextSpan(start, end)), 1);

    private VerifiedReply Verify(params ReplyPart[] parts) =>
        Verifier.Verify(new Draft(parts), _writer.Current);
}
