using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

/// <summary>In the tables <c>|</c> stands before the mark that is asked about.</summary>
public sealed class ApostrophesTests
{
    [Theory]
    [InlineData("O|'Neill")]
    [InlineData("it|\u2019s")]
    [InlineData("the dogs|' owner")]
    [InlineData("THE DOGS|\u2019 OWNER")]
    [InlineData("the dogs|'")]
    public void A_mark_in_a_word_or_behind_an_owner_needs_no_other(string text) =>
        IsApostrophe(text).ShouldBeTrue();

    [Theory]
    [InlineData("|'tis late")]
    [InlineData("|\u2019em")]
    [InlineData("|\u2018Cause we go")]
    [InlineData("rock |'n' roll")]
    [InlineData("the |'90s")]
    [InlineData("the |\u201890s")]
    [InlineData("of |'45")]
    [InlineData("of |'45.")]
    public void Letters_or_a_century_are_left_out_behind_a_mark(string text) =>
        IsApostrophe(text).ShouldBeTrue();

    [Theory]
    [InlineData("5|' tall")]
    [InlineData("he is 5'10|\"")]
    [InlineData("5'10|\" tall")]
    [InlineData("5'10|\u201D tall")]
    [InlineData("(120|' long)")]
    public void A_mark_behind_a_small_figure_measures(string text) =>
        IsApostrophe(text).ShouldBeTrue();

    [Theory]
    [InlineData("|'We go,")]
    [InlineData("Ann go|' on")]
    [InlineData("we go.|'")]
    [InlineData("|'")]
    [InlineData("a|\u2018s")]
    [InlineData("|\u2018We go,")]
    [InlineData("|'causes of it")]
    [InlineData("|'emerge now")]
    [InlineData("|'b2")]
    [InlineData("|'9b")]
    [InlineData("|'ab")]
    [InlineData("|'a1")]
    [InlineData("|'x")]
    [InlineData("|'90x")]
    [InlineData("|'1990")]
    [InlineData("|'1990s")]
    [InlineData("not in 1945|'")]
    [InlineData("on the A12|' she")]
    [InlineData("|\"We go")]
    [InlineData("|\"90s")]
    [InlineData("(|\" she")]
    [InlineData("go|\" she")]
    [InlineData("10|\"a")]
    [InlineData("in 1945|\u201D")]
    [InlineData("5|\u201C")]
    [InlineData("5|`")]
    [InlineData("|90s")]
    public void Every_other_mark_may_quote(string text) => IsApostrophe(text).ShouldBeFalse();

    [Theory]
    [InlineData("a |'90s", true)]
    [InlineData("a'|'90s", true)]
    [InlineData("a|'90s", false)]
    [InlineData("1|'em", false)]
    public void Nothing_is_left_out_inside_a_word(string text, bool elides)
    {
        var at = text.IndexOf('|', StringComparison.Ordinal);

        Apostrophes.Elides(text.Remove(at, 1), at).ShouldBe(elides);
    }

    [Theory]
    [InlineData("Ann's", true)]
    [InlineData("ANN\u2019S", true)]
    [InlineData("A's", true)]
    [InlineData("'s", false)]
    [InlineData("s", false)]
    [InlineData("cats", false)]
    [InlineData("O'N", false)]
    [InlineData("don't", false)]
    [InlineData("", false)]
    public void A_possessive_ends_with_an_apostrophe_and_an_s(string word, bool has) =>
        Apostrophes.HasPossessive(word).ShouldBe(has);

    [Theory]
    [InlineData("don't", true)]
    [InlineData("DON\u2019T", true)]
    [InlineData("n't", true)]
    [InlineData("'t", false)]
    [InlineData("t", false)]
    [InlineData("it't", false)]
    [InlineData("want", false)]
    [InlineData("don's", false)]
    [InlineData("", false)]
    public void A_not_that_is_shortened_ends_with_n_apostrophe_t(string word, bool has) =>
        Apostrophes.HasNot(word).ShouldBe(has);

    [Theory]
    [InlineData("o'er't", 4)]
    [InlineData("it\u2019s", 2)]
    [InlineData("its", -1)]
    public void The_last_apostrophe_is_found(string word, int at) =>
        Apostrophes.LastIn(word).ShouldBe(at);

    [Theory]
    [InlineData("Ann's and Tom\u2019s road's", "Ann and Tom road")]
    [InlineData("Ann's", "Ann")]
    [InlineData("Ann's, it's.", "Ann, it.")]
    [InlineData("she isn't O'Sullivan o'sell the dogs'", "she isn't O'Sullivan o'sell the dogs'")]
    [InlineData("cats as", "cats as")]
    [InlineData("a' so", "a' so")]
    public void A_text_loses_its_possessives(string text, string bare) =>
        Apostrophes.WithoutPossessives(text).ShouldBe(bare);

    private static bool IsApostrophe(string text)
    {
        var at = text.IndexOf('|', StringComparison.Ordinal);
        return Apostrophes.IsAt(text.Remove(at, 1), at);
    }
}
