using NewsBot.Core.Language;

namespace NewsBot.Tests.Questions;

public sealed class WordTablesTests
{
    [Theory]
    [InlineData("won", "victory", true)]
    [InlineData("ceo", "chief", true)]
    [InlineData("won", "released", false)]
    public void Words_of_one_family_tell_of_the_same(string left, string right, bool expected) =>
        WordFamilies.Of(left).Any(f => WordFamilies.Of(right).Contains(f)).ShouldBe(expected);

    [Theory]
    [InlineData("country", "kenya", true)]
    [InlineData("country", "nairobi", false)]
    [InlineData("planet", "mars", null)]
    public void Places_are_known_by_kind(string kind, string name, bool? expected) =>
        PlaceNames.IsOf(kind, name).ShouldBe(expected);

    [Theory]
    [InlineData("old", "years", true)]
    [InlineData("long", "hours", true)]
    [InlineData("old", "euros", false)]
    [InlineData("much", "euros", true)]
    [InlineData("much", "hryvnias", true)]
    [InlineData("much", "won", false)]
    public void Measures_have_units(string word, string unit, bool expected) =>
        Measures.UnitsOf(word)!.Contains(unit).ShouldBe(expected);

    [Fact]
    public void A_word_that_measures_nothing_has_no_units() =>
        Measures.UnitsOf("many").ShouldBeNull();
}
