using NewsBot.Core.Stories.Telling;
using static NewsBot.Tests.Stories.Told;

namespace NewsBot.Tests.Stories;

public sealed class KeyPeopleTests
{
    [Theory]
    [InlineData("elected mayor in the middle of", "elected mayor")]
    [InlineData("mayor of Ostrow", "mayor of Ostrow")]
    [InlineData("minister for the sea", "minister for the sea")]
    [InlineData("minister for", "minister")]
    [InlineData("envoy in Ostrow", "envoy in Ostrow")]
    [InlineData("nurse on the ward that night", "nurse")]
    [InlineData("US harbour inspector", "US harbour inspector")]
    [InlineData("alleged thief", "alleged thief")]
    [InlineData("said the ferry was", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_role_ends_where_another_phrase_begins(string? words, string? role) =>
        RolePhrase.Of(words).ShouldBe(role);

    [Theory]
    [InlineData("Ann Orr", true)]
    [InlineData("Zdenko Vrabel", true)]
    [InlineData("Lunt & Vrabel", false)]
    [InlineData("Vrabel", false)]
    public void Firms_and_single_words_are_no_key_people(string name, bool isPerson) =>
        Tell(
            Build(
                "a",
                $"A fire destroyed the grain mill in Tarn on Monday. \"The mill is gone for good,\" {name} said."
            )
        )
            .People.Select(p => p.Name)
            .Contains(name)
            .ShouldBe(isPerson);
}
