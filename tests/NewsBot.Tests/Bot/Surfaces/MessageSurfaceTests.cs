using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Answering;
using NewsBot.Discord;
using NewsBot.Discord.Dispatch;
using NewsBot.Discord.Messages;
using NewsBot.Storage.State;
using NewsBot.Tests.Answering;
using NewsBot.Tests.Requests;

namespace NewsBot.Tests.Bot.Surfaces;

public sealed class MessageSurfaceTests
{
    private const string Question = "What did Bálint Köves say about the condition?";

    [Fact]
    public async Task A_question_is_answered_with_a_reply_that_is_sent_once_however_often_it_is_tried()
    {
        using var bot = await BotOnSamples.StartAsync();
        var question = bot.Mention(Question);

        await bot.AnswerAsync(question);

        var (channel, reply, _) = bot.Discord.Sent.ShouldHaveSingleItem();
        channel.ShouldBe(question.Channel.Id);
        reply.ReplyTo.ShouldBe(question.Id);
        reply.Nonce.ShouldBe("101");
        reply.Embeds[0].Description!.ShouldContain("We have one condition");
    }

    [Fact]
    public async Task Typing_is_shown_within_a_second_when_the_answer_is_not_there_by_then()
    {
        var drafter = new SlowDrafter();
        using var bot = await BotOnSamples.StartAsync(drafter);
        var answering = bot.AnswerAsync(bot.Mention(Question));
        await drafter.Begun;
        bot.Discord.Typing.CurrentCount.ShouldBe(0);

        bot.Time.Advance(TimeSpan.FromSeconds(0.9));
        await bot.Discord.Typing.WaitAsync();
        bot.Time.Advance(TimeSpan.FromSeconds(9));
        await bot.Discord.Typing.WaitAsync();

        drafter.Go();
        await answering;
        bot.Time.Advance(TimeSpan.FromMinutes(1));
        bot.Discord.Typing.CurrentCount.ShouldBe(0);
        bot.Discord.Sent.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Mentions_above_the_limit_are_told_so_once_and_then_met_with_silence()
    {
        using var bot = await BotOnSamples.StartAsync(
            drafter: null,
            ("Discord:Limits:UserPerMinute", "1")
        );
        await bot.AnswerAsync(bot.Mention(Question));

        for (var i = 0; i < 5; i++)
        {
            await bot.AnswerAsync(bot.Mention(i % 2 == 0 ? Question : ""));
        }

        bot.Discord.Sent.Count.ShouldBe(2);
        bot.Discord.Sent[1].Message.Content.ShouldContain("Ask me again");
        await bot.AnswerAsync(
            bot.Mention(Question) with
            {
                Author = new DiscordUser(11, "bob", IsBot: false),
            }
        );
        bot.Discord.Sent.Count.ShouldBe(3);
    }

    [Fact]
    public async Task One_users_heavy_questions_keep_no_other_user_waiting()
    {
        var drafter = new GatedDrafter(
            new DirectDrafter(new ExtractiveComposer(Options.Create(new AnsweringOptions())))
        );
        drafter.Close();
        using var bot = await BotOnSamples.StartAsync(drafter);
        var sent = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        bot.Discord.Refusal = () =>
        {
            sent.TrySetResult();
            return null;
        };
        using var stop = new CancellationTokenSource();
        bot.Get<EventDispatcher>().OnReady(BotOnSamples.Self);
        var running = bot.Get<EventDispatcher>().RunAsync(stop.Token);
        for (var i = 0; i < 40; i++)
        {
            bot.Get<EventDispatcher>().OnMessage(bot.Mention(Question));
        }

        bot.Get<EventDispatcher>()
            .OnMessage(bot.Mention("") with { Author = new DiscordUser(11, "bob", IsBot: false) });
        await sent.Task.WaitAsync(TimeSpan.FromSeconds(30));

        // It is noted right behind the question whether it is refused.
        SpinWait
            .SpinUntil(() => bot.Discord.Sent.Count > 0, TimeSpan.FromSeconds(30))
            .ShouldBeTrue();
        bot.Discord.Sent.ShouldHaveSingleItem().Message.Content.ShouldContain("Ask");
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task That_the_bot_is_busy_is_said_to_a_user_once_in_a_minute()
    {
        using var bot = await BotOnSamples.StartAsync();
        var excuse = new OutgoingMessage { Content = "busy" };
        for (var i = 0; i < 3; i++)
        {
            await bot.Messages.ExcuseAsync(bot.Mention(Question), Trouble.Busy, excuse, default);
        }

        bot.Discord.Sent.ShouldHaveSingleItem();
        bot.Time.Advance(TimeSpan.FromMinutes(1.5));
        await bot.Messages.ExcuseAsync(bot.Mention(Question), Trouble.Busy, excuse, default);
        await bot.Messages.ExcuseAsync(bot.Mention(Question), Trouble.Failed, excuse, default);

        bot.Discord.Sent.Count.ShouldBe(3);
    }

    [Fact]
    public async Task While_another_program_holds_the_state_answers_go_out_without_buttons()
    {
        using var bot = await BotOnSamples.StartAsync();
        await bot.AnswerAsync(bot.Mention(Question));
        bot.Discord.Sent[0].Message.Rows.ShouldNotBeEmpty();
        using (var other = new SqliteConnection($"Data Source={bot.StatePath};Pooling=False"))
        {
            other.Open();
            other.Run("BEGIN EXCLUSIVE");
            await Task.WhenAll(
                Enumerable.Range(0, 5).Select(_ => bot.AnswerAsync(bot.Mention(Question)))
            );
        }

        bot.Discord.Sent.Count.ShouldBe(6);
        bot.Discord.Sent[1..].ShouldAllBe(s => s.Message.Rows.Count == 0);
        bot.Discord.Sent[1..].ShouldAllBe(s => s.Message.Embeds.Count == 1);
        await bot.AnswerAsync(bot.Mention(Question));
        bot.Discord.Sent[^1].Message.Rows.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_channel_where_it_may_not_write_is_left_alone_for_ten_minutes()
    {
        using var bot = await BotOnSamples.StartAsync();
        bot.Discord.Refusal = () => new DiscordException("no") { Status = 403, Code = 50013 };
        await bot.AnswerAsync(bot.Mention(Question));
        await bot.AnswerAsync(bot.Mention(Question));
        bot.Discord.Tried.ShouldBe(1);

        bot.Time.Advance(TimeSpan.FromMinutes(11));
        bot.Discord.Refusal = () => null;
        await bot.AnswerAsync(bot.Mention(Question));

        bot.Discord.Sent.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_answer_to_a_question_that_is_deleted_meanwhile_goes_too()
    {
        var drafter = new SlowDrafter();
        using var bot = await BotOnSamples.StartAsync(drafter);
        var question = bot.Mention(Question);
        var answering = bot.AnswerAsync(question);
        await drafter.Begun;

        await bot.Messages.ForgetAsync([question.Id], CancellationToken.None);
        drafter.Go();
        await answering;

        bot.Discord.Deleted.ShouldBe([bot.Discord.Sent[0].Id]);
        (
            await bot.Get<AnswerRecords>().FindByQuestionAsync(question.Id, CancellationToken.None)
        ).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_question_in_a_channel_knows_the_first_of_the_same_user_only()
    {
        using var bot = await BotOnSamples.StartAsync();
        await bot.AnswerAsync(bot.Mention(Question));
        var second = bot.Mention("And about the date?");
        var other = bot.Mention("And about the date?") with
        {
            Author = new DiscordUser(11, "bob", IsBot: false),
        };

        await bot.AnswerAsync(second);
        await bot.AnswerAsync(other);

        (await bot.RecordOfAsync(second)).History.Select(h => h.Text).ShouldBe([Question]);
        (await bot.RecordOfAsync(other)).History.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_conversation_is_forgotten_half_an_hour_after_its_last_question()
    {
        using var bot = await BotOnSamples.StartAsync();
        await bot.AnswerAsync(bot.Mention(Question));
        bot.Time.Advance(TimeSpan.FromMinutes(31));
        var late = bot.Mention("And about the date?");

        await bot.AnswerAsync(late);

        (await bot.RecordOfAsync(late)).History.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reply_to_an_answer_goes_on_from_it_whoever_asked()
    {
        using var bot = await BotOnSamples.StartAsync();
        await bot.AnswerAsync(bot.Mention(Question));
        var reply = bot.Message("And about the date?") with
        {
            Author = new DiscordUser(11, "bob", IsBot: false),
            ReplyTo = bot.Discord.Sent[0].Id,
            RepliesToBot = true,
        };

        await bot.AnswerAsync(reply);

        (await bot.RecordOfAsync(reply)).History.Select(h => h.Text).ShouldBe([Question]);
    }

    [Fact]
    public async Task Where_mentions_are_switched_off_a_reply_still_counts()
    {
        using var bot = await BotOnSamples.StartAsync();
        await bot.Get<GuildSettingsTable>().AnswerMentionsAsync(5, false, CancellationToken.None);

        await bot.AnswerAsync(bot.Mention(Question));
        bot.Discord.Sent.ShouldBeEmpty();
        await bot.AnswerAsync(bot.Mention(Question) with { RepliesToBot = true });

        bot.Discord.Sent.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_thread_of_a_channel_that_is_denied_is_denied_too()
    {
        using var bot = await BotOnSamples.StartAsync();
        await bot.Get<GuildSettingsTable>().DenyAsync(5, 50, CancellationToken.None);

        await bot.AnswerAsync(
            bot.Mention(Question) with
            {
                Channel = new ChannelPlace(51, ChannelKind.Thread, ParentId: 50),
            }
        );

        bot.Discord.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mention_without_words_is_told_what_to_ask()
    {
        using var bot = await BotOnSamples.StartAsync();

        await bot.AnswerAsync(bot.Mention("  "));

        bot.Discord.Sent.ShouldHaveSingleItem().Message.Content.ShouldContain("Ask me something");
    }

    [Fact]
    public async Task A_reply_without_its_ping_can_not_be_read_and_says_why()
    {
        using var bot = await BotOnSamples.StartAsync();

        await bot.AnswerAsync(bot.Message("") with { RepliesToBot = true, ReplyTo = 1 });

        bot.Discord.Sent.ShouldHaveSingleItem()
            .Message.Content.ShouldContain("Leave the ping of your reply on, or write <@2>");
    }

    [Fact]
    public async Task An_answer_comes_without_buttons_where_the_state_file_is_broken()
    {
        using var bot = await BotOnSamples.StartAsync();
        await File.WriteAllTextAsync(bot.StatePath, "this is no database, whatever it is");

        await bot.AnswerAsync(bot.Mention(Question));

        var (_, reply, _) = bot.Discord.Sent.ShouldHaveSingleItem();
        reply.Embeds[0].Description!.ShouldContain("We have one condition");
        reply.Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_asked_stands_in_the_log_for_debugging_and_nowhere_above_it()
    {
        using var bot = await BotOnSamples.StartAsync(
            drafter: null,
            ("Logging:LogLevel:Default", "Debug")
        );
        bot.Discord.Refusal = () => new DiscordException("no") { Status = 403 };

        await bot.AnswerAsync(bot.Mention(Question));

        bot.Logs.Lines.ShouldContain(l =>
            l.Level == LogLevel.Debug && l.Line.Contains(Question, StringComparison.Ordinal)
        );
        bot.Logs.Lines.Where(l => l.Level > LogLevel.Debug)
            .ShouldAllBe(l => !l.Line.Contains("condition", StringComparison.Ordinal));
        bot.Logs.Lines.ShouldContain(l => l.Level == LogLevel.Information);
    }

    [Fact]
    public async Task It_speaks_only_when_it_is_summoned()
    {
        using var bot = await BotOnSamples.StartAsync();
        var plain = bot.Message("hello");

        Meant(plain).ShouldBeFalse();
        Meant(plain with { MentionsBot = true }).ShouldBeTrue();
        Meant(plain with { RepliesToBot = true }).ShouldBeTrue();
        Meant(plain with { GuildId = null, Channel = new(60, ChannelKind.Direct) }).ShouldBeTrue();
        Meant(plain with { Channel = OwnThread }).ShouldBeFalse();
        Meant(plain with { MentionsBot = true, IsTyped = false }).ShouldBeFalse();
        Meant(plain with { MentionsBot = true, Author = new(12, "bot", IsBot: true) })
            .ShouldBeFalse();
        Meant(
                plain with
                {
                    MentionsBot = true,
                    Author = new(BotOnSamples.Self.UserId, "me", false),
                }
            )
            .ShouldBeFalse();

        bool Meant(IncomingMessage message) => bot.Messages.IsMeant(message, BotOnSamples.Self);
    }

    [Fact]
    public async Task With_message_content_its_own_threads_are_summons_and_other_threads_are_not()
    {
        using var bot = await BotOnSamples.StartAsync(
            drafter: null,
            ("Discord:MessageContent", "true")
        );
        var plain = bot.Message("hello");

        bot.Messages.IsMeant(plain with { Channel = OwnThread }, BotOnSamples.Self).ShouldBeTrue();
        bot.Messages.IsMeant(
                plain with
                {
                    Channel = OwnThread with { OwnerId = 99 },
                },
                BotOnSamples.Self
            )
            .ShouldBeFalse();
    }

    private static ChannelPlace OwnThread =>
        new(70, ChannelKind.Thread, ParentId: 50, OwnerId: BotOnSamples.Self.UserId);
}
