using NewsBot.Bot;
using NewsBot.Bot.Answers;
using NewsBot.Bot.Sheets;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Bot;

/// <summary>What Discord takes, and what no message of the bot may do.</summary>
internal static class DiscordLimits
{
    /// <summary>What is kept of an answer, for its buttons.</summary>
    public static AnswerRecord Record { get; } =
        new(
            "abcdefghijkl",
            DateTimeOffset.UnixEpoch,
            AskerId: 1,
            GuildId: 2,
            ChannelId: 3,
            QuestionMessageId: null,
            AnswerMessageId: null,
            Surface.Command,
            new StoredRequest { Text = "words" },
            [],
            new StoredAnswer(),
            Generation: 1,
            IsPrivate: false
        );

    /// <summary>Every message that comes of an answer: its pages, and what its buttons show.</summary>
    public static IEnumerable<OutgoingMessage> Messages(
        AnswerContent content,
        Served served,
        AnswerDetails details,
        Phrases phrases
    )
    {
        var pages = SheetPages.Of(AnswerSheet.Of(content), phrases, "en-US").Count;
        for (var page = 0; page < pages; page++)
        {
            yield return AnswerMessage.Of(Record, content, page, phrases, "en-US");
        }

        foreach (var verb in new[] { ButtonVerb.Sources, ButtonVerb.Context, ButtonVerb.Copy })
        {
            yield return details.Of(verb, content, "en-US");
        }

        yield return details.Receipt(served, content, "en-US");
    }

    /// <summary>Fails where Discord would refuse the message.</summary>
    public static void Check(OutgoingMessage message)
    {
        message.Content.Length.ShouldBeLessThanOrEqualTo(2_000);
        (message.Content.Trim().Length + message.Embeds.Count).ShouldBeGreaterThan(0);
        message.Embeds.Count.ShouldBeLessThanOrEqualTo(10);
        message.Embeds.Sum(e => e.TextLength).ShouldBeLessThanOrEqualTo(6_000);
        foreach (var embed in message.Embeds)
        {
            (embed.Title ?? "").Length.ShouldBeLessThanOrEqualTo(256);
            embed.Description.ShouldNotBeNullOrWhiteSpace();
            embed.Description!.Length.ShouldBeLessThanOrEqualTo(4_096);
            (embed.Footer ?? "").Length.ShouldBeLessThanOrEqualTo(2_048);
        }

        message.Rows.Count.ShouldBeLessThanOrEqualTo(5);
        message.Rows.ShouldAllBe(r => r.Count >= 1 && r.Count <= 5);
        var buttons = message.Rows.SelectMany(r => r).ToArray();
        buttons.ShouldAllBe(b => b.Label.Length <= 80 && (b.Label + b.Emoji).Length > 0);
        buttons.ShouldAllBe(b => b.CustomId!.Length <= 100);
        buttons.Select(b => b.CustomId).ShouldBeUnique();
    }

    /// <summary>Fails where a text of outside is more than text.</summary>
    public static void CheckHarmless(OutgoingMessage message)
    {
        foreach (var embed in message.Embeds)
        {
            DiscordText.Pings(embed.Footer ?? "").ShouldBeEmpty();
            DiscordText.Pings(embed.Title ?? "").ShouldBeEmpty();
            CheckHarmless(embed.Description!);
        }

        foreach (var button in message.Rows.SelectMany(r => r))
        {
            DiscordText.Pings(button.Label).ShouldBeEmpty();
        }

        // Words to paste and receipts stand in blocks of code, each opened and closed on lines of their own.
        var fences = message
            .Content.Split('\n')
            .Where(l => l.Contains("```", StringComparison.Ordinal))
            .ToArray();
        fences.ShouldAllBe(l => l == "```");
        (fences.Length % 2).ShouldBe(0);
    }

    private static void CheckHarmless(string markdown)
    {
        DiscordText
            .Addresses(markdown)
            .ShouldAllBe(a => a.StartsWith("http", StringComparison.Ordinal));
        foreach (var line in DiscordText.WithoutOwn(markdown).Split('\n'))
        {
            DiscordText.Pings(line).ShouldBeEmpty();
            var inner = line.StartsWith("> ", StringComparison.Ordinal) ? line[2..] : line;
            var live = DiscordText.Live(inner);
            live.IndexOfAny(['<', '>', '`', '|', '_', '\r', '\u202E']).ShouldBe(-1, line);
            live.ShouldNotContain("](");
            live.ShouldNotContain("://");
            live.ShouldNotStartWith("#");
            live.ShouldNotStartWith("-");
            (live.Count(c => c == '*') % 2).ShouldBe(0, line);
            (live.Count(c => c == '~') % 4).ShouldBe(0, line);
        }
    }
}
