using CsCheck;
using NewsBot.Discord.Dispatch;

namespace NewsBot.Tests.Discord.Dispatch;

public sealed class TroubleCodeTests
{
    [Fact]
    public void It_is_short_and_the_same_for_the_same_id() =>
        Gen.ULong.Sample(id =>
        {
            TroubleCode.Of(id).ShouldMatch("^E-[0-9a-z]{6}$");
            TroubleCode.Of(id).ShouldBe(TroubleCode.Of(id));
        });

    [Fact]
    public void Neighbours_have_codes_of_their_own() =>
        Enumerable.Range(0, 1_000).Select(i => TroubleCode.Of((ulong)i << 22)).ShouldBeUnique();
}
