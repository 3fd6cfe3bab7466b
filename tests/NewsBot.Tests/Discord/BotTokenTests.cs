using NewsBot.Discord;

namespace NewsBot.Tests.Discord;

public sealed class BotTokenTests
{
    [Theory]
    [InlineData("secret")]
    [InlineData("Bot secret")]
    [InlineData("Bot  secret\n")]
    public void It_gives_the_bare_secret_to_those_who_send_it_and_to_nobody_else(string pasted)
    {
        var token = new BotToken(pasted);

        token.Reveal().ShouldBe("secret");
        $"{token} {new DiscordClientSettings(token)}".ShouldNotContain("secret");
    }
}
