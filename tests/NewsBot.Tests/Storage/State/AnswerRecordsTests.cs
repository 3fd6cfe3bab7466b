using System.Text;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Storage.State;

public sealed class AnswerRecordsTests : IDisposable
{
    private readonly StateFolder _state = new();

    public void Dispose() => _state.Dispose();

    [Fact]
    public void Ids_are_twelve_letters_and_digits_and_none_is_like_another()
    {
        var ids = Enumerable.Range(0, 1_000).Select(_ => AnswerRecord.NewId()).ToArray();

        string.Concat(ids).ShouldMatch("^[a-z2-7]{12000}$");
        ids.ShouldAllBe(id => id.Length == 12);
        ids.ShouldBeUnique();
    }

    [Fact]
    public async Task An_answer_is_there_after_a_restart()
    {
        var answer = _state.Answer();
        await _state.Answers.SaveAsync(answer, default);

        _state.Reopen();

        (await _state.Answers.FindAsync(answer.Id, default)).ShouldBeEquivalentTo(answer);
    }

    [Fact]
    public async Task An_id_that_was_never_given_finds_nothing() =>
        (await _state.Answers.FindAsync("' OR 1 = 1 --", default)).ShouldBeNull();

    [Fact]
    public async Task The_same_id_twice_is_the_callers_mistake_and_the_first_answer_stays()
    {
        var answer = _state.Answer(text: "first");
        await _state.Answers.SaveAsync(answer, default);

        await Should.ThrowAsync<ArgumentException>(() =>
            _state.Answers.SaveAsync(
                answer with
                {
                    Request = new StoredRequest { Text = "second" },
                },
                default
            )
        );

        (await _state.Answers.FindAsync(answer.Id, default))!.Request.Text.ShouldBe("first");
    }

    [Fact]
    public async Task An_answer_takes_the_place_of_one_with_its_id_and_of_no_other()
    {
        var first = _state.Answer(text: "first");
        var other = _state.Answer(text: "other");
        await _state.Answers.SaveAsync(first, default);
        await _state.Answers.SaveAsync(other, default);
        var second = first with
        {
            Request = new StoredRequest { Text = "second" },
            History = [new("before", 8)],
        };

        await _state.Answers.ReplaceAsync(second, default);
        await _state.Answers.ReplaceAsync(second, default);

        (await _state.Answers.FindAsync(first.Id, default)).ShouldBeEquivalentTo(second);
        (await _state.Answers.FindAsync(other.Id, default)).ShouldBeEquivalentTo(other);
    }

    [Fact]
    public async Task Where_there_is_none_to_replace_an_answer_is_kept_as_if_it_were_new()
    {
        var answer = _state.Answer(text: new string('x', StoredRequest.MaxText + 1));

        await _state.Answers.ReplaceAsync(answer, default);

        (await _state.Answers.FindAsync(answer.Id, default))!.Request.Text.Length.ShouldBe(
            StoredRequest.MaxText
        );
    }

    [Fact]
    public async Task All_answers_to_a_message_are_found_oldest_first()
    {
        var first = _state.Answer(question: 99);
        _state.Time.Advance(TimeSpan.FromMinutes(1));
        var second = _state.Answer(question: 99);
        foreach (var answer in new[] { second, first, _state.Answer(question: 98) })
        {
            await _state.Answers.SaveAsync(answer, default);
        }

        var found = await _state.Answers.FindByQuestionAsync(99, default);

        found.Select(a => a.Id).ShouldBe([first.Id, second.Id]);
        (await _state.Answers.FindByQuestionAsync(97, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sent_answer_is_found_by_its_message()
    {
        var answer = _state.Answer();
        await _state.Answers.SaveAsync(answer, default);
        (await _state.Answers.FindByAnswerAsync(6, default)).ShouldBeNull();

        (await _state.Answers.SetAnswerMessageAsync(answer.Id, 5, 6, default)).ShouldBeTrue();

        (await _state.Answers.FindByAnswerAsync(6, default)).ShouldBeEquivalentTo(
            answer with
            {
                ChannelId = 5,
                AnswerMessageId = 6,
            }
        );
    }

    [Fact]
    public async Task An_answer_that_is_gone_gets_no_message() =>
        (await _state.Answers.SetAnswerMessageAsync("gone", 5, 6, default)).ShouldBeFalse();

    [Fact]
    public async Task A_deleted_answer_is_gone_with_its_feedback_and_from_the_disk()
    {
        var answer = _state.Answer(text: "What of the Quixotic Dam?");
        await _state.Answers.SaveAsync(answer, default);
        await _state.Feedback.SaveAsync(new(answer.Id, 8, true, "so tangerine"), default);
        Contains("Quixotic").ShouldBeTrue();

        (await _state.Answers.DeleteAsync(answer.Id, default)).ShouldBeTrue();

        (await _state.Answers.DeleteAsync(answer.Id, default)).ShouldBeFalse();
        (await _state.Answers.FindAsync(answer.Id, default)).ShouldBeNull();
        (await _state.Feedback.CountAsync(default)).ShouldBe(new FeedbackCounts(0, 0));
        Contains("Quixotic").ShouldBeFalse();
        Contains("tangerine").ShouldBeFalse();
    }

    [Fact]
    public async Task Answers_older_than_the_days_are_swept_with_their_feedback()
    {
        _state.Options.AnswerDays = 2;
        var old = _state.Answer();
        await _state.Answers.SaveAsync(old, default);
        await _state.Feedback.SaveAsync(new(old.Id, 8, false, null), default);
        _state.Time.Advance(TimeSpan.FromTicks(1));
        var younger = _state.Answer();
        await _state.Answers.SaveAsync(younger, default);
        await _state.Feedback.SaveAsync(new(younger.Id, 8, true, null), default);

        _state.Time.Advance(TimeSpan.FromDays(2));

        (await _state.Answers.SweepAsync(default)).ShouldBe(1);
        (await _state.Answers.FindAsync(old.Id, default)).ShouldBeNull();
        (await _state.Answers.FindAsync(younger.Id, default)).ShouldNotBeNull();
        (await _state.Feedback.CountAsync(default)).ShouldBe(new FeedbackCounts(1, 0));
        (await _state.Answers.SweepAsync(default)).ShouldBe(0);
    }

    [Fact]
    public void Thirty_days_are_kept_unless_it_is_said_otherwise() =>
        new StorageOptions().AnswerDays.ShouldBe(30);

    [Fact]
    public async Task Instants_of_other_offsets_are_swept_by_their_time()
    {
        // Noon in UTC, 20:00 on the clock of the asker.
        var answer = _state.Answer() with
        {
            AskedAt = new DateTimeOffset(2026, 3, 1, 20, 0, 0, TimeSpan.FromHours(8)),
        };
        await _state.Answers.SaveAsync(answer, default);

        (await _state.Answers.FindAsync(answer.Id, default))!.AskedAt.ShouldBe(answer.AskedAt);
        (await _state.Answers.SweepAsync(answer.AskedAt, default)).ShouldBe(0);
        (await _state.Answers.SweepAsync(answer.AskedAt.AddTicks(1), default)).ShouldBe(1);
    }

    [Fact]
    public async Task Too_much_is_cut_before_it_is_stored()
    {
        var answer = _state.Answer(text: new string('x', 1_999) + "😀 and more") with
        {
            History =
            [
                .. Enumerable.Range(0, 30).Select(i => new EarlierQuestion($"question {i}", 8)),
            ],
        };
        await _state.Answers.SaveAsync(answer, default);

        var stored = (await _state.Answers.FindAsync(answer.Id, default))!;

        // The smile would be cut in half.
        stored.Request.Text.ShouldBe(new string('x', 1_999));
        stored
            .History.Select(h => h.Text)
            .ShouldBe(Enumerable.Range(20, 10).Select(i => $"question {i}"));
    }

    [Fact]
    public async Task Half_a_surrogate_pair_and_NUL_become_replacement_characters()
    {
        var answer = _state.Answer(text: "a\uD83Db\0c\uDE00 \uD83D\uDE00") with
        {
            History = [new("\uD800", 8)],
        };
        await _state.Answers.SaveAsync(answer, default);

        var stored = (await _state.Answers.FindAsync(answer.Id, default))!;

        stored.Request.Text.ShouldBe("a\uFFFDb\uFFFDc\uFFFD \uD83D\uDE00");
        stored.History.ShouldBe([new("\uFFFD", 8)]);
    }

    [Fact]
    public async Task Places_go_with_their_answer_and_an_answer_that_is_gone_gets_none()
    {
        var answer = _state.Answer();
        await _state.Answers.SaveAsync(answer, default);
        await _state.Answers.AddPlaceAsync(answer.Id, new(2, 30, 8), default);
        (await _state.Answers.PlacesAsync(answer.Id, default)).ShouldBe([new(2, 30, 8)]);

        await _state.Answers.DeleteAsync(answer.Id, default);
        await _state.Answers.AddPlaceAsync(answer.Id, new(2, 31, null), default);

        (await _state.Answers.PlacesAsync(answer.Id, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_surface_of_a_newer_program_is_another_one()
    {
        var answer = _state.Answer();
        await _state.Answers.SaveAsync(answer, default);
        await _state.File.WriteAsync(
            c => c.Run("UPDATE answers SET surface = 'Telepathy'"),
            default
        );

        (await _state.Answers.FindAsync(answer.Id, default))!.Surface.ShouldBe(Surface.Other);
    }

    private bool Contains(string text) =>
        _state.Bytes().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
}
