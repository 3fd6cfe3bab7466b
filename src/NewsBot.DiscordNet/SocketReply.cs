using Discord.WebSocket;
using NewsBot.Discord;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Wire;
using Library = Discord;

namespace NewsBot.DiscordNet;

/// <summary>Answers an interaction through the library.</summary>
internal sealed class SocketReply(SocketInteraction interaction, Calls calls) : IInteractionReply
{
    public Task DeferAsync(bool isPrivate, CancellationToken cancellationToken) =>
        calls.AnswerAsync(
            options =>
                interaction switch
                {
                    SocketMessageComponent pressed => pressed.DeferLoadingAsync(isPrivate, options),
                    SocketModal modal => modal.DeferLoadingAsync(isPrivate, options),
                    _ => interaction.DeferAsync(isPrivate, options),
                },
            cancellationToken
        );

    public Task DeferUpdateAsync(CancellationToken cancellationToken) =>
        calls.AnswerAsync(
            options => interaction.DeferAsync(ephemeral: false, options),
            cancellationToken
        );

    public Task RespondAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        calls.AnswerAsync(
            options =>
                interaction.RespondAsync(
                    OutgoingBody.Content(message),
                    OutgoingBody.Embeds(message),
                    ephemeral: message.IsPrivate,
                    allowedMentions: Library.AllowedMentions.None,
                    components: OutgoingBody.Components(message),
                    options: options
                ),
            cancellationToken
        );

    public Task UpdateAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        calls.AnswerAsync(options => UpdateAsync(message, options), cancellationToken);

    public Task OpenAsync(Modal modal, CancellationToken cancellationToken) =>
        calls.AnswerAsync(
            options => interaction.RespondWithModalAsync(OutgoingBody.Modal(modal), options),
            cancellationToken
        );

    public Task SuggestAsync(IReadOnlyList<Choice> choices, CancellationToken cancellationToken) =>
        calls.AnswerAsync(
            options =>
                interaction is SocketAutocompleteInteraction typed
                    ? typed.RespondAsync(
                        choices
                            .Take(Choice.MaxCount)
                            .Select(c => new Library.AutocompleteResult(
                                WireText.Clean(c.Name),
                                WireText.Clean(c.Value)
                            )),
                        options
                    )
                    : throw Unfit(),
            cancellationToken
        );

    public async Task<MessageId> EditAsync(
        OutgoingMessage message,
        CancellationToken cancellationToken
    ) =>
        (
            await calls.RunAsync(
                options =>
                    interaction.ModifyOriginalResponseAsync(
                        old => OutgoingBody.Replace(old, message),
                        options
                    ),
                cancellationToken,
                isAuthorized: false
            )
        ).Id;

    public async Task<MessageId> FollowUpAsync(
        OutgoingMessage message,
        CancellationToken cancellationToken
    ) =>
        (
            await Calls.OnceAsync(
                options =>
                    interaction.FollowupAsync(
                        OutgoingBody.Content(message),
                        OutgoingBody.Embeds(message),
                        ephemeral: message.IsPrivate,
                        allowedMentions: Library.AllowedMentions.None,
                        components: OutgoingBody.Components(message),
                        options: options
                    ),
                cancellationToken,
                isAuthorized: false
            )
        ).Id;

    public Task DeleteAsync(CancellationToken cancellationToken) =>
        calls.RunAsync(
            interaction.DeleteOriginalResponseAsync,
            cancellationToken,
            isAuthorized: false
        );

    private Task UpdateAsync(OutgoingMessage message, Library.RequestOptions options) =>
        interaction switch
        {
            SocketMessageComponent pressed => pressed.UpdateAsync(
                old => OutgoingBody.Replace(old, message),
                options
            ),
            SocketModal modal => modal.UpdateAsync(
                old => OutgoingBody.Replace(old, message),
                options
            ),
            _ => throw Unfit(),
        };

    private DiscordException Unfit() =>
        new($"A {interaction.GetType().Name} can't be answered like this.");
}
