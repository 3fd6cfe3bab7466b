using NewsBot.Discord.Gateway;

namespace NewsBot.Tests.Discord.Gateway;

public sealed class CloseCodesTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(1001)]
    [InlineData(1006)]
    [InlineData(1011)]
    [InlineData(1012)]
    [InlineData(3000)]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4099)]
    public void A_connection_that_only_broke_is_resumed(int? code) =>
        CloseCodes.Judge(code).ShouldBeOfType<ConnectionEnd.Resume>();

    [Theory]
    [InlineData(1000, false)]
    [InlineData(4003, false)]
    [InlineData(4005, false)]
    [InlineData(4007, false)]
    [InlineData(4008, true)]
    [InlineData(4009, false)]
    public void A_session_that_is_gone_is_started_anew(int code, bool isSlow) =>
        CloseCodes.Judge(code).ShouldBeOfType<ConnectionEnd.Identify>().IsSlow.ShouldBe(isSlow);

    [Theory]
    [InlineData(4004, "Discord:Token")]
    [InlineData(4010, "Discord:Shards")]
    [InlineData(4011, "Discord:Shards")]
    [InlineData(4012, "newer NewsBot")]
    [InlineData(4013, "newer NewsBot")]
    [InlineData(4014, "Message Content Intent")]
    public void What_trying_again_can_not_mend_is_said_with_its_remedy(int code, string remedy) =>
        CloseCodes
            .Judge(code)
            .ShouldBeOfType<ConnectionEnd.Refused>()
            .Message.ShouldContain(remedy);
}
