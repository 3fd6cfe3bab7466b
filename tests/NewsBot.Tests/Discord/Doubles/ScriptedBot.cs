using NewsBot.Discord;
using NewsBot.Discord.Dispatch;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;

namespace NewsBot.Tests.Discord.Doubles;

/// <summary>A bot whose every act is up to the test; by default it defers and answers "answer".</summary>
internal sealed class ScriptedBot : IDiscordBot
{
    public Happenings<ulong> Started { get; } = new("a handler");

    public Happenings<string> Excuses { get; } = new("an excuse for a message");

    public Func<Interaction, Acknowledgement> Acknowledges { get; set; } =
        i => i is AutocompleteInteraction ? Acknowledgement.ByHandler : Acknowledgement.Public;

    public Func<Interaction, CancellationToken, Task> Answers { get; set; } =
        (i, token) =>
            i is AutocompleteInteraction
                ? i.Reply.SuggestAsync([], token)
                : i.Reply.EditAsync(new OutgoingMessage { Content = "answer" }, token);

    public Func<IncomingMessage, CancellationToken, Task> AnswersMessage { get; set; } =
        (_, _) => Task.CompletedTask;

    public void Meet(BotIdentity self) { }

    public Admission Admit(Interaction interaction) =>
        Refusal is null ? Acknowledges(interaction) : Admission.Refused(Refusal);

    /// <summary>What is said instead of an answer.</summary>
    public OutgoingMessage? Refusal { get; set; }

    public bool IsMeant(IncomingMessage message) => true;

    public Task AnswerAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        Started.Add(interaction.Id.Value);
        return Answers(interaction, cancellationToken);
    }

    public Task AnswerAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        Started.Add(message.Id.Value);
        return AnswersMessage(message, cancellationToken);
    }

    public Task ExcuseAsync(
        IncomingMessage message,
        Trouble trouble,
        string code,
        CancellationToken cancellationToken
    )
    {
        Excuses.Add($"{trouble} {code}");
        return Task.CompletedTask;
    }

    public Task ForgetAsync(
        ChannelId channelId,
        IReadOnlyList<MessageId> messageIds,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    public OutgoingMessage Excuse(Trouble trouble, string code, string locale) =>
        new() { Content = $"{trouble} {code}" };
}
