using NewsBot.Core.Quotations;
using NewsBot.Core.Quotations.Stances;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Quotations;

public sealed class NegationsTests
{
    [Theory]
    [InlineData("She did not say it.", "not", true)]
    [InlineData("She never said it.", "never", true)]
    [InlineData("She cannot say it.", "cannot", true)]
    [InlineData("She didn't say it.", "didn't", true)]
    [InlineData("She didn’t say it.", "didn’t", true)]
    [InlineData("She did say it.", "did", false)]
    [InlineData("Neither of them said it.", "Neither", false)]
    [InlineData("He left, nor did she say it.", "nor", false)]
    public void A_word_that_negates_its_verb(string text, string word, bool negates) =>
        Of(text, word, (n, i) => n.IsNegation(i)).ShouldBe(negates);

    [Theory]
    [InlineData("Neither of them said it.", "Neither", true)]
    [InlineData("He left, nor did she say it.", "nor", true)]
    [InlineData("Nobody said it.", "Nobody", true)]
    [InlineData("None of them said it.", "None", true)]
    [InlineData("Nowhere did she say it.", "Nowhere", true)]
    [InlineData("No minister said it.", "No", true)]
    [InlineData("No sooner had she said it.", "No", false)]
    [InlineData("No wonder she said it.", "No", false)]
    [InlineData("No doubt she said it.", "No", false)]
    [InlineData("No surprise that she said it.", "No", false)]
    [InlineData("No fewer than four said it.", "No", false)]
    [InlineData("No less than four said it.", "No", false)]
    [InlineData("She did not say it.", "not", false)]
    public void A_word_that_leaves_nobody_or_nothing(string text, string word, bool isNone) =>
        Of(text, word, (n, i) => n.IsNone(i)).ShouldBe(isNone);

    [Theory]
    [InlineData("only", true)]
    [InlineData("just", true)]
    [InlineData("merely", true)]
    [InlineData("simply", true)]
    [InlineData("really", false)]
    public void A_word_that_takes_a_negation_back(string word, bool isOnly) =>
        Of($"She did not {word} say it.", word, (n, i) => n.IsOnly(i)).ShouldBe(isOnly);

    [Theory]
    [InlineData("She did not say it.", true)]
    [InlineData("She never really said it.", true)]
    [InlineData("She has not ever said it.", true)]
    [InlineData("She did not only say it.", false)]
    [InlineData("She said it.", false)]
    [InlineData("Not she said it.", false)]
    [InlineData("She did not quite so openly say it.", false)]
    public void A_negation_stands_in_the_group_of_its_verb(string text, bool isNegated) =>
        Of(text, text.Contains("said") ? "said" : "say", (n, i) => n.IsNegatedVerb(i, 0))
            .ShouldBe(isNegated);

    [Fact]
    public void A_negation_before_the_first_word_that_counts_does_not() =>
        Of("She did not say it.", "say", (n, i) => n.IsNegatedVerb(i, i)).ShouldBeFalse();

    [Theory]
    [InlineData("She did not say it.", true)]
    [InlineData("Nobody said it.", true)]
    [InlineData("She did not only say it but meant it.", false)]
    [InlineData("She did not until Monday say it.", false)]
    [InlineData("She said it on Monday.", false)]
    public void A_stretch_has_a_negation(string text, bool has) =>
        Of(text, "it", (n, i) => n.HasNegation(0, i)).ShouldBe(has);

    [Fact]
    public void A_stretch_ends_before_its_end() =>
        Of("She said it not.", "not", (n, i) => n.HasNegation(0, i)).ShouldBeFalse();

    private static T Of<T>(string text, string word, Func<Negations, int, T> ask)
    {
        var tokenized = TokenizedTextReader.Read(ArticleBuilder.Build("a", text));
        var at = Enumerable
            .Range(0, tokenized.Tokens.Count)
            .First(i => tokenized.Word(i).SequenceEqual(word));
        return ask(new Negations(tokenized), at);
    }
}
