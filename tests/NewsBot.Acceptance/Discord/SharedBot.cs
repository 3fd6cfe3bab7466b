namespace NewsBot.Acceptance.Discord;

/// <summary>One bot for the specs of a class that need nothing special of it.</summary>
public sealed class SharedBot : IAsyncLifetime
{
    public BotInDiscord Bot { get; private set; } = null!;

    public async Task InitializeAsync() => Bot = await BotInDiscord.StartAsync();

    public async Task DisposeAsync() => await Bot.DisposeAsync();
}
