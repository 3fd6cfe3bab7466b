using NewsBot.Bot.Answers;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Answering;
using NewsBot.Discord;
using NewsBot.Discord.Dispatch;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Surfaces;

/// <summary>
/// Buttons and forms. An id from outside only names a record; whether the user may do what it asks for is decided by the record
/// and by what Discord says of the user. What can't be read, or names nothing, does nothing but say so.
/// </summary>
internal sealed class ButtonSurface(
    Desk desk,
    AnswerService answers,
    AnswerRecall recall,
    AnswerDetails details,
    DigestButtons digests,
    AnswerRecords records,
    ButtonPlaces places,
    FeedbackTable feedback,
    FollowUps followUps,
    Pages pages,
    SpeakingRights rights,
    IDiscordClient discord,
    Phrases phrases
)
{
    private const string ReasonField = "reason";

    /// <summary>How a button is acknowledged: what opens a form has to do that first.</summary>
    public static Acknowledgement Acknowledge(ButtonInteraction pressed) =>
        ButtonId.TryRead(pressed.CustomId, out var id)
            ? id.Value.Verb switch
            {
                ButtonVerb.Page or ButtonVerb.Pick or ButtonVerb.Remove => Acknowledgement.Silent,
                ButtonVerb.FollowUp when FollowUps.CanOpenThread(pressed) => Acknowledgement.Silent,
                ButtonVerb.Open or ButtonVerb.Why or ButtonVerb.Track => Acknowledgement.Private,
                // The rest is there in milliseconds: no "thinking…" first.
                _ => Acknowledgement.ByHandler,
            }
            : Acknowledgement.ByHandler;

    /// <summary>How a form is acknowledged: the next question to a private answer is private too.</summary>
    public static Acknowledgement Acknowledge(ModalSubmitInteraction sent) =>
        IsQuestion(sent) && !FollowUps.IsPrivate(sent)
            ? Acknowledgement.Public
            : Acknowledgement.Private;

    /// <summary>Whether a form asks something, which the limits and the settings of the server count for.</summary>
    public static bool IsQuestion(ModalSubmitInteraction sent) =>
        ButtonId.TryRead(sent.CustomId, out var id) && id.Value.Verb == ButtonVerb.FollowUp;

    /// <summary>Does what a button says.</summary>
    public async Task AnswerAsync(ButtonInteraction pressed, CancellationToken cancellationToken)
    {
        if (!ButtonId.TryRead(pressed.CustomId, out var read))
        {
            await SayAsync(pressed, "refused.button", cancellationToken);
            return;
        }

        var id = read.Value;
        if (id.Verb == ButtonVerb.DeleteMine)
        {
            await pressed.Reply.RespondAsync(
                await pages.DeletedAsync(pressed.User.Id, pressed.Locale, cancellationToken),
                cancellationToken
            );
            return;
        }

        var record = await records.FindAsync(id.AnswerId, cancellationToken);
        if (record is null)
        {
            await SayAsync(pressed, "refused.button", cancellationToken);
        }
        else if (record.IsPrivate && record.AskerId != pressed.User.Id)
        {
            await SayAsync(pressed, "refused.private", cancellationToken);
        }
        else if (!await places.HoldAsync(pressed, record, cancellationToken))
        {
            await SayAsync(pressed, "refused.button", cancellationToken);
        }
        else
        {
            await RunAsync(pressed, id, record, cancellationToken);
        }
    }

    /// <summary>Takes a form in.</summary>
    public async Task AnswerAsync(ModalSubmitInteraction sent, CancellationToken cancellationToken)
    {
        var record = ButtonId.TryRead(sent.CustomId, out var id)
            ? await records.FindAsync(id.Value.AnswerId, cancellationToken)
            : null;
        if (record is { IsPrivate: true } && record.AskerId != sent.User.Id)
        {
            await SayAsync(sent, "refused.private", cancellationToken);
            return;
        }

        if (record is not null && !await places.HoldAsync(sent, record, cancellationToken))
        {
            record = null;
        }

        switch (id?.Verb)
        {
            case ButtonVerb.FollowUp when record is not null:
                await followUps.AnswerAsync(sent, record, cancellationToken);
                break;
            case ButtonVerb.Unhelpful when record is not null:
                await RateAsync(
                    sent,
                    record,
                    isHelpful: false,
                    sent.Values.GetValueOrDefault(ReasonField),
                    cancellationToken
                );
                break;
            default:
                await SayAsync(sent, "refused.button", cancellationToken);
                break;
        }
    }

    private async Task RunAsync(
        ButtonInteraction pressed,
        ButtonId id,
        AnswerRecord record,
        CancellationToken cancellationToken
    )
    {
        switch (id.Verb)
        {
            case ButtonVerb.Page:
                await TurnAsync(pressed, id.Number, record, cancellationToken);
                break;
            case ButtonVerb.Pick:
                await PickAsync(pressed, id.Number, record, cancellationToken);
                break;
            case ButtonVerb.Helpful:
                await RateAsync(pressed, record, isHelpful: true, null, cancellationToken);
                break;
            case ButtonVerb.Unhelpful:
                await pressed.Reply.OpenAsync(
                    ReasonModal(record, pressed.Locale),
                    cancellationToken
                );
                break;
            case ButtonVerb.FollowUp:
                await followUps.OpenAsync(pressed, record, cancellationToken);
                break;
            case ButtonVerb.Remove:
                await RemoveAsync(pressed, record, cancellationToken);
                break;
            case ButtonVerb.Open:
                await digests.OpenAsync(pressed, id.Number, record, cancellationToken);
                break;
            case ButtonVerb.Track:
                await digests.TrackAsync(pressed, record, cancellationToken);
                break;
            case ButtonVerb.Why:
                await digests.ExplainAsync(pressed, record, cancellationToken);
                break;
            case ButtonVerb.Receipt:
                await pressed.Reply.RespondAsync(
                    await ReceiptAsync(record, pressed.Locale, cancellationToken) with
                    {
                        IsPrivate = true,
                    },
                    cancellationToken
                );
                break;
            default:
                await pressed.Reply.RespondAsync(
                    details.Of(id.Verb, recall.Find(record, pressed.Locale), pressed.Locale) with
                    {
                        IsPrivate = true,
                    },
                    cancellationToken
                );
                break;
        }
    }

    // How the same comes about now: what led to an answer is more than a record keeps.
    private async Task<OutgoingMessage> ReceiptAsync(
        AnswerRecord record,
        string locale,
        CancellationToken cancellationToken
    )
    {
        var request = record.Request.ToRequest();
        if (request is Request.Ask ask)
        {
            request = ask with
            {
                History = [.. record.History.Select(h => new Turn(h.Text, null))],
            };
        }

        var served = await desk.ServeAsync(request, cancellationToken);
        return details.Receipt(served, recall.Find(record, locale), locale);
    }

    // The asker turns the page for all; others get a page of their own.
    private async Task TurnAsync(
        ButtonInteraction pressed,
        int page,
        AnswerRecord record,
        CancellationToken cancellationToken
    )
    {
        var message = answers.Page(record, page, pressed.Locale);
        if (record.AskerId == pressed.User.Id)
        {
            await pressed.Reply.EditAsync(message, cancellationToken);
        }
        else
        {
            var copy = await pressed.Reply.FollowUpAsync(
                message with
                {
                    IsPrivate = true,
                },
                cancellationToken
            );
            await answers.NotePlaceAsync(
                record,
                new AnswerPlace(pressed.Channel.Id, copy, pressed.User.Id),
                cancellationToken
            );
        }
    }

    private async Task PickAsync(
        ButtonInteraction pressed,
        int number,
        AnswerRecord record,
        CancellationToken cancellationToken
    )
    {
        if (record.AskerId != pressed.User.Id)
        {
            await SayAsync(pressed, "refused.private", cancellationToken);
            return;
        }

        var choices = recall.Find(record, pressed.Locale).Choices;
        if (number >= choices.Length)
        {
            await SayAsync(pressed, "refused.button", cancellationToken);
            return;
        }

        var asker = Asker.Of(pressed) with
        {
            IsPrivate = record.IsPrivate,
            QuestionId = record.QuestionMessageId,
        };
        if (rights.Limit(asker) is { } limit)
        {
            await pressed.Reply.FollowUpAsync(limit with { IsPrivate = true }, cancellationToken);
            return;
        }

        var (message, chosen) = await answers.AnswerAsync(
            choices[number].Request,
            Surface.Choice,
            asker,
            record.History,
            cancellationToken
        );
        await pressed.Reply.EditAsync(message, cancellationToken);
        await answers.NoteSentAsync(chosen, asker.Channel.Id, pressed.MessageId, cancellationToken);
    }

    private async Task RateAsync(
        Interaction interaction,
        AnswerRecord record,
        bool isHelpful,
        string? reason,
        CancellationToken cancellationToken
    )
    {
        var words = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        await feedback.SaveAsync(
            new Feedback(record.Id, interaction.User.Id, isHelpful, words),
            cancellationToken
        );
        await SayAsync(
            interaction,
            words is null ? "feedback.thanks" : "feedback.reason",
            cancellationToken
        );
    }

    private async Task RemoveAsync(
        ButtonInteraction pressed,
        AnswerRecord record,
        CancellationToken cancellationToken
    )
    {
        if (record.AskerId != pressed.User.Id && !SpeakingRights.IsModerator(pressed))
        {
            await SayAsync(pressed, "refused.private", cancellationToken);
            return;
        }

        // A private answer is no message of the channel; only its interaction can take it away. Where the button stands below
        // somebody's copy of a page, the answer itself is meant.
        if (record.IsPrivate)
        {
            await pressed.Reply.DeleteAsync(cancellationToken);
        }
        else
        {
            await discord.DeleteAsync(
                record.ChannelId,
                record.AnswerMessageId ?? pressed.MessageId,
                cancellationToken
            );
        }

        await records.DeleteAsync(record.Id, cancellationToken);
    }

    private Modal ReasonModal(AnswerRecord record, string locale) =>
        new(
            new ButtonId(ButtonVerb.Unhelpful, record.Id, 0).ToString(),
            phrases.Say(locale, "form.reason.title"),
            ReasonField,
            phrases.Say(locale, "form.reason.label"),
            phrases.Say(locale, "form.reason.placeholder"),
            Feedback.MaxReason,
            IsLong: true,
            IsRequired: false
        );

    // Where the first answer was put off, in its place; where a form was to be opened, at once.
    private Task SayAsync(
        Interaction interaction,
        string phrase,
        CancellationToken cancellationToken
    )
    {
        var message = new OutgoingMessage
        {
            Content = phrases.Say(interaction.Locale, phrase),
            IsPrivate = true,
        };
        var how = interaction switch
        {
            ButtonInteraction pressed => Acknowledge(pressed),
            ModalSubmitInteraction sent => Acknowledge(sent),
            _ => Acknowledgement.Private,
        };
        return how switch
        {
            Acknowledgement.ByHandler => interaction.Reply.RespondAsync(message, cancellationToken),
            Acknowledgement.Silent => interaction.Reply.FollowUpAsync(message, cancellationToken),
            _ => interaction.Reply.EditAsync(message, cancellationToken),
        };
    }
}
