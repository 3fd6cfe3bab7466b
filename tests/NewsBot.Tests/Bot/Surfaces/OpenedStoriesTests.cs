using NewsBot.Bot.Sheets;
using NewsBot.Bot.Surfaces;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Bot.Surfaces;

/// <summary>A story as a whole: asked for by its name, or opened from a digest.</summary>
public sealed class OpenedStoriesTests
{
    private static readonly (string Name, string Value)[] _week = [("days", "6")];

    [Fact]
    public async Task A_story_that_is_asked_for_is_an_answer_with_buttons()
    {
        using var on = await DigestCommands.StartAsync();
        var command = on.Digest("", ("story", "halyard/ketter-crests.txt")) with { Name = "story" };

        var story = await on.RunAsync(command);

        Labels(story).ShouldContain("Sources");
        story.Embeds[0].Description!.ShouldContain("> ");
        CommandSurface.IsQuestion(command).ShouldBeTrue();
        (await RecordAsync(on, command)).Request.Kind.ShouldBe(RequestKind.Story);
    }

    [Fact]
    public async Task A_number_opens_its_story_for_who_pressed_it_alone()
    {
        using var on = await DigestCommands.StartAsync();
        var command = on.Digest("now", _week);
        var digest = await on.RunAsync(command);

        var story = await on.PressAsync(command, "4");

        digest
            .Embeds[0]
            .Description!.Split('\n')
            .Single(l => l.StartsWith("**4. ", StringComparison.Ordinal))
            .ShouldContain(Headline(story));
        ((KeptReply)command.Reply).Answer.ShouldBe(digest);
        var opened = (await on.Answers.FindAsync(IdOf(story), CancellationToken.None))!;
        opened.IsPrivate.ShouldBeTrue();
        opened.AskerId.ShouldBe(DigestCommands.Bob.Id.Value);
        opened.Request.Kind.ShouldBe(RequestKind.Story);
        opened.AnswerMessageId.ShouldNotBeNull();
    }

    [Fact]
    public async Task Opening_stories_counts_as_asking()
    {
        using var on = await DigestCommands.StartAsync(("Discord:Limits:UserPerMinute", "1"));
        var command = on.Digest("now", _week);
        await on.RunAsync(command);
        (await on.PressAsync(command, "4")).Embeds.ShouldNotBeEmpty();

        var refused = await on.PressAsync(command, "2");

        refused.Embeds.ShouldBeEmpty();
        refused.Content.ShouldContain("Ask me again");
    }

    [Fact]
    public async Task What_is_told_in_private_has_no_button_for_others()
    {
        using var on = await DigestCommands.StartAsync();
        var command = on.Digest("now", [.. _week, ("private", "true")]);
        await on.RunAsync(command);

        (await on.PressAsync(command, "1")).Content.ShouldBe("Only the one who asked may do that.");
        (await on.PressAsync(command, "4", BotOnSamples.Alice)).Embeds.ShouldNotBeEmpty();
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

    private static string Headline(OutgoingMessage story) =>
        DiscordText.Unescaped(story.Embeds[0].Description!.Split('\n')[0]).Trim('*');

    private static string IdOf(OutgoingMessage message) =>
        ButtonId.TryRead(message.Rows[0][0].CustomId!, out var id)
            ? id.Value.AnswerId
            : throw new FormatException();

    private static IEnumerable<string> Labels(OutgoingMessage message) =>
        message.Rows.SelectMany(r => r).Select(b => b.Label);
}
