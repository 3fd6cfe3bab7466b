using NewsBot.Bot.Surfaces;
using NewsBot.Discord;
using NewsBot.Discord.Dispatch;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;

namespace NewsBot.Bot;

/// <summary>What NewsBot does with what arrives from Discord: each thing goes to its surface.</summary>
internal sealed class NewsDiscordBot(
    CommandSurface commands,
    ButtonSurface buttons,
    MessageSurface messages,
    SuggestionSurface suggestions,
    SpeakingRights rights,
    Phrases phrases
) : IDiscordBot
{
    private const string English = "en-US";

    private volatile BotIdentity? _self;

    public void Meet(BotIdentity self) => _self = self;

    public Admission Admit(Interaction interaction) =>
        IsQuestion(interaction) && rights.RefuseAtOnce(Asker.Of(interaction)) is { } refusal
            ? Admission.Refused(refusal)
            : interaction switch
            {
                AutocompleteInteraction => Acknowledgement.ByHandler,
                CommandInteraction command => CommandSurface.IsPrivate(command)
                    ? Acknowledgement.Private
                    : Acknowledgement.Public,
                ButtonInteraction pressed => ButtonSurface.Acknowledge(pressed),
                ModalSubmitInteraction sent => ButtonSurface.Acknowledge(sent),
                _ => Acknowledgement.Private,
            };

    // The limits and the settings of the server count for what asks something.
    private static bool IsQuestion(Interaction interaction) =>
        interaction switch
        {
            CommandInteraction command => CommandSurface.IsQuestion(command),
            ModalSubmitInteraction sent => ButtonSurface.IsQuestion(sent),
            _ => false,
        };

    public bool IsMeant(IncomingMessage message) => messages.IsMeant(message, _self);

    public Task AnswerAsync(Interaction interaction, CancellationToken cancellationToken) =>
        interaction switch
        {
            AutocompleteInteraction typing => suggestions.AnswerAsync(typing, cancellationToken),
            CommandInteraction command => commands.AnswerAsync(command, cancellationToken),
            ButtonInteraction pressed => buttons.AnswerAsync(pressed, cancellationToken),
            ModalSubmitInteraction sent => buttons.AnswerAsync(sent, cancellationToken),
            _ => Task.CompletedTask,
        };

    public Task AnswerAsync(IncomingMessage message, CancellationToken cancellationToken) =>
        messages.AnswerAsync(message, _self, cancellationToken);

    public Task ExcuseAsync(
        IncomingMessage message,
        Trouble trouble,
        string code,
        CancellationToken cancellationToken
    ) => messages.ExcuseAsync(message, trouble, Excuse(trouble, code, English), cancellationToken);

    public Task ForgetAsync(
        ChannelId channelId,
        IReadOnlyList<MessageId> messageIds,
        CancellationToken cancellationToken
    ) => messages.ForgetAsync(messageIds, cancellationToken);

    public OutgoingMessage Excuse(Trouble trouble, string code, string locale) =>
        new()
        {
            Content = phrases.Say(
                locale,
                trouble switch
                {
                    Trouble.Busy => "trouble.busy",
                    Trouble.TooSlow => "trouble.slow",
                    _ => "trouble.failed",
                },
                code
            ),
        };
}
