using NewsBot.Discord;
using NewsBot.Discord.Dispatch;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;

namespace NewsBot.Load;

/// <summary>Defers everything and answers a little later; counts those for whom there was no answer. Thread-safe.</summary>
internal sealed class LoadBot(TimeProvider time) : IDiscordBot
{
    // About what a search in a large archive takes.
    private static readonly TimeSpan _thought = TimeSpan.FromMilliseconds(20);

    private readonly int[] _excuses = new int[Enum.GetValues<Trouble>().Length];

    /// <summary>How many users were told that there is no answer, for this reason.</summary>
    public int Excuses(Trouble trouble) => Volatile.Read(ref _excuses[(int)trouble]);

    public void Meet(BotIdentity self) { }

    public Admission Admit(Interaction interaction) => Acknowledgement.Public;

    public bool IsMeant(IncomingMessage message) => false;

    public async Task AnswerAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        await Task.Delay(_thought, time, cancellationToken);
        await interaction.Reply.EditAsync(
            new OutgoingMessage
            {
                Embeds = [new Embed { Title = "Who", Description = new string('x', 1_000) }],
            },
            cancellationToken
        );
    }

    public Task AnswerAsync(IncomingMessage message, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public Task ExcuseAsync(
        IncomingMessage message,
        Trouble trouble,
        string code,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    public Task ForgetAsync(
        ChannelId channelId,
        IReadOnlyList<MessageId> messageIds,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    public OutgoingMessage Excuse(Trouble trouble, string code, string locale)
    {
        Interlocked.Increment(ref _excuses[(int)trouble]);
        return new OutgoingMessage { Content = $"{trouble} {code}" };
    }
}
