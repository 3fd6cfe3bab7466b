using System.Text;
using NewsBot.Requests;
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
        (await _state.Privacy.ShowAsync(Ann, default)).ShouldBe(new StoredAboutUser(0, 0, 0, null));

    [Fact]
    public async Task A_user_sees_how_much_is_stored_and_since_when()
    {
        var bens = await SaveAnswerAsync(Ben);
        await _state.Feedback.SaveAsync(new(bens, Ann, true, null), default);
        _state.Time.Advance(TimeSpan.FromDays(1));
        await SaveAnswerAsync(Ann);
        await SaveAnswerAsync(Ann);

        (await _state.Privacy.ShowAsync(Ann, default)).ShouldBe(
            new StoredAboutUser(2, 1, 0, new DateOnly(2026, 3, 1))
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

        (await _state.Privacy.DeleteAsync(Ann, default)).ShouldBe(new DeletedRows(1, 3, 0));

        _state.Reopen();
        (await _state.Privacy.ShowAsync(Ann, default)).ShouldBe(new StoredAboutUser(0, 0, 0, null));
        (await _state.Privacy.ShowAsync(Ben, default)).ShouldBe(
            new StoredAboutUser(1, 1, 0, new DateOnly(2026, 3, 1))
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
    public async Task A_users_words_go_from_the_conversations_of_others_too()
    {
        var bens = _state.Answer(Ben, "And the weir?") with
        {
            History = [new("Is the Quixotic Dam safe?", Ann), new("Says who?", Ben)],
        };
        await _state.Answers.SaveAsync(bens, default);
        (await _state.Privacy.ShowAsync(Ann, default)).ShouldBe(
            new StoredAboutUser(0, 0, 1, new DateOnly(2026, 3, 1))
        );
        (await _state.Privacy.ShowAsync(Ben, default)).Earlier.ShouldBe(0);

        (await _state.Privacy.DeleteAsync(Ann, default)).ShouldBe(new DeletedRows(0, 0, 1));

        Contains("Quixotic").ShouldBeFalse();
        (await _state.Answers.FindAsync(bens.Id, default))!.History.ShouldBe([
            new("Says who?", Ben),
        ]);
        (await _state.Privacy.ShowAsync(Ann, default)).ShouldBe(new StoredAboutUser(0, 0, 0, null));
    }

    [Fact]
    public async Task Earlier_questions_of_nobody_known_are_dropped_when_the_file_is_brought_up_to_date()
    {
        _state.Reopen([Migration.All[0]]);
        await _state.File.WriteAsync(
            c =>
                c.Run(
                    """
                    INSERT INTO answers VALUES ('aaaaaaaaaaaa', '2026-03-01T12:00:00.0000000Z', 8, 1, 2, NULL, NULL,
                        'Ask', 'And the weir?', '{}', '["Is the Quixotic Dam safe?"]', '[]', 1, 0)
                    """
                ),
            default
        );

        _state.Reopen();

        var answer = (await _state.Answers.FindAsync("aaaaaaaaaaaa", default))!;
        answer.Request.Text.ShouldBe("And the weir?");
        answer.History.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_of_an_older_file_keeps_what_was_asked_and_the_places_of_its_words()
    {
        _state.Reopen([Migration.All[0], Migration.All[1]]);
        await _state.File.WriteAsync(
            c =>
                c.Run(
                    """
                    INSERT INTO answers VALUES ('aaaaaaaaaaaa', '2026-03-01T12:00:00.0000000Z', 8, 1, 2, NULL, NULL,
                        'Said', 'Orr', '{"about":"the weir","since":"2026-02-01"}',
                        '[{"articleId":"b","start":3,"end":9},{"articleId":"a","start":1,"end":2}]', 1, 0)
                    """
                ),
            default
        );

        _state.Reopen();

        var answer = (await _state.Answers.FindAsync("aaaaaaaaaaaa", default))!;
        answer.Surface.ShouldBe(Surface.Command);
        var said = answer.Request.ToRequest().ShouldBeOfType<Request.Said>();
        (said.Speaker, said.About, said.Filter.Since).ShouldBe(
            ("Orr", "the weir", new DateOnly(2026, 2, 1))
        );
        answer
            .Answer.Parts.Select(p => (p.Quote!.Number, p.Quote.Place))
            .ShouldBe([
                (1, new StoredPlace("b", 3, 9, null)),
                (2, new StoredPlace("a", 1, 2, null)),
            ]);
    }

    [Fact]
    public async Task Where_a_user_sees_an_answer_goes_too()
    {
        var bens = await SaveAnswerAsync(Ben);
        await _state.Answers.AddPlaceAsync(bens, new(2, 30, Ann), default);
        await _state.Answers.AddPlaceAsync(bens, new(2, 31, null), default);

        await _state.Privacy.DeleteAsync(Ann, default);

        (await _state.Answers.PlacesAsync(bens, default)).ShouldBe([new(2, 31, null)]);
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
