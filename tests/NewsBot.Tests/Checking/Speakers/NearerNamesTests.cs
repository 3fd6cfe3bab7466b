using NewsBot.Core.Checking.Speakers;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Checking.Speakers;

public sealed class NearerNamesTests
{
    [Theory]
    [InlineData("Ann Orr met Tom Blake. He said: \"Shut it\"", true)]
    [InlineData("Tom Blake met Ivo Orr. He said: \"Shut it\"", true)]
    [InlineData("Ivo Orr met Tom Blake of the Tarn Guild. He said: \"Shut it\"", true)]
    [InlineData("Ivo Orr met Tom Blake for Tarn. He said: \"Shut it\"", true)]
    [InlineData("He told Tom Blake: \"Shut it\"", true)]
    [InlineData("Ivo Orr met Ann Blake of the Tom Guild. He said: \"Shut it\"", false)]
    [InlineData("Ivo Orr was there. He said: \"Shut it\" to Tom Blake", false)]
    [InlineData("\"Shut it\", He told Tom Blake", false)]
    public void Whoever_is_named_before_the_words_may_be_whom_a_pronoun_means(
        string text,
        bool may
    ) => MayBeBlake(text).ShouldBe(may);

    [Theory]
    [InlineData(380, true)]
    [InlineData(400, false)]
    public void A_name_is_looked_for_as_far_as_a_paragraph_goes(int between, bool may) =>
        MayBeBlake($"Tom Blake {new string('x', between)} He said: \"Shut it\"").ShouldBe(may);

    [Fact]
    public void Words_longer_than_that_have_nothing_before_them() =>
        MayBeBlake($"\"Shut it, {new string('x', 500)}\" He said").ShouldBeFalse();

    [Theory]
    [InlineData(AttributionMethod.Pronoun, true)]
    [InlineData(AttributionMethod.NextToCue, false)]
    public void A_name_that_is_said_leaves_no_doubt(AttributionMethod method, bool may) =>
        MayBeBlake("Ann Orr met Tom Blake. He said: \"Shut it\"", method).ShouldBe(may);

    private static bool MayBeBlake(
        string text,
        AttributionMethod method = AttributionMethod.Pronoun
    )
    {
        var pronoun = text.IndexOf("He ", StringComparison.Ordinal);
        var quotation = new Quotation
        {
            Span = new TextSpan(text.IndexOf('"'), text.LastIndexOf('"') + 1),
            Kind = QuotationKind.Direct,
            Mention = new TextSpan(pronoun, pronoun + 2),
            Confidence = 1,
            Method = method,
        };
        return NearerNames.MayBeMeant(
            ArticleBuilder.Build("a", text),
            quotation,
            new ClaimedSpeaker("Tom Blake")
        );
    }
}
