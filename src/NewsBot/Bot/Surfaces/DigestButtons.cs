using NewsBot.Bot.Answers;
using NewsBot.Bot.Sheets;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Surfaces;

/// <summary>The buttons of a digest: everybody's, and each looks for themselves.</summary>
internal sealed class DigestButtons(
    AnswerService answers,
    AnswerRecall recall,
    DigestReasons reasons,
    SpeakingRights rights,
    Phrases phrases
)
{
    /// <summary>Opens one of its stories, for whoever pressed the button alone.</summary>
    public async Task OpenAsync(
        ButtonInteraction pressed,
        int number,
        AnswerRecord record,
        CancellationToken cancellationToken
    )
    {
        var stories = recall.Find(record, pressed.Locale).Choices;
        if (number >= stories.Length)
        {
            await pressed.Reply.EditAsync(
                new OutgoingMessage { Content = phrases.Say(pressed.Locale, "refused.button") },
                cancellationToken
            );
            return;
        }

        var asker = Asker.Of(pressed) with { IsPrivate = true };
        if (rights.Limit(asker) is { } limit)
        {
            await pressed.Reply.EditAsync(limit, cancellationToken);
            return;
        }

        var (message, opened) = await answers.AnswerAsync(
            stories[number].Request,
            Surface.Digest,
            asker,
            goesOnFrom: [],
            cancellationToken
        );
        var id = await pressed.Reply.EditAsync(message, cancellationToken);
        await answers.NoteSentAsync(opened, asker.Channel.Id, id, cancellationToken);
    }

    /// <summary>Tells why it tells what it tells.</summary>
    public async Task ExplainAsync(
        ButtonInteraction pressed,
        AnswerRecord record,
        CancellationToken cancellationToken
    ) =>
        await pressed.Reply.EditAsync(
            await reasons.OfAsync(record, pressed.Locale, cancellationToken),
            cancellationToken
        );
}
