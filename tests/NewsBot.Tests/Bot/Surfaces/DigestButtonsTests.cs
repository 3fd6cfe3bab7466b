using NewsBot.Bot.Digests;
using NewsBot.Bot.Sheets;
using NewsBot.Bot.Surfaces;
using NewsBot.Discord.Dispatch;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Bot.Surfaces;

/// <summary>A digest's buttons are everybody's, and each looks for themselves.</summary>
public sealed class DigestButtonsTests
{
    private static readonly (string Name, string Value)[] _week = [("days", "6")];

    [Fact]
    public async Task A_digest_that_is_asked_for_has_a_button_for_each_story_and_three_more()
    {
        using var on = await DigestCommands.StartAsync();

        var digest = await on.RunAsync("now", _week);

        Labels(digest).ShouldBe(["1", "2", "3", "4", "5", "Why these", "Sources", "Remove"]);
        digest.Embeds[0].Description!.ShouldContain("**5. ");
    }

    [Theory]
    [InlineData(ButtonVerb.Open)]
    [InlineData(ButtonVerb.Why)]
    public async Task What_a_button_opens_is_put_off_for_the_eyes_of_one(object verb)
    {
        using var on = await DigestCommands.StartAsync();
        var id = new ButtonId((ButtonVerb)verb, AnswerRecord.NewId(), 0);

        ButtonSurface.Acknowledge(Pressed(on, id)).ShouldBe(Acknowledgement.Private);
    }

    [Fact]
    public async Task A_number_that_the_digest_does_not_have_is_no_button()
    {
        using var on = await DigestCommands.StartAsync();
        var command = on.Digest("now", _week);
        await on.RunAsync(command);
        var record = await RecordAsync(on, command);
        var pressed = Pressed(on, new ButtonId(ButtonVerb.Open, record.Id, 7)) with
        {
            MessageId = ((KeptReply)command.Reply).Id,
        };

        await on.Bot.Get<ButtonSurface>().AnswerAsync(pressed, CancellationToken.None);

        ((KeptReply)pressed.Reply).Answer!.Content.ShouldBe("That button is no longer valid.");
    }

    [Fact]
    public async Task Why_these_tells_the_rule_and_the_reason_of_each_story()
    {
        using var on = await DigestCommands.StartAsync();
        var command = on.Digest("now", _week);
        var digest = await on.RunAsync(command);

        var why = (await on.PressAsync(command, "Why these")).Embeds[0];

        why.Title.ShouldBe("Why these");
        var lines = why.Description!.Split('\n');
        lines[0].ShouldStartWith("What is followed here comes first.");
        lines[2..].Length.ShouldBe(5);
        lines[2..]
            .Select(l => l[..7])
            .ShouldBe(["**1.** ", "**2.** ", "**3.** ", "**4.** ", "**5.** "]);
        lines[2..].ShouldAllBe(l => l.Contains(" article", StringComparison.Ordinal));
        digest.Embeds[0].Footer!.ShouldStartWith("Searched");
    }

    [Fact]
    public async Task Why_asks_for_the_last_digest_that_was_sent_to_the_channel()
    {
        using var on = await DigestCommands.StartAsync();
        await on.SayAsync("subscribe", ("days", "monday"), ("max", "2"), ("topics", "trams"));
        (await on.SayAsync("why")).ShouldBe("No digest was sent here yet.");
        await SendAsync(on);

        var told = await on.RunAsync("why");

        var why = told.Embeds[0].Description!.Split('\n');

        why[2].ShouldStartWith("**1.** ");
        why[2].ShouldEndWith("followed: trams");
        why[3].ShouldStartWith("**2.** ");
        why[4].ShouldBeEmpty();
        why[5].ShouldEndWith(" more; next would be:**");
    }

    // As the run does it, without the sending.
    private static async Task SendAsync(DigestCommands on)
    {
        var kept = (await on.FindAsync())!;
        var next = DigestSchedule.Next(kept, on.Bot.Time.GetUtcNow());
        var table = on.Bot.Get<DeliveryTable>();
        var claim = await table.ClaimAsync(
            kept.ChannelId,
            $"{DigestRun.Occasion}2026-09-21",
            next.At,
            "me",
            CancellationToken.None
        );
        await on
            .Bot.Get<DigestComposer>()
            .ComposeAsync(kept, next, claim!.Id, isLate: false, CancellationToken.None);
        await table.SettleAsync(claim, DeliveryState.Sent, 77, CancellationToken.None);
    }

    private static ButtonInteraction Pressed(DigestCommands on, ButtonId id)
    {
        var place = on.Digest("now");
        return new ButtonInteraction
        {
            Id = 3,
            User = DigestCommands.Bob,
            GuildId = place.GuildId,
            Channel = place.Channel,
            CustomId = $"{id}",
            Reply = place.Reply,
        };
    }

    private static async Task<AnswerRecord> RecordAsync(
        DigestCommands on,
        CommandInteraction command
    ) =>
        (
            await on.Answers.FindByAnswerAsync(
                ((KeptReply)command.Reply).Id,
                CancellationToken.None
            )
        ).ShouldNotBeNull();

    private static IEnumerable<string> Labels(OutgoingMessage message) =>
        message.Rows.SelectMany(r => r).Select(b => b.Label);
}
