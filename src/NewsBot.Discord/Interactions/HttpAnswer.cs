namespace NewsBot.Discord.Interactions;

/// <summary>What to send back for an interaction that came over HTTP.</summary>
/// <param name="Body">JSON; <see langword="null"/>: the request was none that can be answered, or there is no answer in time.</param>
/// <param name="Sent">To be called when the body is sent; the later answers wait for it.</param>
public sealed record HttpAnswer(ReadOnlyMemory<byte>? Body, Action Sent)
{
    /// <summary>There is nothing to send.</summary>
    public static HttpAnswer None { get; } = new(null, static () => { });
}
