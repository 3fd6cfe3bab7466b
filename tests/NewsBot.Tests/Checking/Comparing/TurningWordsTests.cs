using NewsBot.Core.Language;

namespace NewsBot.Tests.Checking.Comparing;

public sealed class TurningWordsTests
{
    [Theory]
    [InlineData("not", "negation")]
    [InlineData("never", "negation")]
    [InlineData("dont", "negation")]
    [InlineData("if", "condition turn")]
    [InlineData("whether", "condition")]
    [InlineData("but", "turn conjunction")]
    [InlineData("deny", "denial saying")]
    [InlineData("folly", "denial")]
    [InlineData("is", "copula")]
    [InlineData("nobody", "negation opener")]
    [InlineData("they", "opener")]
    [InlineData("because", "conjunction")]
    [InlineData("think", "saying")]
    [InlineData("says", "saying")]
    [InlineData("i", "opener first")]
    [InlineData("would", "copula modal")]
    [InlineData("sluice", "")]
    [InlineData("", "")]
    public void A_word_turns_the_sense_in_the_ways_of_its_class(string word, string classes)
    {
        var found = new (string Name, Func<string, bool> Holds)[]
        {
            ("negation", TurningWords.IsNegation),
            ("condition", TurningWords.IsCondition),
            ("turn", TurningWords.IsTurn),
            ("denial", TurningWords.IsDenial),
            ("copula", TurningWords.IsCopula),
            ("opener", TurningWords.OpensClause),
            ("conjunction", TurningWords.IsConjunction),
            ("saying", TurningWords.IsSaying),
            ("first", TurningWords.IsFirstPerson),
            ("modal", TurningWords.IsModal),
        };

        string.Join(' ', found.Where(c => c.Holds(word)).Select(c => c.Name)).ShouldBe(classes);
    }
}
