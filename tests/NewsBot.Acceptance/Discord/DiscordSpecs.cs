using System.Text.Json.Nodes;
using NewsBot.Testing.Rest;
using NewsBot.Testing.Worlds;

namespace NewsBot.Acceptance.Discord;

/// <summary>The bot as people in a server meet it.</summary>
public sealed class DiscordSpecs(SharedBot shared) : IClassFixture<SharedBot>
{
    private const string Question = "What did Bálint Köves say about the condition?";
    private const string Words = "We have one condition, and it fits on a postcard";
    private const string Speaker = "Bálint Köves";

    private static readonly ScriptedUser _moderator = new(80351110224678990, "mod")
    {
        Permissions = (1UL << 31) | (1UL << 13),
    };

    private static readonly ScriptedUser _owner = new(80351110224678991, "owner")
    {
        Permissions = (1UL << 31) | (1UL << 5),
    };

    private BotInDiscord Bot => shared.Bot;

    [Fact]
    public async Task An_answer_holds_the_words_their_speaker_and_a_link_to_the_place()
    {
        var text = BotInDiscord.TextOf(await Bot.AskAsync(Question));

        text.ShouldContain($"> \"{Words}");
        text.ShouldContain($"**{Speaker}, ");
        text.ShouldContain("](<https://www.rvh.example/news/world/82640117#:~:text=");
        text.ShouldContain("<t:");
    }

    [Fact]
    public async Task A_mention_is_answered_with_a_reply_that_holds_the_words()
    {
        var reply = await Bot.MentionAsync(Question);

        BotInDiscord.TextOf(reply).ShouldContain(Words);
    }

    [Fact]
    public async Task A_direct_message_needs_no_mention_and_is_remembered()
    {
        var first = new ScriptedMessage("What did Bálint Köves say about the condition?")
        {
            Guild = null,
        };
        await Bot.ReplyToAsync(await Bot.Discord.SayAsync(first));

        var next = first with { Content = "And what did he say about the date?" };
        var reply = await Bot.ReplyToAsync(await Bot.Discord.SayAsync(next));

        BotInDiscord.TextOf(reply).ShouldContain(Speaker);
    }

    [Fact]
    public async Task Who_said_it_is_told_from_memory()
    {
        var asked = await Bot.Discord.AskAsync(
            "whosaid",
            new { text = "one condition that fits on a postcard" }
        );

        BotInDiscord.TextOf(await asked.Finished).ShouldContain($"**{Speaker}, ");
    }

    [Fact]
    public async Task A_changed_quotation_is_shown_with_what_was_changed()
    {
        var asked = await Bot.Discord.AskAsync(
            "check",
            new { quote = "We have one condition, and it fits on a napkin", by = Speaker }
        );

        var text = BotInDiscord.TextOf(await asked.Finished);
        text.ShouldContain("Altered");
        text.ShouldContain("~~postcard");
        text.ShouldContain("**napkin**");
    }

    [Fact]
    public async Task A_quotation_in_a_message_is_checked_for_the_one_who_asked_alone()
    {
        var message = await Bot.Discord.SayAsync(
            new ScriptedMessage($"Look: “{Words}. Give us a date” said Bálint Köves!")
        );

        var asked = await Bot.Discord.AskAboutAsync(message, "Check this quote");

        BotInDiscord.TextOf(await asked.Finished).ShouldContain("Verbatim");
        asked.IsEphemeral.ShouldBeTrue();
    }

    [Fact]
    public async Task A_quotation_in_a_link_preview_is_checked_too()
    {
        var message = await Bot.Discord.SayAsync(
            new ScriptedMessage("https://somewhere.example/post")
            {
                Embeds = [new JsonObject { ["description"] = $"“{Words}”" }],
            }
        );

        var asked = await Bot.Discord.AskAboutAsync(message, "Check this quote");

        BotInDiscord.TextOf(await asked.Finished).ShouldContain(Speaker);
    }

    [Fact]
    public async Task A_message_without_a_quotation_is_told_what_to_do()
    {
        var message = await Bot.Discord.SayAsync(new ScriptedMessage("Nice weather."));

        var asked = await Bot.Discord.AskAboutAsync(message, "Check this quote");

        BotInDiscord.TextOf(await asked.Finished).ShouldContain("quotation marks");
    }

    [Fact]
    public async Task Who_said_this_works_on_a_message()
    {
        var message = await Bot.Discord.SayAsync(new ScriptedMessage($"{Words}."));

        var asked = await Bot.Discord.AskAboutAsync(message, "Who said this?");

        BotInDiscord.TextOf(await asked.Finished).ShouldContain(Speaker);
    }

    [Fact]
    public async Task Speakers_are_offered_while_somebody_types()
    {
        var typing = await Bot.Discord.CompleteAsync("said", "speaker", "kov");

        var offered = (await typing.Acknowledged).Data!["choices"]!.AsArray();
        offered.Select(c => (string?)c!["value"]).ShouldContain(Speaker);
    }

    [Theory]
    [InlineData("Sources", "Tolmenia sets")]
    [InlineData("In context", "Zerevin")]
    [InlineData("Copy", Words)]
    [InlineData("Receipt", "searched for")]
    public async Task Buttons_below_an_answer_show_more_to_whoever_presses(
        string name,
        string expected
    )
    {
        var answer = await Bot.AskAsync(Question);

        var pressed = await Bot.PressAsync(answer, name, ScriptedUser.Bob);

        BotInDiscord.TextOf(await pressed.Finished).ShouldContain(expected);
        pressed.IsEphemeral.ShouldBeTrue();
    }

    [Theory]
    [InlineData("nb1:s:aaaaaaaaaaaa:0")]
    [InlineData("nb1:x:aaaaaaaaaaaa:0")]
    [InlineData("nb1:x::0")]
    [InlineData("nb1:s:../../etc/pa:0")]
    [InlineData("nb1:s:aaaaaaaaaaaa:99999999999")]
    [InlineData("other:bot")]
    public async Task A_forged_button_does_nothing_but_say_so(string forged)
    {
        var answer = await Bot.AskAsync(Question);

        var pressed = await Bot.Discord.PressAsync(answer, forged);

        BotInDiscord
            .TextOf((await pressed.Acknowledged).Data is { } at ? at : await pressed.Finished)
            .ShouldContain("no longer valid");
    }

    [Fact]
    public async Task A_known_answer_has_no_buttons_below_another_message_or_elsewhere()
    {
        var answer = await Bot.AskAsync(Question);
        var other = await Bot.AskAsync("What did Bálint Köves say about the date?");
        var id = BotInDiscord.ButtonOf(answer, "Sources");
        var remove = BotInDiscord.ButtonOf(answer, "Remove");
        var elsewhere = (JsonObject)answer.DeepClone();
        var direct = await Bot.ReplyToAsync(
            await Bot.Discord.SayAsync(new ScriptedMessage(Question) { Guild = null })
        );
        elsewhere["channel_id"] = (string?)direct["channel_id"];

        foreach (
            var (message, button) in new[]
            {
                (other, id),
                (elsewhere, id),
                (direct, id),
                (other, remove),
            }
        )
        {
            var pressed = await Bot.Discord.PressAsync(message, button);
            BotInDiscord.TextOf(await pressed.Finished).ShouldContain("no longer valid");
        }

        var form = await Bot.Discord.SubmitAsync(
            id.Replace(":s:", ":f:", StringComparison.Ordinal),
            new { question = "And the date?" },
            guild: null
        );
        BotInDiscord.TextOf(await form.Finished).ShouldContain("no longer valid");
        var still = await Bot.PressAsync(answer, "Sources");
        BotInDiscord.TextOf(await still.Finished).ShouldContain("Tolmenia sets");
    }

    [Fact]
    public async Task The_page_that_another_user_turned_has_buttons_for_them_alone()
    {
        var first = await (
            await Bot.Discord.AskAsync("said", new { speaker = "Declan Halloran" })
        ).Finished;
        var turned = await Bot.PressAsync(first, "More", ScriptedUser.Bob);
        var copy = await turned.Finished;
        BotInDiscord.TextOf(copy).ShouldContain("page 2 of");

        var bobs = await Bot.PressAsync(copy, "Sources", ScriptedUser.Bob);
        var forged = await Bot.PressAsync(copy, "Sources", _moderator);

        BotInDiscord.TextOf(await bobs.Finished).ShouldContain("Halloran");
        BotInDiscord.TextOf(await forged.Finished).ShouldContain("no longer valid");
    }

    [Fact]
    public async Task A_moderator_removes_the_answer_from_a_page_of_their_own_too()
    {
        var answer = await (
            await Bot.Discord.AskAsync("said", new { speaker = "Declan Halloran" })
        ).Finished;
        var copy = await (await Bot.PressAsync(answer, "More", _moderator)).Finished;

        await Bot.PressAsync(copy, "Remove", _moderator);

        await Bot.Discord.Rest.Messages.FirstAsync(m =>
            m.Kind == MessageChangeKind.Deleted && Same(m.Message, answer)
        );
    }

    [Fact]
    public async Task Nothing_of_anothers_message_is_kept_when_it_is_asked_about()
    {
        var dora = new ScriptedUser(80351110224678993, "dora");
        var message = await Bot.Discord.SayAsync(new ScriptedMessage($"“{Words}”"));

        foreach (var command in new[] { "Check this quote", "Who said this?" })
        {
            var asked = await Bot.Discord.AskAboutAsync(message, command, user: dora);
            var answer = await asked.Finished;
            BotInDiscord.TextOf(answer).ShouldContain(Speaker);
            answer["components"]!.AsArray().ShouldBeEmpty();
        }

        var privacy = await (await Bot.Discord.AskAsync("privacy", user: dora)).Finished;
        BotInDiscord.TextOf(privacy).ShouldContain("Nothing.");
    }

    [Fact]
    public async Task A_users_words_go_from_what_another_asked_next()
    {
        var erin = new ScriptedUser(80351110224678994, "erin");
        var answer = await Bot.AskAsync(Question, erin);
        var sent = await Bot.Discord.SubmitAsync(
            BotInDiscord.ButtonOf(answer, "Follow up"),
            new { question = "And about the date?" }
        );
        await sent.Finished;

        var before = await (await Bot.Discord.AskAsync("privacy", user: erin)).Finished;
        BotInDiscord.TextOf(before).ShouldContain("1 questions in conversations of others");
        await (await Bot.PressAsync(before, "Delete what is stored about me", erin)).Finished;

        var after = await (await Bot.Discord.AskAsync("privacy", user: erin)).Finished;
        BotInDiscord.TextOf(after).ShouldContain("Nothing.");
    }

    [Fact]
    public async Task Only_the_asker_and_moderators_remove_an_answer()
    {
        var reply = await Bot.MentionAsync(Question);

        var pressed = await Bot.PressAsync(reply, "Remove", ScriptedUser.Bob);
        await pressed.Acknowledged;
        await Bot.Discord.Rest.AskedAsync(Routes.FollowUp, 1);
        Deleted(reply).ShouldBeFalse();

        var removed = await Bot.PressAsync(reply, "Remove", _moderator);
        await Bot.Discord.Rest.Messages.FirstAsync(m =>
            m.Kind == MessageChangeKind.Deleted && Same(m.Message, reply)
        );

        // It is gone, and nothing more is said about it: the next answer comes after whatever would be.
        await Bot.AskAsync(Question, _moderator);
        removed.Answers.ShouldBe(0);
    }

    [Fact]
    public async Task An_answer_goes_when_its_question_is_deleted()
    {
        var question = await Bot.Discord.MentionAsync(Question);
        var reply = await Bot.ReplyToAsync(question);

        Bot.Discord.Delete(question);

        await Bot.Discord.Rest.Messages.FirstAsync(m =>
            m.Kind == MessageChangeKind.Deleted && Same(m.Message, reply)
        );
    }

    [Fact]
    public async Task A_thread_is_opened_and_says_how_to_go_on_without_message_content()
    {
        var answer = await Bot.MentionAsync(Question);

        await Bot.PressAsync(answer, "Follow up");
        var opening = (
            await Bot.Discord.Rest.Messages.FirstAsync(m =>
                m.Kind == MessageChangeKind.Created
                && (string?)m.Message["channel_id"] == (string?)answer["id"]
            )
        ).Message;
        BotInDiscord.TextOf(opening).ShouldContain("mention me");

        // Without a mention Discord withholds the text; the form asks for it instead.
        var stripped = await Bot.Discord.SayAsync(
            new ScriptedMessage("And who answered?")
            {
                ChannelId = (ulong?)ulong.Parse((string)answer["id"]!),
                IsStripped = true,
            }
        );
        var form = await Bot.PressAsync(opening, "Follow up");
        var opened = await form.Acknowledged;
        opened.Type.ShouldBe(9);
        var sent = await Bot.Discord.SubmitAsync(
            (string)opened.Data!["custom_id"]!,
            new { question = "What did Bálint Köves say about the date?" }
        );
        BotInDiscord.TextOf(await sent.Finished).ShouldContain(Speaker);
        Replied(stripped).ShouldBeFalse();
    }

    [Fact]
    public async Task The_next_question_to_a_private_answer_is_private_too()
    {
        var asked = await Bot.Discord.AskAsync("ask", new { question = Question, @private = true });
        var answer = await asked.Finished;
        asked.IsEphemeral.ShouldBeTrue();

        var form = (await (await Bot.PressAsync(answer, "Follow up")).Acknowledged).Data!;
        var sent = await Bot.Discord.SubmitAsync(
            (string)form["custom_id"]!,
            new { question = "And about the date?" }
        );

        await sent.Finished;
        sent.IsEphemeral.ShouldBeTrue();
        var others = await Bot.PressAsync(answer, "Sources", ScriptedUser.Bob);
        BotInDiscord.TextOf(await others.Finished).ShouldContain("Only the one who asked");
        var forged = await Bot.Discord.SubmitAsync(
            (string)form["custom_id"]!,
            new { question = "And about the date?" },
            user: ScriptedUser.Bob
        );
        BotInDiscord.TextOf(await forged.Finished).ShouldContain("Only the one who asked");
    }

    [Fact]
    public async Task Feedback_is_taken_and_everything_of_a_user_can_be_deleted()
    {
        var carol = new ScriptedUser(80351110224678992, "carol");
        var answer = await Bot.AskAsync(Question, carol);
        var down = await (await Bot.PressAsync(answer, "👎", carol)).Acknowledged;
        down.Type.ShouldBe(9);
        var sent = await Bot.Discord.SubmitAsync(
            (string)down.Data!["custom_id"]!,
            new { reason = "too long" },
            user: carol
        );
        BotInDiscord.TextOf(await sent.Finished).ShouldContain("Thank you");

        var privacy = await (await Bot.Discord.AskAsync("privacy", user: carol)).Finished;
        BotInDiscord.TextOf(privacy).ShouldContain("1 answers and 1 ratings");
        await (await Bot.PressAsync(privacy, "Delete what is stored about me", carol)).Finished;

        var after = await (await Bot.Discord.AskAsync("privacy", user: carol)).Finished;
        BotInDiscord.TextOf(after).ShouldContain("Nothing.");
        var gone = await Bot.PressAsync(answer, "Sources", carol);
        BotInDiscord.TextOf(await gone.Finished).ShouldContain("no longer valid");
    }

    [Fact]
    public async Task A_server_keeps_the_bot_out_of_a_channel_until_it_lets_it_in_again()
    {
        var refused = await Bot.Discord.AskAsync("newsbot channel deny");
        BotInDiscord.TextOf(await refused.Finished).ShouldContain("Manage Server");

        await (await Bot.Discord.AskAsync("newsbot channel deny", user: _owner)).Finished;
        var asked = await Bot.Discord.AskAsync("ask", new { question = Question });
        BotInDiscord.TextOf(await asked.Finished).ShouldContain("not allowed to speak");
        asked.IsEphemeral.ShouldBeTrue();
        var ignored = await Bot.Discord.MentionAsync(Question);

        await (await Bot.Discord.AskAsync("newsbot channel clear", user: _owner)).Finished;
        await Bot.MentionAsync(Question);
        Replied(ignored).ShouldBeFalse();
    }

    [Fact]
    public async Task One_of_several_people_of_a_name_is_chosen_by_the_asker_with_a_button()
    {
        var asked = await Bot.AskAsync("What did Halloran say?");
        BotInDiscord.TextOf(asked).ShouldContain("Several people");
        var refused = await Bot.PressAsync(asked, "Priya Halloran", ScriptedUser.Bob);
        await refused.Acknowledged;

        var chosen = await Bot.PressAsync(asked, "Priya Halloran");

        var text = BotInDiscord.TextOf(await chosen.EditedAsync(1));
        text.ShouldContain("**What did Priya Halloran say?**");
        text.ShouldNotContain("Several people");
        refused.Edits.ShouldBe(0);
    }

    [Fact]
    public async Task A_long_answer_is_turned_page_by_page()
    {
        var first = await (
            await Bot.Discord.AskAsync("said", new { speaker = "Declan Halloran" })
        ).Finished;
        BotInDiscord.TextOf(first).ShouldContain("page 1 of");

        var turned = await Bot.PressAsync(first, "More");

        var second = await turned.EditedAsync(1);
        BotInDiscord.TextOf(second).ShouldContain("page 2 of");
        BotInDiscord.ButtonOf(second, "Back").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_day_that_is_none_is_named()
    {
        var asked = await Bot.Discord.AskAsync("ask", new { question = Question, since = "soon" });

        BotInDiscord.TextOf(await asked.Finished).ShouldContain("2026-09-14");
    }

    [Fact]
    public async Task The_rules_of_the_api_are_kept()
    {
        await Bot.AskAsync("@everyone who spoke about <@1> and [this](http://evil.example)?");

        Bot.Discord.Findings.Entries.ShouldBeEmpty();
    }

    private bool Deleted(JsonObject message) =>
        Bot.Discord.Rest.Messages.Entries.Any(m =>
            m.Kind == MessageChangeKind.Deleted && Same(m.Message, message)
        );

    private bool Replied(JsonObject question) =>
        Bot.Discord.Rest.Messages.Entries.Any(m =>
            (string?)m.Message["message_reference"]?["message_id"] == (string?)question["id"]
        );

    private static bool Same(JsonObject left, JsonObject right) =>
        (string?)left["id"] == (string?)right["id"];
}
