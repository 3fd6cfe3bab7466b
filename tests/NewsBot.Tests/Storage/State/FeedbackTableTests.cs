using NewsBot.Storage.State;

namespace NewsBot.Tests.Storage.State;

public sealed class FeedbackTableTests : IDisposable
{
    private readonly StateFolder _state = new();

    public void Dispose() => _state.Dispose();

    [Fact]
    public async Task A_user_has_one_say_on_an_answer_and_the_last_one_counts()
    {
        var answer = await SaveAnswerAsync();
        await _state.Feedback.SaveAsync(new(answer, 8, true, null), default);
        _state.Time.Advance(TimeSpan.FromHours(1));

        await _state.Feedback.SaveAsync(new(answer, 8, false, "wrong year"), default);

        _state.Reopen();
        (await _state.Feedback.FindAsync(answer, 8, default)).ShouldBe(
            new Feedback(answer, 8, false, "wrong year") { At = _state.Time.GetUtcNow() }
        );
        (await _state.Feedback.CountAsync(answer, default)).ShouldBe(new FeedbackCounts(0, 1));
    }

    [Fact]
    public async Task Helpful_and_unhelpful_are_counted_for_one_answer_and_for_all()
    {
        var first = await SaveAnswerAsync();
        var second = await SaveAnswerAsync();
        await _state.Feedback.SaveAsync(new(first, 1, true, null), default);
        await _state.Feedback.SaveAsync(new(first, 2, true, null), default);
        await _state.Feedback.SaveAsync(new(first, 3, false, null), default);
        await _state.Feedback.SaveAsync(new(second, 1, false, null), default);

        (await _state.Feedback.CountAsync(first, default)).ShouldBe(new FeedbackCounts(2, 1));
        (await _state.Feedback.CountAsync(default)).ShouldBe(new FeedbackCounts(2, 2));
        (await _state.Feedback.FindAsync(second, 2, default)).ShouldBeNull();
    }

    [Fact]
    public async Task An_answer_that_is_gone_takes_no_feedback()
    {
        (await _state.Feedback.SaveAsync(new("gone", 8, true, null), default)).ShouldBeFalse();

        (await _state.Feedback.CountAsync(default)).ShouldBe(new FeedbackCounts(0, 0));
    }

    [Fact]
    public async Task A_long_reason_is_cut()
    {
        var answer = await SaveAnswerAsync();
        await _state.Feedback.SaveAsync(new(answer, 8, false, new string('r', 900)), default);

        (await _state.Feedback.FindAsync(answer, 8, default))!.Reason.ShouldBe(
            new string('r', 500)
        );
    }

    private async Task<string> SaveAnswerAsync()
    {
        var answer = _state.Answer();
        await _state.Answers.SaveAsync(answer, default);
        return answer.Id;
    }
}
