using Microsoft.Extensions.Logging;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Rest;
using NewsBot.Discord.Wire;

namespace NewsBot.Discord.Interactions;

/// <summary>
/// Answers an interaction through the API, the first time by the response where it came over HTTP. Time is counted from the moment
/// it arrived here, not by anybody's clock.
/// </summary>
internal sealed class ApiReply(
    WireInteraction interaction,
    RestClient rest,
    TimeProvider time,
    ILogger logger,
    ResponseBody? response = null
) : IInteractionReply
{
    private const int UnknownInteraction = 10062;

    // Discord waits for three seconds; the way there and back takes some of them.
    private static readonly TimeSpan _firstLimit = TimeSpan.FromSeconds(2.8);

    // Late is for Discord to say; one try there is always.
    private static readonly TimeSpan _leastLimit = TimeSpan.FromSeconds(1);

    // The token of an interaction works for fifteen minutes.
    private static readonly TimeSpan _tokenLife = TimeSpan.FromMinutes(14);

    private readonly long _arrived = time.GetTimestamp();
    private readonly string _token = interaction.Token!;

    public Task DeferAsync(bool isPrivate, CancellationToken cancellationToken) =>
        FirstAsync(
            Payload.Defer(CallbackKind.DeferredChannelMessageWithSource, isPrivate),
            cancellationToken
        );

    public Task DeferUpdateAsync(CancellationToken cancellationToken) =>
        FirstAsync(
            Payload.Defer(CallbackKind.DeferredUpdateMessage, isPrivate: false),
            cancellationToken
        );

    public Task RespondAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        FirstAsync(
            Payload.Respond(CallbackKind.ChannelMessageWithSource, message),
            cancellationToken
        );

    public Task UpdateAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        FirstAsync(
            Payload.Respond(CallbackKind.UpdateMessage, message with { IsPrivate = false }),
            cancellationToken
        );

    public Task OpenAsync(Modal modal, CancellationToken cancellationToken) =>
        FirstAsync(Payload.Open(modal), cancellationToken);

    public Task SuggestAsync(IReadOnlyList<Choice> choices, CancellationToken cancellationToken) =>
        FirstAsync(Payload.Suggest(choices), cancellationToken);

    public async Task<MessageId> EditAsync(
        OutgoingMessage message,
        CancellationToken cancellationToken
    ) =>
        (
            await rest.SendAsync(
                Later(HttpMethod.Patch, Original, Payload.Edit(message)),
                WireJson.Default.WireSent,
                cancellationToken
            )
        ).Id;

    public async Task<MessageId> FollowUpAsync(
        OutgoingMessage message,
        CancellationToken cancellationToken
    ) =>
        (
            await rest.SendAsync(
                // Without a nonce nobody could tell a second message from the first.
                Later(
                    HttpMethod.Post,
                    Route.FollowUps(interaction.ApplicationId, _token),
                    Payload.Create(message with { ReplyTo = null, Nonce = null })
                ) with
                {
                    Repeat = Repeat.Never,
                },
                WireJson.Default.WireSent,
                cancellationToken
            )
        ).Id;

    public Task DeleteAsync(CancellationToken cancellationToken) =>
        rest.SendAsync(Later(HttpMethod.Delete, Original, null), cancellationToken);

    private Route Original => Route.Original(interaction.ApplicationId, _token);

    private RestCall Later(HttpMethod method, Route route, ReadOnlyMemory<byte>? body)
    {
        var left = _tokenLife - time.GetElapsedTime(_arrived);
        if (left <= TimeSpan.Zero)
        {
            throw new DiscordException("The interaction is more than a quarter of an hour old.");
        }

        return new RestCall(method, route)
        {
            Body = body,
            IsAuthorized = false,
            Deadline = left < RestCall.DefaultDeadline ? left : RestCall.DefaultDeadline,
        };
    }

    private async Task FirstAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        if (response is not null)
        {
            await response.SetAsync(body, cancellationToken);
            return;
        }

        var waited = time.GetElapsedTime(_arrived);
        try
        {
            await rest.SendAsync(
                new RestCall(HttpMethod.Post, Route.Callback(interaction.Id, _token))
                {
                    Body = body,
                    IsAuthorized = false,
                    Repeat = Repeat.Callback,
                    Deadline = _firstLimit - waited is { Ticks: > 0 } left ? left : _leastLimit,
                },
                cancellationToken
            );
        }
        catch (DiscordException e) when (e.Code == UnknownInteraction)
        {
            var took = time.GetElapsedTime(_arrived);
            logger.TooLate((long)took.TotalMilliseconds, (long)waited.TotalMilliseconds);
            throw;
        }
    }
}
