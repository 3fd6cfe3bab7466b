using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Bot;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Tests.Bot;

namespace NewsBot.Tests.Requests;

public sealed class ConversationMemoryTests : IDisposable
{
    private const int Minutes = 30;

    private readonly FakeTimeProvider _time = new(
        new DateTimeOffset(2026, 9, 16, 10, 0, 0, TimeSpan.Zero)
    );
    private readonly ConversationMemory _memory;

    public ConversationMemoryTests() =>
        _memory = new ConversationMemory(
            Options.Create(new ConversationOptions { Minutes = Minutes }),
            _time
        );

    public void Dispose() => _memory.Dispose();

    [Fact]
    public void A_question_follows_those_before_it()
    {
        Ask(Askers.Of(user: 1), "a");
        Ask(Askers.Of(user: 1), "b");

        Recall(Askers.Of(user: 1)).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Only_the_last_five_are_kept()
    {
        for (var i = 1; i <= 9; i++)
        {
            Ask(Askers.Of(user: 1), $"{i}");
        }

        Recall(Askers.Of(user: 1)).ShouldBe(["5", "6", "7", "8", "9"]);
    }

    [Fact]
    public void Some_time_after_the_last_question_all_is_forgotten()
    {
        Ask(Askers.Of(user: 1), "a");
        _time.Advance(TimeSpan.FromMinutes(Minutes - 1));
        Ask(Askers.Of(user: 1), "b");
        _time.Advance(TimeSpan.FromMinutes(Minutes - 1));
        Recall(Askers.Of(user: 1)).ShouldBe(["a", "b"]);

        _time.Advance(TimeSpan.FromMinutes(Minutes + 1));

        Recall(Askers.Of(user: 1)).ShouldBeEmpty();
    }

    [Fact]
    public void A_thread_is_one_conversation_of_all()
    {
        Ask(Askers.Of(user: 1, kind: ChannelKind.Thread), "a");

        Recall(Askers.Of(user: 2, kind: ChannelKind.Thread)).ShouldBe(["a"]);
        Recall(Askers.Of(user: 2, channel: 8, kind: ChannelKind.Thread)).ShouldBeEmpty();
    }

    [Fact]
    public void What_only_the_asker_sees_is_no_part_of_what_all_see()
    {
        var alone = Askers.Of(user: 1, kind: ChannelKind.Thread) with { IsPrivate = true };
        Ask(alone, "a");

        Recall(Askers.Of(user: 2, kind: ChannelKind.Thread)).ShouldBeEmpty();
        Recall(alone).ShouldBe(["a"]);
    }

    [Fact]
    public void Where_it_is_said_what_a_request_goes_on_from_that_counts()
    {
        Ask(Askers.Of(user: 1), "a");

        _memory
            .Recall(Askers.Of(user: 1).Conversation with { GoesOnFrom = [new("b", 2)] })
            .ShouldBe([new EarlierQuestion("b", 2)]);
    }

    [Fact]
    public void Elsewhere_everyone_has_their_own_in_each_channel()
    {
        Ask(Askers.Of(user: 1), "a");

        Recall(Askers.Of(user: 2)).ShouldBeEmpty();
        Recall(Askers.Of(user: 1, channel: 8)).ShouldBeEmpty();
    }

    [Fact]
    public void A_user_is_forgotten_everywhere_and_what_others_asked_stays()
    {
        Ask(Askers.Of(user: 1), "a");
        Ask(Askers.Of(user: 1, channel: 8), "b");
        Ask(Askers.Of(user: 2), "c");
        Ask(Askers.Of(user: 1, channel: 9, kind: ChannelKind.Thread), "d");
        Ask(Askers.Of(user: 2, channel: 9, kind: ChannelKind.Thread), "e");
        Ask(Askers.Of(user: 1, channel: 9, kind: ChannelKind.Thread), "f");

        _memory.Forget(1);

        Recall(Askers.Of(user: 1)).ShouldBeEmpty();
        Recall(Askers.Of(user: 1, channel: 8)).ShouldBeEmpty();
        Recall(Askers.Of(user: 2)).ShouldBe(["c"]);
        Recall(Askers.Of(user: 1, channel: 9, kind: ChannelKind.Thread)).ShouldBe(["e"]);
    }

    [Fact]
    public void A_conversation_of_ones_own_is_forgotten_with_what_it_went_on_from()
    {
        var asker = Askers.Of(user: 1);
        _memory.Note(asker.Conversation, [new("what another asked", 2), new("and then?", 1)]);

        _memory.Forget(1);

        Recall(asker).ShouldBeEmpty();
    }

    private IEnumerable<string> Recall(Asker asker) =>
        _memory.Recall(asker.Conversation).Select(q => q.Text);

    private void Ask(Asker asker, string question) =>
        _memory.Note(
            asker.Conversation,
            [.. _memory.Recall(asker.Conversation), new(question, asker.User.Id.Value)]
        );
}
