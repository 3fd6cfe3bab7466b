using CsCheck;
using NewsBot.Core.Checking.Comparing;

namespace NewsBot.Tests.Checking.Comparing;

public sealed class ExchangeTests
{
    [Theory]
    [InlineData("the crew warned the owner", "the owner warned the crew")]
    [InlineData("yours in law and ours in fact", "ours in law and yours in fact")]
    [InlineData("more regret than relief", "more relief than regret")]
    [InlineData("the bridge came the coaches did not", "the coaches came the bridge did not")]
    [InlineData("by dawn the crew warned the owner", "by dawn the owner warned the crew")]
    public void Words_in_each_others_place_are_found(string claimed, string said) =>
        Exchange.Find([.. claimed.Split(' ')], [.. said.Split(' ')]).ShouldNotBeNull();

    [Theory]
    [InlineData("in may the road opens", "the road opens in may")]
    [InlineData("after the vote the minister resigned", "the minister resigned after the vote")]
    [InlineData("the owner was warned by the crew", "the crew warned the owner")]
    [InlineData("bread and butter", "butter and bread")]
    [InlineData("by crews warned were owners", "owners warned crews")]
    [InlineData("owners warned crews", "by crews warned were owners")]
    [InlineData("with rain boats", "boats rain with")]
    [InlineData("boats rain with", "with rain boats")]
    [InlineData("crews and owners warned", "owners and crews warned")]
    [InlineData("crews warned owners crews", "owners warned crews owners")]
    [InlineData("", "")]
    public void What_is_only_moved_is_no_exchange(string claimed, string said) =>
        Exchange.Find([.. claimed.Split(' ')], [.. said.Split(' ')]).ShouldBeNull();

    [Fact]
    public void A_part_of_the_words_exchanges_nothing() =>
        Gen.Select(Gen.Int[0, 9].Array[0, 20], Gen.Int[0, 20], Gen.Int[0, 20])
            .Sample(
                (words, from, length) =>
                {
                    var said = words.Select(w => $"w{w}").ToArray();
                    Exchange.Find([.. said.Skip(from).Take(length)], [.. said]).ShouldBeNull();
                }
            );
}
