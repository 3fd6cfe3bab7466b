using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;

namespace NewsBot.Tests.Discord.Doubles;

/// <summary>Keeps what a bot answers, as words such as "defer" and "edit: text".</summary>
internal sealed class RecordingReply : IInteractionReply
{
    /// <summary>What was said.</summary>
    public Happenings<string> Said { get; } = new("an answer");

    /// <summary>What becomes of a deferral.</summary>
    public Func<Task> Defers { get; set; } = () => Task.CompletedTask;

    /// <summary>What becomes of a first answer.</summary>
    public Func<Task> Responds { get; set; } = () => Task.CompletedTask;

    /// <summary>What becomes of an edit.</summary>
    public Func<Task> Edits { get; set; } = () => Task.CompletedTask;

    public Task DeferAsync(bool isPrivate, CancellationToken cancellationToken) =>
        SayAsync(isPrivate ? "defer privately" : "defer", Defers);

    public Task DeferUpdateAsync(CancellationToken cancellationToken) =>
        SayAsync("defer silently", Defers);

    public Task RespondAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        SayAsync($"respond: {message.Content}", Responds);

    public Task UpdateAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        SayAsync($"update: {message.Content}", Responds);

    public Task OpenAsync(Modal modal, CancellationToken cancellationToken) =>
        SayAsync($"open: {modal.Title}", Responds);

    public Task SuggestAsync(IReadOnlyList<Choice> choices, CancellationToken cancellationToken) =>
        SayAsync($"suggest: {choices.Count}", Responds);

    public async Task<MessageId> EditAsync(
        OutgoingMessage message,
        CancellationToken cancellationToken
    )
    {
        await SayAsync($"edit: {message.Content}", Edits);
        return 1;
    }

    public async Task<MessageId> FollowUpAsync(
        OutgoingMessage message,
        CancellationToken cancellationToken
    )
    {
        await SayAsync($"follow up: {message.Content}", () => Task.CompletedTask);
        return 2;
    }

    public Task DeleteAsync(CancellationToken cancellationToken) =>
        SayAsync("delete", () => Task.CompletedTask);

    private Task SayAsync(string what, Func<Task> fate)
    {
        Said.Add(what);
        return fate();
    }
}
