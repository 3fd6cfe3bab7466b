using NewsBot.Discord.Ids;

namespace NewsBot.Discord.Interactions;

/// <summary>Somebody pressed a button.</summary>
public sealed record ButtonInteraction : Interaction
{
    /// <summary>The button's id as the client of the user sent it: anything can stand there.</summary>
    public required string CustomId { get; init; }

    /// <summary>The message with the button.</summary>
    public MessageId MessageId { get; init; }

    /// <summary>Whether only one user sees that message; no thread can be opened at it.</summary>
    public bool IsMessagePrivate { get; init; }
}
