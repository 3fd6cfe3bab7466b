using System.Text;
using NewsBot.Commands;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;
using NewsBot.Evaluation.Quotations;

namespace NewsBot.Tests.Evaluation.Quotations;

public sealed class LabelledArticleLineTests
{
    [Fact]
    public void All_that_is_known_is_read()
    {
        var article = Read(
            """
            {"id":"a","text":"0123456789","speaker_basis":"mention","scope":"marked","ignore":[[0,2],[3,4]],
             "speakers":{"Ann Lee":{"role":"doctor","aliases":["Dr Lee"]},"Bob Roe":{}},
             "quotes":[{"start":1,"end":4,"kind":"mixed","speaker":"Ann Lee","mention":[5,6],"cue":[6,7],"pull":true,"group":1},
                       {"start":0,"end":10,"kind":"indirect","speaker":null,"mention":[[1,2],[3,4]]}]}
            """
        );

        article.Id.ShouldBe("a");
        article.IsByMention.ShouldBeTrue();
        article.IsMarkedOnly.ShouldBeTrue();
        article.Ignored.ShouldBe([new TextSpan(0, 2), new TextSpan(3, 4)]);
        article.Aliases["Ann Lee"].ShouldBe(["Dr Lee"]);
        article.Aliases["Bob Roe"].ShouldBeEmpty();
        article.Quotations[0].Kind.ShouldBe(QuotationKind.Mixed);
        article.Quotations[0].Span.ShouldBe(new TextSpan(1, 4));
        article.Quotations[0].Speaker.ShouldBe("Ann Lee");
        article.Quotations[0].Mention.ShouldBe([new TextSpan(5, 6)]);
        article.Quotations[0].IsPull.ShouldBeTrue();
        article.Quotations[1].Speaker.ShouldBeNull();
        article.Quotations[1].Mention.ShouldBe([new TextSpan(1, 2), new TextSpan(3, 4)]);
        article.Quotations[1].IsPull.ShouldBeFalse();
    }

    [Fact]
    public void Little_need_be_known()
    {
        var article = Read("""{"id":"a","text":"words"}""");

        article.Quotations.ShouldBeEmpty();
        article.Ignored.ShouldBeEmpty();
        article.Aliases.ShouldBeEmpty();
        article.IsByMention.ShouldBeFalse();
        article.IsMarkedOnly.ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"text":"x"}""", "no \"id\"")]
    [InlineData("""{"id":"a"}""", "no \"text\"")]
    [InlineData("""{"id":"a","text":"x","quotes":{}}""", "\"quotes\" is not a list")]
    [InlineData("""{"id":"a","text":"x","quotes":[7]}""", "quotation 0: ")]
    [InlineData("""{"id":"a","text":"x","quotes":[{"end":1,"kind":"direct"}]}""", "whole number")]
    [InlineData(
        """{"id":"a","text":"x","quotes":[{"start":0,"end":2,"kind":"direct"}]}""",
        "0 to 2 is no stretch of the text"
    )]
    [InlineData(
        """{"id":"a","text":"x","quotes":[{"start":1,"end":1,"kind":"direct"}]}""",
        "1 to 1 is no stretch"
    )]
    [InlineData(
        """{"id":"a","text":"x","quotes":[{"start":0,"end":1,"kind":"odd"}]}""",
        "\"kind\""
    )]
    [InlineData(
        """{"id":"a","text":"x","quotes":[{"start":0,"end":1,"kind":"direct","mention":[0]}]}""",
        "no pair of offsets"
    )]
    [InlineData("""{"id":"a","text":"x","ignore":["b"]}""", "no pair of offsets")]
    [InlineData("""{"id":"a","text":"x","speakers":[]}""", "no object")]
    [InlineData("""{"id":"a","text":"x","speakers":{"b":7}}""", "no object")]
    [InlineData("""{"id":"a","text":"x","speakers":{"\ud800":{}}}""", "half a character")]
    public void A_bad_line_says_what_is_wrong(string line, string message) =>
        Should.Throw<FormatException>(() => Read(line)).Message.ShouldContain(message);

    private static LabelledArticle Read(string line)
    {
        using var document = JsonMembers.ParseObject(Encoding.UTF8.GetBytes(line));
        return LabelledArticleLine.Read(new JsonMembers(document.RootElement));
    }
}
