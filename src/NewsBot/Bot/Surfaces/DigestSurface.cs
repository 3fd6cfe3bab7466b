using System.Globalization;
using Microsoft.Extensions.Options;
using NewsBot.Bot.Digests;
using NewsBot.Bot.Sheets;
using NewsBot.Discord;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Rendering;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Surfaces;

/// <summary><c>/digest</c> but for <c>now</c>: the digest that a channel or a direct conversation gets by itself.</summary>
internal sealed class DigestSurface(
    SubscriptionTable subscriptions,
    FollowTable followed,
    DeliveryTable deliveries,
    AnswerRecords records,
    DigestReasons reasons,
    DigestComposer composer,
    IDiscordClient discord,
    IOptions<DiscordOptions> options,
    TimeProvider time,
    Phrases phrases
)
{
    private const int MaxListed = 20;
    private const int MaxTitle = 80;
    private const int MaxText = 3_900;
    private const int MaxFollowed = 120;

    /// <summary>Runs a sub-command; what to say.</summary>
    /// <exception cref="FormatException">An option can't be read; the message says which and why.</exception>
    public async Task<OutgoingMessage> RunAsync(
        CommandInteraction command,
        CancellationToken cancellationToken
    )
    {
        // Discord hides the command from others, but who sees a command can be changed there. A direct conversation is one's own; where
        // only the user installed the app, the bot is not.
        if (
            command is not { GuildId: null, Channel.Kind: ChannelKind.Direct }
            && !IsDirect(command)
            && command.Path is not ("list" or "why")
            && (command.GuildId is null || !SpeakingRights.IsModerator(command))
        )
        {
            return Say(command, "digest.permission");
        }

        return command.Path switch
        {
            "subscribe" => await SubscribeAsync(command, cancellationToken),
            "list" => await ListAsync(command, cancellationToken),
            "edit" => await WithAsync(command, EditAsync, cancellationToken),
            "pause" => await WithAsync(command, PauseAsync, cancellationToken),
            "unsubscribe" => await WithAsync(command, EndAsync, cancellationToken),
            "preview" => await WithAsync(command, PreviewAsync, cancellationToken),
            "why" => await WhyAsync(command, cancellationToken),
            _ => Say(command, "refused.command"),
        };
    }

    private static bool IsDirect(CommandInteraction command) =>
        command.Options.GetValueOrDefault("direct") == "true";

    private async Task<OutgoingMessage> SubscribeAsync(
        CommandInteraction command,
        CancellationToken cancellationToken
    )
    {
        var isDirect = IsDirect(command);
        var wanted = SubscriptionReader.Read(
            new DigestSubscription
            {
                ChannelId = PlaceOf(command),
                GuildId = isDirect ? null : command.GuildId,
                OwnerId = command.User.Id,
                Locale = command.Locale,
                Zone = options.Value.Digests.TimeZone,
                Since = time.GetUtcNow(),
            },
            command
        );
        if (isDirect && command.GuildId is not null)
        {
            wanted = wanted with
            {
                ChannelId = await discord.OpenDirectAsync(command.User.Id, cancellationToken),
            };
        }

        if (await subscriptions.FindAsync(wanted.ChannelId, cancellationToken) is not null)
        {
            return Say(command, "digest.there");
        }

        await subscriptions.SaveAsync(wanted, cancellationToken);
        return Warned(
            command,
            wanted,
            Say(command, "digest.subscribed", await WordsAsync(wanted, cancellationToken))
        );
    }

    private async Task<OutgoingMessage> EditAsync(
        CommandInteraction command,
        DigestSubscription kept,
        CancellationToken cancellationToken
    )
    {
        var changed = SubscriptionReader.Read(kept, command);
        if (Time(changed) != Time(kept))
        {
            // The new hour may be past already today.
            changed = changed with
            {
                Since = time.GetUtcNow(),
            };
        }

        await subscriptions.SaveAsync(changed, cancellationToken);
        return Warned(
            command,
            changed,
            Say(
                command,
                "digest.edited",
                await WordsAsync(changed, cancellationToken) + State(changed, command.Locale)
            )
        );
    }

    private async Task<OutgoingMessage> PauseAsync(
        CommandInteraction command,
        DigestSubscription kept,
        CancellationToken cancellationToken
    )
    {
        var isPaused = command.Options.GetValueOrDefault("on") != "false";
        var changed = kept with
        {
            State = isPaused ? SubscriptionState.Paused : SubscriptionState.Active,
            Since = time.GetUtcNow(),
        };
        await subscriptions.SaveAsync(changed, cancellationToken);
        return isPaused
            ? Say(command, "digest.paused")
            : Warned(
                command,
                changed,
                Say(command, "digest.resumed", await WordsAsync(changed, cancellationToken))
            );
    }

    private async Task<OutgoingMessage> EndAsync(
        CommandInteraction command,
        DigestSubscription kept,
        CancellationToken cancellationToken
    )
    {
        await subscriptions.DeleteAsync(kept.ChannelId, cancellationToken);
        return Say(command, "digest.ended");
    }

    // As it would be sent next, with what there is now.
    private async Task<OutgoingMessage> PreviewAsync(
        CommandInteraction command,
        DigestSubscription kept,
        CancellationToken cancellationToken
    )
    {
        var next = await NextAsync(kept, cancellationToken);
        var (message, digested) = await composer.ComposeAsync(
            kept,
            next,
            id: null,
            isLate: false,
            cancellationToken
        );
        var head =
            digested.Outcome == Outcome.Refused && !kept.TellsEmpty
                ? "digest.preview.silent"
                : "digest.preview";
        return message with
        {
            Content = phrases.Say(command.Locale, head, Markup.Time(next.At, 'F')),
        };
    }

    private async Task<OutgoingMessage> WhyAsync(
        CommandInteraction command,
        CancellationToken cancellationToken
    ) =>
        await deliveries.LastSentAsync(PlaceOf(command), DigestRun.Occasion, cancellationToken)
            is { } sent
        && await records.FindAsync(sent.Id, cancellationToken) is { } record
            ? await reasons.OfAsync(record, command.Locale, cancellationToken)
            : Say(command, "digest.why.none");

    private async Task<OutgoingMessage> ListAsync(
        CommandInteraction command,
        CancellationToken cancellationToken
    )
    {
        var all = command.GuildId is { } guild
            ? await subscriptions.OfGuildAsync(guild, cancellationToken)
            : [];
        var own = await subscriptions.DirectOfAsync(command.User.Id, cancellationToken);
        var stories = await followed.OfChannelAsync(PlaceOf(command), cancellationToken);
        var here = PlaceOf(command);
        var shown = own.Concat(all)
            .OrderBy(s => s.ChannelId != here && s.GuildId is not null)
            .ToList();
        var lines = new List<string>();
        foreach (var kept in shown.Take(MaxListed))
        {
            lines.Add(await LineAsync(kept, command.Locale, cancellationToken));
        }

        lines.AddRange(shown.Count > MaxListed ? ["…"] : []);
        lines.AddRange(
            stories.Select(s =>
                phrases.Say(
                    command.Locale,
                    "digest.followed",
                    Markup.Text(Markup.Cut(s.Title, MaxTitle))
                )
            )
        );
        return lines.Count == 0
            ? Say(command, "digest.none")
            : new OutgoingMessage
            {
                Embeds =
                [
                    new Embed
                    {
                        Title = phrases.Say(command.Locale, "digest.list"),
                        Description = FittingLines.Of(lines, MaxText),
                    },
                ],
            };
    }

    private async Task<string> LineAsync(
        DigestSubscription kept,
        string locale,
        CancellationToken cancellationToken
    )
    {
        var place = kept.GuildId is null
            ? phrases.Say(locale, "digest.direct")
            : Markup.Channel(kept.ChannelId);
        return $"{place}: {await WordsAsync(kept, cancellationToken)}{State(kept, locale)}";
    }

    private string State(DigestSubscription kept, string locale) =>
        kept.State switch
        {
            SubscriptionState.Active => "",
            SubscriptionState.Lost => $" · {phrases.Say(locale, "digest.state.lost")}",
            _ => $" · {phrases.Say(locale, "digest.state.paused")}",
        };

    // Where the bot can't write, nobody has to wait until tomorrow to hear of it.
    private OutgoingMessage Warned(
        CommandInteraction command,
        DigestSubscription kept,
        OutgoingMessage told
    )
    {
        const DiscordPermissions needed =
            DiscordPermissions.ViewChannel
            | DiscordPermissions.SendMessages
            | DiscordPermissions.EmbedLinks;
        var may = command.BotPermissions;
        // Where Discord does not tell, nothing is known.
        return
            kept.GuildId is null
            || may == DiscordPermissions.None
            || may.HasFlag(DiscordPermissions.Administrator)
            || (may & needed) == needed
            ? told
            : told with
            {
                Content = $"{told.Content} {phrases.Say(command.Locale, "digest.cannot")}",
            };
    }

    // A day has one digest, at whatever hour; so where today's was sent, an hour that is yet to come is tomorrow's.
    private async Task<DigestOccurrence> NextAsync(
        DigestSubscription kept,
        CancellationToken cancellationToken
    )
    {
        var next = DigestSchedule.Next(kept, time.GetUtcNow());
        return await deliveries.IsTakenAsync(
            kept.ChannelId,
            DigestRun.OccasionOf(next),
            cancellationToken
        )
            ? DigestSchedule.Next(kept, next.At)
            : next;
    }

    private async Task<OutgoingMessage> WithAsync(
        CommandInteraction command,
        Func<CommandInteraction, DigestSubscription, CancellationToken, Task<OutgoingMessage>> run,
        CancellationToken cancellationToken
    ) =>
        await subscriptions.FindAsync(PlaceOf(command), cancellationToken) is { } kept
        && (kept.GuildId is not null || kept.OwnerId == command.User.Id)
            ? await run(command, kept, cancellationToken)
            : Say(command, "digest.none-here");

    // A thread's digest is its channel's.
    private static ChannelId PlaceOf(CommandInteraction command) =>
        command.Channel.ParentId ?? command.Channel.Id;

    private static (int, int, string, int) Time(DigestSubscription kept) =>
        (kept.Hour, kept.Minute, kept.Zone, kept.Weekdays);

    private async Task<string> WordsAsync(
        DigestSubscription kept,
        CancellationToken cancellationToken
    )
    {
        string[] first =
        [
            .. kept.Followed.Topics,
            .. kept.Followed.Names,
            .. kept.Followed.Section is { } section ? [section] : Array.Empty<string>(),
        ];
        var told =
            first.Length > 0
                ? $" · first: {Markup.Text(Markup.Cut(string.Join(", ", first), MaxFollowed))}"
                : "";
        var next = await NextAsync(kept, cancellationToken);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{kept.Hour:00}:{kept.Minute:00} {Markup.Text(kept.Zone)}, {Weekdays.Name(kept.Weekdays)}, {ReplyWords.Count(kept.Stories, "story")} at most{told} · next {Markup.Time(next.At, 'R')}"
        );
    }

    private OutgoingMessage Say(
        CommandInteraction command,
        string phrase,
        params object[] blanks
    ) => new() { Content = phrases.Say(command.Locale, phrase, blanks) };
}
