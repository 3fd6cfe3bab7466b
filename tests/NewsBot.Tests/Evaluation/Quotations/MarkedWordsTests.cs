using NewsBot.Core.Quotations;
using NewsBot.Core.Text;
using NewsBot.Evaluation.Quotations;

namespace NewsBot.Tests.Evaluation.Quotations;

public sealed class MarkedWordsTests
{
    [Theory]
    [InlineData("called it \u201Ca farce\u201D and \"a joke\"", "a farce|a joke")]
    [InlineData("called it \u00ABa farce\u00BB", "a farce")]
    [InlineData("called it \u201Ea farce\u201D", "a farce")]
    [InlineData("called it 'a poor man's farce' twice", "a poor man's farce")]
    [InlineData("called it \u2018a farce\u2019, a \u2018joke\u2019", "a farce|joke")]
    [InlineData("the men's and women's teams' shirts", "")]
    [InlineData("called it \u201Ca farce", "")]
    [InlineData("called it \"\" and ' a farce '", "")]
    [InlineData("called it \u2018a \u2018farce\u2019", "farce")]
    public void Mixed_ones_are_cut_to_their_marked_words(string text, string words)
    {
        var mixed = new LabelledQuotation(new TextSpan(0, text.Length), QuotationKind.Mixed);

        var cut = MarkedWords.Of(text, [mixed]).ToArray();

        string.Join('|', cut.Select(c => c.Span.Of(text).ToString())).ShouldBe(words);
        cut.ShouldAllBe(c => c.Kind == QuotationKind.Direct);
    }

    [Fact]
    public void Direct_ones_stay_and_indirect_ones_go()
    {
        const string Text = "\"Go,\" he said, and that it was time.";

        var kept = MarkedWords.Of(
            Text,
            [Text.Quote("\"Go,\""), Text.Quote("that it was time", QuotationKind.Indirect)]
        );

        kept.ShouldHaveSingleItem().Span.ShouldBe(Text.SpanOf("\"Go,\""));
    }
}
