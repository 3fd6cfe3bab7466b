using NewsBot.Evaluation.Quotations;

namespace NewsBot.Tests.Evaluation.Quotations;

public sealed class SpeakerNameTests
{
    [Theory]
    [InlineData("Dr. Jos\u00E9 O\u2019H\u00E1ra", "jose o hara")]
    [InlineData("Mr X", "x")]
    [InlineData("The President", "president")]
    [InlineData("Martin King", "martin king")]
    [InlineData("Mr King", "king")]
    [InlineData("the Foreign Minister Ann Lee MP", "ann lee")]
    [InlineData("Ann Lee\u2019s", "ann lee")]
    [InlineData("ANN  LEE-ORR", "ann lee orr")]
    [InlineData("\uFB01scal body \u00BD", "fiscal body 1 2")]
    [InlineData("\U00010400nn", "\U00010428nn")]
    [InlineData("\u2014", "")]
    [InlineData(null, "")]
    public void A_name_is_its_words_without_title_accent_and_case(string? name, string key) =>
        string.Join(' ', SpeakerName.Key(name).ToArray()).ShouldBe(key);

    [Theory]
    [InlineData("Ann Lee", "Dr LEE, Ann", false, true)]
    [InlineData("Ann Lee", "Ms Ann L\u00E9e", true, true)]
    [InlineData("Ann Lee", "Lee", false, true)]
    [InlineData("Ann Lee", "Ann Lee of Kell", false, true)]
    [InlineData("Ann Lee", "Ann Orr", false, false)]
    [InlineData("Ann Lee", "\u2014", false, false)]
    public void Names_are_the_same_or_near(string one, string other, bool isSame, bool isNear)
    {
        SpeakerName.Same(one, other).ShouldBe(isSame);
        SpeakerName.Near(one, other).ShouldBe(isNear);
    }
}
