using System.Globalization;
using Microsoft.Extensions.Options;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Snapshots;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Messages;
using NewsBot.Rendering;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Surfaces;

/// <summary>What the bot says of itself: the corpus, help, what it stores.</summary>
internal sealed class Pages(
    CorpusWriter corpus,
    Privacy privacy,
    ConversationMemory memory,
    ResultCache answers,
    IOptions<StorageOptions> storage,
    IOptions<ConversationOptions> conversation,
    Phrases phrases
)
{
    private const int MaxOutlets = 20;
    private const int MaxName = 80;

    /// <summary>What is searched.</summary>
    public OutgoingMessage Corpus(string locale)
    {
        var current = corpus.Current;
        var outlets = current
            .Index.Articles.GroupBy(a => a.Outlet ?? "(unknown)", StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(g => g.Count())
            .ToList();
        var lines = outlets
            .Take(MaxOutlets)
            .Select(o =>
                Line(
                    o.Key,
                    [.. o.Select(a => a.Published.Day).OfType<DateOnly>()],
                    o.Count(),
                    locale
                )
            )
            .ToList();
        if (outlets.Count > MaxOutlets)
        {
            lines.Add(phrases.Say(locale, "corpus.more", outlets.Count - MaxOutlets));
        }

        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = phrases.Say(locale, "corpus.title"),
                    Description = string.Join('\n', lines),
                    Footer =
                        $"{ReplyWords.Searching(current.Scope)} · {phrases.Say(locale, "answer.generation", current.Generation)}",
                },
            ],
        };
    }

    /// <summary>What the bot can do.</summary>
    public OutgoingMessage Help(string locale) =>
        new() { Content = phrases.Say(locale, "help.text") };

    /// <summary>What is stored about a user, with the way to have it deleted.</summary>
    public async Task<OutgoingMessage> PrivacyAsync(
        UserId userId,
        string locale,
        CancellationToken cancellationToken
    )
    {
        var stored = await privacy.ShowAsync(userId, cancellationToken);
        var head = stored.OldestDay is { } oldest
            ? phrases.Say(
                locale,
                "privacy.stored",
                Counts(locale, stored.Answers, stored.Earlier),
                phrases.Say(locale, "count.feedback", stored.Feedback),
                Day(oldest)
            )
            : phrases.Say(locale, "privacy.nothing");
        var explained = phrases.Say(
            locale,
            "privacy.explained",
            storage.Value.AnswerDays,
            conversation.Value.Minutes
        );
        return new OutgoingMessage
        {
            Content = $"{head}\n\n{explained}",
            Rows =
            [
                [
                    new Button
                    {
                        Label = phrases.Say(locale, "button.delete-mine"),
                        Style = ButtonStyle.Danger,
                        CustomId = new ButtonId(ButtonVerb.DeleteMine, "", 0).ToString(),
                    },
                ],
            ],
        };
    }

    /// <summary>Deletes all about a user, in memory too, and says how much it was.</summary>
    /// <exception cref="StateStoreException">The file can't be used; nothing was deleted.</exception>
    public async Task<OutgoingMessage> DeletedAsync(
        UserId userId,
        string locale,
        CancellationToken cancellationToken
    )
    {
        var deleted = await privacy.DeleteAsync(userId, cancellationToken);
        memory.Forget(userId.Value);
        if (deleted != default)
        {
            // Kept answers have their questions with them, and nobody's name.
            answers.Forget();
        }

        return new OutgoingMessage
        {
            IsPrivate = true,
            Content = phrases.Say(
                locale,
                "privacy.deleted",
                Counts(locale, deleted.Answers, deleted.Earlier),
                phrases.Say(locale, "count.feedback", deleted.Feedback)
            ),
        };
    }

    // How many answers, and where there are some, questions in conversations of others.
    private string Counts(string locale, long count, long earlier)
    {
        var told = phrases.Say(locale, "count.answers", count);
        return earlier == 0 ? told : $"{told}, {phrases.Say(locale, "count.earlier", earlier)}";
    }

    private string Line(string outlet, IReadOnlyList<DateOnly> days, int count, string locale)
    {
        var name = $"**{Markup.Text(Markup.Cut(ReplyWords.Name(outlet), MaxName))}**";
        var articles = ReplyWords.Count(count, "article");
        return days.Count == 0
            ? phrases.Say(locale, "corpus.undated", name, articles)
            : phrases.Say(locale, "corpus.line", name, articles, Day(days.Min()), Day(days.Max()));
    }

    private static string Day(DateOnly day) =>
        day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
