using NewsBot.Storage.State;

namespace NewsBot.Tests.Storage.State;

public sealed class GuildSettingsTableTests : IDisposable
{
    private readonly StateFolder _state = new();

    public void Dispose() => _state.Dispose();

    [Fact]
    public async Task A_guild_that_set_nothing_has_mentions_answered_everywhere()
    {
        var settings = await _state.Guilds.GetAsync(ulong.MaxValue, default);

        settings.GuildId.ShouldBe(ulong.MaxValue);
        settings.AnswersMentions.ShouldBeTrue();
        settings.Allowed.ShouldBeEmpty();
        settings.Denied.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_set_holds_at_once_and_after_a_restart()
    {
        await _state.Guilds.GetAsync(1, default);
        await _state.Guilds.AllowAsync(1, ulong.MaxValue, default);
        await _state.Guilds.DenyAsync(1, 3, default);
        await _state.Guilds.AnswerMentionsAsync(1, answers: false, default);
        await _state.Guilds.DenyAsync(2, 4, default);

        await ShouldHoldAsync();
        _state.Reopen();
        await ShouldHoldAsync();

        async Task ShouldHoldAsync()
        {
            var settings = await _state.Guilds.GetAsync(1, default);
            settings.AnswersMentions.ShouldBeFalse();
            settings.Allowed.ShouldBe([ulong.MaxValue]);
            settings.Denied.ShouldBe([3ul]);
            (await _state.Guilds.GetAsync(2, default)).AnswersMentions.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task The_last_word_on_a_channel_counts()
    {
        await _state.Guilds.AllowAsync(1, 5, default);

        var denied = await _state.Guilds.DenyAsync(1, 5, default);
        denied.Allowed.ShouldBeEmpty();
        denied.Denied.ShouldBe([5ul]);

        var cleared = await _state.Guilds.ClearAsync(1, 5, default);
        cleared.Allowed.ShouldBeEmpty();
        cleared.Denied.ShouldBeEmpty();
    }

    [Fact]
    public async Task Mentions_are_switched_on_again()
    {
        await _state.Guilds.AnswerMentionsAsync(1, answers: false, default);

        (
            await _state.Guilds.AnswerMentionsAsync(1, answers: true, default)
        ).AnswersMentions.ShouldBeTrue();
    }

    [Fact]
    public async Task Asking_again_does_not_touch_the_file()
    {
        var settings = await _state.Guilds.DenyAsync(1, 5, default);
        await _state.File.WriteAsync(c => c.Run("DELETE FROM guild_channels"), default);

        (await _state.Guilds.GetAsync(1, default)).ShouldBeSameAs(settings);
    }

    [Fact]
    public async Task Settings_beyond_those_kept_are_read_again()
    {
        var first = await _state.Guilds.DenyAsync(1, 5, default);
        for (ulong guild = 2; guild <= GuildSettingsTable.MaxKept + 1; guild++)
        {
            await _state.Guilds.GetAsync(guild, default);
        }

        var again = await _state.Guilds.GetAsync(1, default);
        again.ShouldNotBeSameAs(first);
        again.Denied.ShouldBe([5ul]);
    }

    [Fact]
    public async Task Changes_at_the_same_time_are_all_kept()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(i => Task.Run(() => _state.Guilds.DenyAsync(1, (ulong)i, default)))
        );

        (await _state.Guilds.GetAsync(1, default)).Denied.Count.ShouldBe(50);
    }
}
