using System.Text;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Storage.State;

public sealed class PrivacyTests : IDisposable
{
    private const ulong Ann = ulong.MaxValue - 1;
    private const ulong Ben = 8;

    private readonly StateFolder _state = new();

    public void Dispose() => _state.Dispose();

    [Fact]
    public async Task Of_a_stranger_nothing_is_stored() =>
        (await _state.Privacy.ShowAsync(Ann, default)).ShouldBe(new StoredAboutUser(0, 0, null));

    [Fact]
    public async Task A_user_sees_how_much_is_stored_and_since_when()
    {
        var bens = await SaveAnswerAsync(Ben);
        await _state.Feedback.SaveAsync(new(bens, Ann, true, null), default);
        _state.Time.Advance(TimeSpan.FromDays(1));
        await SaveAnswerAsync(Ann);
        await SaveAnswerAsync(Ann);

        (await _state.Privacy.ShowAsync(Ann, default)).ShouldBe(
            new StoredAboutUser(2, 1, new DateOnly(2026, 3, 1))
        );
    }

    [Fact]
    public async Task A_deletion_takes_all_of_one_user_and_leaves_the_others()
    {
        var anns = await SaveAnswerAsync(Ann);
        var bens = await SaveAnswerAsync(Ben);
        await _state.Feedback.SaveAsync(new(anns, Ann, true, null), default);
        await _state.Feedback.SaveAsync(new(anns, Ben, true, null), default);
        await _state.Feedback.SaveAsync(new(bens, Ann, false, null), default);
        await _state.Feedback.SaveAsync(new(bens, Ben, true, null), default);

        (await _state.Privacy.DeleteAsync(Ann, default)).ShouldBe(new DeletedRows(1, 3));

        _state.Reopen();
        (await _state.Privacy.ShowAsync(Ann, default)).ShouldBe(new StoredAboutUser(0, 0, null));
        (await _state.Privacy.ShowAsync(Ben, default)).ShouldBe(
            new StoredAboutUser(1, 1, new DateOnly(2026, 3, 1))
        );
        (await _state.Answers.FindAsync(bens, default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Deleted_words_are_no_longer_on_the_disk()
    {
        await _state.Answers.SaveAsync(_state.Answer(Ann, "Is the Quixotic Dam safe?"), default);
        Contains("Quixotic").ShouldBeTrue();

        await _state.Privacy.DeleteAsync(Ann, default);

        Contains("Quixotic").ShouldBeFalse();
    }

    [Fact]
    public async Task That_something_was_deleted_is_noted_but_not_whose()
    {
        await SaveAnswerAsync(Ann);
        await _state.Privacy.DeleteAsync(Ann, default);
        await _state.Privacy.DeleteAsync(Ann, default);

        var notes = await _state.File.ReadAsync(
            c =>
                c.Rows(
                    "SELECT * FROM deletions",
                    r =>
                        string.Join(
                            ' ',
                            Enumerable.Range(0, r.FieldCount).Select(i => r.GetString(i))
                        )
                ),
            default
        );

        notes.ShouldBe(["2026-03-01T12:00:00.0000000Z 1 0"]);
    }

    private async Task<string> SaveAnswerAsync(ulong asker)
    {
        var answer = _state.Answer(asker);
        await _state.Answers.SaveAsync(answer, default);
        return answer.Id;
    }

    private bool Contains(string text) =>
        _state.Bytes().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
}
