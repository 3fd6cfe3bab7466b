namespace NewsBot.Acceptance.Discord;

/// <summary>What a bot remembers, and what it is told at its start.</summary>
public sealed class RestartSpecs
{
    private const string Question = "What condition does Tolmenia set?";

    [Fact]
    public async Task Buttons_work_after_a_restart()
    {
        await using var bot = await BotInDiscord.StartAsync();
        var answer = await bot.AskAsync(Question);

        await bot.RestartAsync();
        var pressed = await bot.PressAsync(answer, "Sources");

        BotInDiscord.TextOf(await pressed.Finished).ShouldContain("Tolmenia sets");
    }

    [Fact]
    public async Task Who_asks_too_much_is_told_kindly_when_to_come_back()
    {
        await using var bot = await BotInDiscord.StartAsync(
            options: null,
            ("Discord__Limits__UserPerMinute", "2")
        );
        await bot.AskAsync(Question);
        await bot.AskAsync(Question);

        var third = await bot.Discord.AskAsync("ask", new { question = Question });

        var text = BotInDiscord.TextOf(await third.Finished);
        text.ShouldContain("Ask me again <t:");
        text.ShouldContain(":R>");
        third.IsEphemeral.ShouldBeTrue();
    }

    [Fact]
    public async Task With_message_content_its_own_threads_need_no_mention()
    {
        await using var bot = await BotInDiscord.StartAsync(
            new() { AllowsMessageContent = true },
            ("Discord__MessageContent", "true")
        );
        var answer = await bot.MentionAsync(Question);
        await bot.PressAsync(answer, "Follow up");
        var opening = await bot.Discord.Rest.Messages.FirstAsync(m =>
            (string?)m.Message["channel_id"] == (string?)answer["id"]
        );
        BotInDiscord.TextOf(opening.Message).ShouldBe("Ask on here.");

        var reply = await bot.ReplyToAsync(
            await bot.Discord.SayAsync(
                new("What did Bálint Köves say about the date?")
                {
                    ChannelId = ulong.Parse(
                        (string)answer["id"]!,
                        System.Globalization.CultureInfo.InvariantCulture
                    ),
                }
            )
        );

        BotInDiscord.TextOf(reply).ShouldContain("Bálint Köves");
    }
}
