using Microsoft.Extensions.Options;
using NewsBot.Bot.Answers;
using NewsBot.Core.Answering;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Stories.Telling;
using NewsBot.Discord.Messages;
using NewsBot.Rendering;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Digests;

/// <summary>
/// Tells channels what is new in the stories that they follow: by what articles say, not by when they came; each story at most so often.
/// </summary>
internal sealed class StoryNews(
    FollowTable followed,
    DeliveryService deliveries,
    AnswerService answers,
    CorpusWriter corpus,
    IOptions<DiscordOptions> options,
    TimeProvider time,
    Phrases phrases
)
{
    /// <summary>What the occasions begin with; the story, and how much of it was known, follow.</summary>
    public const string Occasion = "story:";

    private const char Separator = ':';

    /// <summary>Looks at each story that is followed and was not told of just now.</summary>
    /// <exception cref="StateStoreException">The file can't be used; it is looked again.</exception>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        var pause = TimeSpan.FromHours(options.Value.Digests.FollowHours);
        foreach (var follow in await followed.AllAsync(cancellationToken))
        {
            if (
                time.GetUtcNow() - follow.ToldAt < pause
                || Added(follow, cancellationToken) is not { } added
            )
            {
                continue;
            }

            var outcome = added.Changed.IsEmpty
                ? DeliveryOutcome.Silent
                : await deliveries.SendAsync(
                    follow.ChannelId,
                    OccasionOf(follow),
                    time.GetUtcNow(),
                    (claim, token) => WriteAsync(claim, follow, added, token),
                    cancellationToken
                );
            await SettleAsync(follow, added, outcome, cancellationToken);
        }
    }

    /// <summary>Goes on with what was left.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public async Task ResumeAsync(
        Delivery left,
        bool isTooLate,
        CancellationToken cancellationToken
    )
    {
        var follow = (
            await followed.OfChannelAsync(left.ChannelId, cancellationToken)
        ).FirstOrDefault(f => OccasionOf(f) == left.Occasion);
        var added = follow is null ? null : Added(follow, cancellationToken);
        var outcome = await deliveries.ResumeAsync(
            left,
            isTooLate || added is null,
            (claim, token) => WriteAsync(claim, follow!, added!, token),
            cancellationToken
        );
        if (follow is not null && added is not null)
        {
            await SettleAsync(follow, added, outcome, cancellationToken);
        }
    }

    // What is known grows with each time, so each time is an occasion of its own.
    private static string OccasionOf(FollowedStory follow) =>
        string.Join(
            Separator,
            Occasion.TrimEnd(Separator),
            ContentStore.HashOf(follow.StoryId),
            ContentStore.HashOf(string.Join('\n', follow.Known))
        );

    private ToldStory? Added(FollowedStory follow, CancellationToken cancellationToken)
    {
        var known = follow.Known.ToHashSet(StringComparer.Ordinal);
        return StoryDesk.Added(
            follow.StoryId,
            a => known.Contains(a.Id.Value),
            corpus.Current,
            cancellationToken
        );
    }

    private async Task<OutgoingMessage?> WriteAsync(
        Delivery claim,
        FollowedStory follow,
        ToldStory added,
        CancellationToken cancellationToken
    )
    {
        var current = corpus.Current;
        var reply = Verifier.Verify(StoryParts.OfAdded(added), current, cancellationToken);
        return await answers.WriteNoteAsync(
            new AnswerContent.Told(
                phrases.Say(
                    Asker.English,
                    "story.new",
                    ReplyWords.Count(added.Articles.Length, "article")
                ),
                [.. reply.Parts]
            )
            {
                Title = added.Title,
                Outcome = Outcome.Answered,
                Searched = current.Scope,
                Generation = current.Generation,
            },
            new Request.Story(follow.StoryId),
            claim.Id,
            new Asker(
                new DiscordUser(follow.GuildId is null ? follow.OwnerId : 0, "", IsBot: false),
                follow.GuildId,
                new ChannelPlace(
                    follow.ChannelId,
                    follow.GuildId is null ? ChannelKind.Direct : ChannelKind.Channel
                ),
                Asker.English
            ),
            cancellationToken
        );
    }

    private async Task SettleAsync(
        FollowedStory follow,
        ToldStory added,
        DeliveryOutcome outcome,
        CancellationToken cancellationToken
    )
    {
        switch (outcome)
        {
            case DeliveryOutcome.Open:
                return;
            case DeliveryOutcome.Lost:
                await followed.DeleteAsync(follow.ChannelId, follow.StoryId, cancellationToken);
                return;
            default:
                await followed.SaveAsync(
                    follow with
                    {
                        Known = [.. added.Story.Articles.Select(a => a.Id.Value)],
                        ToldAt =
                            outcome == DeliveryOutcome.Silent ? follow.ToldAt : time.GetUtcNow(),
                    },
                    cancellationToken
                );
                return;
        }
    }
}
