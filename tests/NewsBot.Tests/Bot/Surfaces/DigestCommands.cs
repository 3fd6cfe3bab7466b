using NewsBot.Bot.Surfaces;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Bot.Surfaces;

/// <summary>The bot on the samples, and what somebody does with its digests in channel 50 of guild 5.</summary>
internal sealed class DigestCommands(BotOnSamples bot) : IDisposable
{
    public const ulong Channel = 50;
    public const ulong Guild = 5;

    public static readonly DiscordUser Bob = new(11, "bob", IsBot: false);

    private ulong _nextMessage = 500;

    public BotOnSamples Bot => bot;

    public SubscriptionTable Subscriptions => bot.Get<SubscriptionTable>();

    public AnswerRecords Answers => bot.Get<AnswerRecords>();

    public static async Task<DigestCommands> StartAsync(
        params (string Name, string Value)[] settings
    ) => new(await BotOnSamples.StartAsync(drafter: null, settings));

    /// <summary><c>/digest</c> of Alice, who may manage messages.</summary>
    public CommandInteraction Digest(string path, params (string Name, string Value)[] options) =>
        new()
        {
            Id = 1,
            Name = "digest",
            Path = path,
            Options = options.ToDictionary(o => o.Name, o => o.Value, StringComparer.Ordinal),
            User = BotOnSamples.Alice,
            GuildId = Guild,
            Channel = new ChannelPlace(Channel, ChannelKind.Channel),
            UserPermissions = DiscordPermissions.ManageMessages,
            Reply = new KeptReply(++_nextMessage),
        };

    /// <summary>What it is answered with.</summary>
    public async Task<OutgoingMessage> RunAsync(CommandInteraction command)
    {
        await bot.Get<CommandSurface>().AnswerAsync(command, CancellationToken.None);
        var answer = ((KeptReply)command.Reply).Answer.ShouldNotBeNull();
        DiscordLimits.Check(answer);
        return answer;
    }

    public Task<OutgoingMessage> RunAsync(
        string path,
        params (string Name, string Value)[] options
    ) => RunAsync(Digest(path, options));

    public async Task<string> SayAsync(string path, params (string Name, string Value)[] options) =>
        (await RunAsync(path, options)).Content;

    /// <summary>What Bob gets who presses a button of a message that the command was answered with.</summary>
    public async Task<OutgoingMessage> PressAsync(
        CommandInteraction command,
        string label,
        DiscordUser? user = null
    )
    {
        var message = (KeptReply)command.Reply;
        var pressed = new ButtonInteraction
        {
            Id = 2,
            User = user ?? Bob,
            GuildId = command.GuildId,
            Channel = command.Channel,
            CustomId = message
                .Answer!.Rows.SelectMany(r => r)
                .Single(b => b.Label == label)
                .CustomId!,
            MessageId = message.Id,
            Reply = new KeptReply(++_nextMessage),
        };
        await bot.Get<ButtonSurface>().AnswerAsync(pressed, CancellationToken.None);
        var answer = ((KeptReply)pressed.Reply).Answer.ShouldNotBeNull();
        DiscordLimits.Check(answer);
        return answer;
    }

    public Task<DigestSubscription?> FindAsync(ulong channel = Channel) =>
        Subscriptions.FindAsync(channel, CancellationToken.None);

    public void Dispose() => bot.Dispose();
}
