using Microsoft.Extensions.Options;
using NewsBot.Bot.Answers;
using NewsBot.Bot.Sheets;
using NewsBot.Discord;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Surfaces;

/// <summary>Going on from an answer: in a thread of its own where that is possible, else by a form.</summary>
internal sealed class FollowUps(
    AnswerService answers,
    ConversationMemory memory,
    SpeakingRights rights,
    ButtonPlaces places,
    IDiscordClient discord,
    IOptions<DiscordOptions> options,
    Phrases phrases
)
{
    private const string QuestionField = "question";
    private const int PublicForm = 0;
    private const int PrivateForm = 1;
    private const int MaxThreadName = 90;
    private const int MaxFormQuestion = 1_000;

    /// <summary>Whether a thread can be opened at the answer.</summary>
    public static bool CanOpenThread(ButtonInteraction interaction)
    {
        const DiscordPermissions needed =
            DiscordPermissions.CreatePublicThreads | DiscordPermissions.SendMessagesInThreads;
        return interaction
                is { GuildId: not null, Channel.Kind: ChannelKind.Channel, IsMessagePrivate: false }
            && (
                (interaction.BotPermissions & needed) == needed
                || interaction.BotPermissions.HasFlag(DiscordPermissions.Administrator)
            );
    }

    /// <summary>Whether the answer to a form is for the asker alone; the form was opened so.</summary>
    public static bool IsPrivate(ModalSubmitInteraction sent) =>
        ButtonId.TryRead(sent.CustomId, out var id) && id.Value.Number == PrivateForm;

    /// <summary>Opens the thread or the form, as the button was acknowledged.</summary>
    public async Task OpenAsync(
        ButtonInteraction pressed,
        AnswerRecord record,
        CancellationToken cancellationToken
    )
    {
        if (!CanOpenThread(pressed))
        {
            await pressed.Reply.OpenAsync(QuestionModal(record, pressed.Locale), cancellationToken);
            return;
        }

        var thread = await StartThreadAsync(pressed, record, cancellationToken);
        await pressed.Reply.FollowUpAsync(
            new OutgoingMessage
            {
                IsPrivate = true,
                Content = thread is { } id
                    ? phrases.Say(pressed.Locale, "thread.opened", Markup.Channel(id))
                    : phrases.Say(pressed.Locale, "refused.channel"),
            },
            cancellationToken
        );
    }

    /// <summary>Answers the question of a form.</summary>
    public async Task AnswerAsync(
        ModalSubmitInteraction sent,
        AnswerRecord record,
        CancellationToken cancellationToken
    )
    {
        var asker = Asker.Of(sent) with { IsPrivate = IsPrivate(sent) };
        if (!await rights.MaySpeakAsync(asker, cancellationToken))
        {
            await sent.Reply.EditAsync(rights.NotHere(asker), cancellationToken);
            return;
        }

        var question = sent.Values.GetValueOrDefault(QuestionField) ?? "";
        var (message, next) = await answers.AnswerAsync(
            new Request.Ask(Markup.Cut(question, StoredRequest.MaxText)),
            Surface.Form,
            asker,
            record.Conversation,
            cancellationToken
        );
        var id = await sent.Reply.EditAsync(message, cancellationToken);
        await answers.NoteSentAsync(next, asker.Channel.Id, id, cancellationToken);
    }

    // A message has one thread at most, with the message's own id.
    private async Task<ChannelId?> StartThreadAsync(
        ButtonInteraction pressed,
        AnswerRecord record,
        CancellationToken cancellationToken
    )
    {
        const int threadExists = 160004;
        try
        {
            var thread = await discord.StartThreadAsync(
                pressed.Channel.Id,
                pressed.MessageId,
                Markup.Plain(record.Request.Text, MaxThreadName) is { Length: > 0 } name
                    ? name
                    : "…",
                cancellationToken
            );
            memory.Note(
                (
                    Asker.Of(pressed) with
                    {
                        Channel = new ChannelPlace(thread, ChannelKind.Thread),
                    }
                ).Conversation,
                record.Conversation
            );
            // It can be pressed as soon as it is there.
            using var expected = places.Expect(record, thread);
            var opening = await discord.SendAsync(
                thread,
                Opening(record, pressed.Locale),
                cancellationToken
            );
            await answers.NotePlaceAsync(
                record,
                new AnswerPlace(thread, opening, ViewerId: null),
                cancellationToken
            );
            return thread;
        }
        catch (DiscordException e) when (e.Code == threadExists)
        {
            return pressed.MessageId.Value;
        }
        catch (DiscordException e) when (e.Status is 403 or 404)
        {
            return null;
        }
    }

    private OutgoingMessage Opening(AnswerRecord record, string locale) =>
        new()
        {
            Content = phrases.Say(
                locale,
                options.Value.MessageContent ? "thread.opening" : "thread.mention"
            ),
            Rows =
            [
                [
                    new Button
                    {
                        Label = phrases.Say(locale, "button.follow"),
                        Style = ButtonStyle.Primary,
                        CustomId = new ButtonId(ButtonVerb.FollowUp, record.Id, 0).ToString(),
                    },
                ],
            ],
            Nonce = record.Id,
        };

    private Modal QuestionModal(AnswerRecord record, string locale) =>
        new(
            new ButtonId(
                ButtonVerb.FollowUp,
                record.Id,
                record.IsPrivate ? PrivateForm : PublicForm
            ).ToString(),
            phrases.Say(locale, "form.follow.title"),
            QuestionField,
            phrases.Say(locale, "form.follow.label"),
            phrases.Say(locale, "form.follow.placeholder"),
            MaxFormQuestion
        );
}
