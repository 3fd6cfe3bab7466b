using NewsBot.Discord.Messages;

namespace NewsBot.Discord.Dispatch;

/// <summary>How an interaction is let in: taken note of, and then answered or refused.</summary>
/// <param name="How">How it is taken note of.</param>
/// <param name="Refusal">
/// What is said to the user alone instead of an answer; goes with <see cref="Acknowledgement.ByHandler"/>, so that nobody sees a
/// "thinking…" first. <see langword="null"/>: it is answered.
/// </param>
public readonly record struct Admission(Acknowledgement How, OutgoingMessage? Refusal = null)
{
    /// <summary>It is answered.</summary>
    public static implicit operator Admission(Acknowledgement how) => new(how);

    /// <summary>It is answered.</summary>
    public static Admission FromAcknowledgement(Acknowledgement how) => how;

    /// <summary>It is not answered.</summary>
    public static Admission Refused(OutgoingMessage refusal) =>
        new(Acknowledgement.ByHandler, refusal);
}
