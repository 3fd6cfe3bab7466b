using Microsoft.Extensions.Options;
using NewsBot.Bot.Answers;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Snapshots;
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
    FollowTable followed,
    CorpusWriter corpus,
    IOptions<DiscordOptions> options,
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
        var offered = recall.Find(record, pressed.Locale).Choices;
        if (number >= offered.Length)
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
            offered[number].Request,
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

    /// <summary>Follows a story where the button stands, or does so no more.</summary>
    public async Task TrackAsync(
        ButtonInteraction pressed,
        AnswerRecord record,
        CancellationToken cancellationToken
    )
    {
        var story = record.Request.Text;
        var place = pressed.Channel.ParentId ?? pressed.Channel.Id;
        var phrase =
            pressed.GuildId is not null && !SpeakingRights.IsModerator(pressed) ? "story.permission"
            : await followed.DeleteAsync(place, story, cancellationToken) ? "story.left"
            : corpus.Current.LatestStories?.Find(story) is not { } found ? "refused.button"
            : await followed.SaveAsync(
                new FollowedStory(
                    place,
                    story,
                    pressed.GuildId,
                    pressed.User.Id,
                    record.Answer.Title ?? "",
                    [.. found.Articles.Select(a => a.Id.Value)],
                    DateTimeOffset.UnixEpoch
                ),
                cancellationToken
            )
                ? "story.followed"
            : "story.many";
        await pressed.Reply.EditAsync(
            new OutgoingMessage
            {
                Content = phrases.Say(pressed.Locale, phrase, options.Value.Digests.FollowHours),
            },
            cancellationToken
        );
    }
}
