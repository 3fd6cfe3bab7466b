using System.Diagnostics.CodeAnalysis;
using NewsBot.Discord;
using NewsBot.Discord.Dispatch;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Tests.Discord.Doubles;

namespace NewsBot.Tests.Discord.Dispatch;

[SuppressMessage("Design", "CA1001", Justification = "The end of its life disposes of it.")]
public sealed class EventDispatcherTests : IAsyncLifetime
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(30);

    private readonly SteppedTime _time = new();
    private readonly ListLog _log = new();
    private readonly ScriptedBot _bot = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly EventDispatcher _dispatcher;
    private readonly TaskCompletionSource _release = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private Task _running = Task.CompletedTask;

    public EventDispatcherTests() =>
        _dispatcher = new EventDispatcher(
            _bot,
            new DispatchOptions
            {
                QueueLength = 2,
                Workers = 1,
                AnswerLimit = _limit,
            },
            _time,
            _log
        );

    public Task InitializeAsync()
    {
        _running = _dispatcher.RunAsync(_stop.Token);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        _release.TrySetResult();
        await _stop.CancelAsync();
        await _running;
        _stop.Dispose();
    }

    [Fact]
    public async Task An_interaction_is_acknowledged_and_answered()
    {
        var reply = Ask(1);

        await reply.Said.NthAsync(2);
        reply.Said.Entries.ShouldBe(["defer", "edit: answer"]);
    }

    [Theory]
    [InlineData(Acknowledgement.Public, "defer")]
    [InlineData(Acknowledgement.Private, "defer privately")]
    [InlineData(Acknowledgement.Silent, "defer silently")]
    public async Task The_bot_says_how_it_is_acknowledged(Acknowledgement how, string said)
    {
        _bot.Acknowledges = _ => how;

        (await Ask(1).Said.NthAsync(1)).ShouldBe(said);
    }

    [Fact]
    public async Task What_is_refused_on_its_way_in_is_said_at_once_and_not_answered()
    {
        _bot.Refusal = new OutgoingMessage { Content = "not now" };

        (await Ask(1).Said.NthAsync(1)).ShouldBe("respond: not now");
        _bot.Refusal = null;
        await Ask(2).Said.NthAsync(2);

        _bot.Started.Entries.ShouldBe([2UL]);
    }

    [Fact]
    public async Task A_bot_that_fails_to_say_how_costs_the_user_nothing()
    {
        _bot.Acknowledges = _ => throw new InvalidOperationException("broken on purpose");

        (await Ask(1).Said.NthAsync(1)).ShouldBe("defer privately");
    }

    [Fact]
    public async Task What_comes_twice_is_answered_once()
    {
        var reply = new RecordingReply();
        _dispatcher.OnInteraction(Command(1, reply));
        _dispatcher.OnInteraction(Command(1, reply));
        _dispatcher.OnMessage(Message(5));
        _dispatcher.OnMessage(Message(5));
        await Ask(2).Said.NthAsync(2);
        _dispatcher.OnMessage(Message(6));
        await _bot.Started.NthAsync(1, id => id == 6);

        reply.Said.Entries.ShouldBe(["defer", "edit: answer"]);
        _bot.Started.Entries.Count(id => id == 5).ShouldBe(1);
    }

    [Fact]
    public async Task Slow_handlers_hold_up_neither_acknowledgements_nor_suggestions()
    {
        var slow = await StartSlowAsync(1);

        var waiting = Ask(2);
        var typed = Type(3);

        await waiting.Said.NthAsync(1, s => s == "defer");
        await typed.Said.NthAsync(1, s => s == "suggest: 0");
        slow.Said.Entries.ShouldBe(["defer"]);
        waiting.Said.Entries.ShouldBe(["defer"]);
    }

    [Fact]
    public async Task More_than_can_wait_is_told_that_the_bot_is_busy()
    {
        await StartSlowAsync(1);
        var waiting = new[] { Ask(2), Ask(3) };

        var refused = Ask(4);

        (await refused.Said.NthAsync(1)).ShouldBe($"respond: Busy {TroubleCode.Of(4)}");
        _log.All.ShouldContain(TroubleCode.Of(4));
        _bot.Answers = (i, token) =>
            i.Reply.EditAsync(new OutgoingMessage { Content = "later" }, token);
        _release.SetResult();
        foreach (var reply in waiting)
        {
            await reply.Said.NthAsync(1, s => s == "edit: later");
        }

        refused.Said.Entries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_handler_that_fails_is_excused_with_a_code_that_stands_in_the_log_too()
    {
        _bot.Answers = (_, _) => throw new InvalidOperationException("broken on purpose");

        var reply = Ask(1);

        var code = TroubleCode.Of(1);
        (await reply.Said.NthAsync(2)).ShouldBe($"edit: Failed {code}");
        (await _log.Lines.NthAsync(1, l => l.Id == 6300)).Text.ShouldContain(code);
    }

    [Fact]
    public async Task A_handler_that_forgets_to_answer_is_excused()
    {
        _bot.Answers = (_, _) => Task.CompletedTask;

        (await Ask(1).Said.NthAsync(2)).ShouldBe($"edit: Failed {TroubleCode.Of(1)}");
    }

    [Fact]
    public async Task A_button_that_was_taken_note_of_in_silence_needs_no_answer()
    {
        _bot.Acknowledges = i => i.Id == 1 ? Acknowledgement.Silent : Acknowledgement.Public;
        _bot.Answers = (i, token) =>
            i.Id == 1
                ? Task.CompletedTask
                : i.Reply.EditAsync(new OutgoingMessage { Content = "answer" }, token);

        var silent = Ask(1);
        await silent.Said.NthAsync(1);
        await _bot.Started.NthAsync(1);
        await Ask(2).Said.NthAsync(2);

        silent.Said.Entries.ShouldBe(["defer silently"]);
    }

    [Fact]
    public async Task A_handler_that_ignores_the_end_is_excused_then_and_its_late_answer_is_dropped()
    {
        var late = new TaskCompletionSource<Exception?>();
        _bot.Answers = async (i, _) =>
        {
            await _release.Task;
            late.SetResult(
                await Record.ExceptionAsync(() =>
                    i.Reply.EditAsync(new OutgoingMessage { Content = "late" }, default)
                )
            );
        };
        var reply = Ask(1);
        await _bot.Started.NthAsync(1);

        _time.Advance(_limit);
        (await reply.Said.NthAsync(2)).ShouldBe($"edit: TooSlow {TroubleCode.Of(1)}");
        _release.SetResult();

        (await late.Task).ShouldBeOfType<OperationCanceledException>();
        reply.Said.Entries.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_handler_that_ignores_the_end_does_not_keep_the_next_one_waiting()
    {
        await StartSlowAsync(1);
        _time.Advance(_limit - TimeSpan.FromSeconds(1));
        _bot.Answers = (i, token) =>
            i.Reply.EditAsync(new OutgoingMessage { Content = "next" }, token);
        var next = Ask(2);

        _time.Advance(TimeSpan.FromSeconds(1));

        await next.Said.NthAsync(1, s => s == "edit: next");
    }

    [Fact]
    public async Task What_still_waits_when_its_time_is_over_is_excused_and_never_begun()
    {
        var slow = await StartSlowAsync(1);
        slow.Edits = () => _release.Task;
        _time.Advance(TimeSpan.FromSeconds(1));
        var waiting = Ask(2);
        _time.Advance(_limit - TimeSpan.FromSeconds(1));
        await slow.Said.NthAsync(1, s => s == $"edit: TooSlow {TroubleCode.Of(1)}");

        _time.Advance(TimeSpan.FromSeconds(1));

        await waiting.Said.NthAsync(1, s => s == $"edit: TooSlow {TroubleCode.Of(2)}");
        _release.SetResult();
        Ask(3);
        await _bot.Started.NthAsync(1, id => id == 3);
        _bot.Started.Entries.ShouldBe([1UL, 3UL]);
    }

    [Fact]
    public async Task What_could_not_be_acknowledged_is_not_begun()
    {
        var reply = new RecordingReply
        {
            Defers = () =>
                Task.FromException(
                    new DiscordException("Unknown interaction") { Status = 404, Code = 10062 }
                ),
        };
        _dispatcher.OnInteraction(Command(1, reply));
        await Ask(2).Said.NthAsync(2);

        reply.Said.Entries.ShouldBe(["defer"]);
        _bot.Started.Entries.ShouldBe([2UL]);
        _log.Lines.Entries.ShouldContain(l => l.Id == 6305);
    }

    [Fact]
    public async Task What_was_acknowledged_although_the_confirmation_got_lost_is_excused()
    {
        var reply = new RecordingReply
        {
            Defers = () => Task.FromException(new DiscordException("reset")),
            Responds = () =>
                Task.FromException(new DiscordException("already") { Status = 400, Code = 40060 }),
        };
        _dispatcher.OnInteraction(Command(1, reply));

        var code = TroubleCode.Of(1);
        await reply.Said.NthAsync(3);
        reply.Said.Entries.ShouldBe(["defer", $"respond: Failed {code}", $"edit: Failed {code}"]);
        _bot.Started.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task Suggestions_that_do_not_come_are_excused_by_silence()
    {
        _bot.Answers = (_, _) => throw new InvalidOperationException("broken on purpose");

        var reply = Type(1);

        await _log.Lines.NthAsync(1, l => l.Id == 6300);
        reply.Said.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_that_does_not_come_in_time_is_excused_while_Discord_still_waits()
    {
        _bot.Acknowledges = _ => Acknowledgement.ByHandler;
        _bot.Answers = (_, _) => _release.Task;
        var reply = Ask(1);
        await _bot.Started.NthAsync(1);

        _time.Advance(TimeSpan.FromSeconds(2.5));

        (await reply.Said.NthAsync(1)).ShouldBe($"respond: TooSlow {TroubleCode.Of(1)}");
    }

    [Fact]
    public async Task A_message_whose_handler_fails_or_takes_too_long_is_excused()
    {
        _bot.AnswersMessage = (m, token) =>
            m.Id == 1
                ? throw new InvalidOperationException("broken on purpose")
                : Task.Delay(Timeout.InfiniteTimeSpan, token);
        _dispatcher.OnMessage(Message(1));
        _dispatcher.OnMessage(Message(2));
        await _bot.Started.NthAsync(2);
        _time.Advance(_limit);

        await _bot.Excuses.NthAsync(2);
        _bot.Excuses.Entries.ShouldBe([
            $"Failed {TroubleCode.Of(1)}",
            $"TooSlow {TroubleCode.Of(2)}",
        ]);
    }

    [Fact]
    public async Task More_messages_than_can_wait_are_told_that_the_bot_is_busy()
    {
        _bot.AnswersMessage = (_, _) => _release.Task;
        _dispatcher.OnMessage(Message(1));
        await _bot.Started.NthAsync(1);
        _dispatcher.OnMessage(Message(2));
        _dispatcher.OnMessage(Message(3));
        _dispatcher.OnMessage(Message(4));

        (await _bot.Excuses.NthAsync(1)).ShouldBe($"Busy {TroubleCode.Of(4)}");
    }

    private async Task<RecordingReply> StartSlowAsync(ulong id)
    {
        _bot.Answers = (i, token) =>
            i is AutocompleteInteraction ? i.Reply.SuggestAsync([], token) : _release.Task;
        var reply = Ask(id);
        await _bot.Started.NthAsync(1, started => started == id);
        return reply;
    }

    private RecordingReply Ask(ulong id)
    {
        var reply = new RecordingReply();
        _dispatcher.OnInteraction(Command(id, reply));
        return reply;
    }

    private RecordingReply Type(ulong id)
    {
        var reply = new RecordingReply();
        _dispatcher.OnInteraction(
            new AutocompleteInteraction
            {
                Id = id,
                User = new DiscordUser(7, "alice", IsBot: false),
                Channel = new ChannelPlace(8, ChannelKind.Channel),
                Reply = reply,
                Name = "ask",
                Focused = "outlet",
            }
        );
        return reply;
    }

    private static CommandInteraction Command(ulong id, RecordingReply reply) =>
        new()
        {
            Id = id,
            User = new DiscordUser(7, "alice", IsBot: false),
            Channel = new ChannelPlace(8, ChannelKind.Channel),
            Reply = reply,
            Name = "ask",
        };

    private static IncomingMessage Message(ulong id) =>
        new()
        {
            Id = id,
            Channel = new ChannelPlace(8, ChannelKind.Channel),
            Author = new DiscordUser(7, "alice", IsBot: false),
        };
}
