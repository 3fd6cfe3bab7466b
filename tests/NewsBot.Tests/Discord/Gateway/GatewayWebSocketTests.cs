using NewsBot.Discord;
using NewsBot.Discord.Gateway;
using NewsBot.Testing;
using NewsBot.Testing.Gateway;

namespace NewsBot.Tests.Discord.Gateway;

public sealed class GatewayWebSocketTests
{
    [Fact]
    public async Task A_socket_that_is_given_up_while_somebody_reads_is_closed_and_not_cancelled()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var line = await DialAsync(discord);
        (await line.ReceiveAsync(CancellationToken.None)).ShouldBeOfType<GatewayFrame.Text>();
        var reading = line.ReceiveAsync(CancellationToken.None).AsTask();

        line.Abort();

        (await reading).ShouldBeOfType<GatewayFrame.Closed>().Code.ShouldBeNull();
        await Should.ThrowAsync<DiscordException>(() =>
            line.SendAsync("{}"u8.ToArray(), CancellationToken.None).AsTask()
        );
    }

    [Fact]
    public async Task A_code_of_the_other_side_arrives_and_so_does_a_break()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var first = await DialAsync(discord);
        await first.ReceiveAsync(CancellationToken.None);
        discord.Gateway.Close(4009);
        (await first.ReceiveAsync(CancellationToken.None))
            .ShouldBeOfType<GatewayFrame.Closed>()
            .Code.ShouldBe(4009);

        using var second = await DialAsync(discord);
        await second.ReceiveAsync(CancellationToken.None);
        discord.Gateway.Drop();
        (await second.ReceiveAsync(CancellationToken.None))
            .ShouldBeOfType<GatewayFrame.Closed>()
            .Code.ShouldBeNull();
    }

    [Fact]
    public async Task A_goodbye_has_the_code_that_was_asked_for()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var line = await DialAsync(discord);
        await line.ReceiveAsync(CancellationToken.None);

        await line.CloseAsync(4000, CancellationToken.None);

        (await discord.Gateway.ReachedAsync(GatewayMomentKind.Closed)).CloseCode.ShouldBe(4000);
    }

    [Fact]
    public async Task A_frame_of_megabytes_arrives_in_one_piece()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var line = await DialAsync(discord);
        await line.ReceiveAsync(CancellationToken.None);
        var text = $"\"{new string('x', 3 * 1024 * 1024)}\"";
        discord.Gateway.Frame(text);
        discord.Gateway.Frame("\"next\"");

        (await line.ReceiveAsync(CancellationToken.None))
            .ShouldBeOfType<GatewayFrame.Text>()
            .Json.Length.ShouldBe(text.Length);
        (await line.ReceiveAsync(CancellationToken.None))
            .ShouldBeOfType<GatewayFrame.Text>()
            .Json.Length.ShouldBe(6);
    }

    [Fact]
    public async Task A_gateway_that_does_not_open_is_an_error_of_Discord()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        discord.Gateway.RefuseUpgrades(1);

        await Should.ThrowAsync<DiscordException>(() => DialAsync(discord));
    }

    private static Task<IGatewaySocket> DialAsync(ScriptedDiscord discord) =>
        new WebSocketDialer("newsbot").DialAsync(
            new Uri($"ws://{discord.ApiBaseUrl.Authority}/gateway?v=10&encoding=json"),
            CancellationToken.None
        );
}
