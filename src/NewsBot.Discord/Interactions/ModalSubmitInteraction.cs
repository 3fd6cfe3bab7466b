using NewsBot.Discord.Ids;

namespace NewsBot.Discord.Interactions;

/// <summary>Somebody sent a form in.</summary>
public sealed record ModalSubmitInteraction : Interaction
{
    /// <summary>The form's id as the client of the user sent it: anything can stand there.</summary>
    public required string CustomId { get; init; }

    /// <summary>The message whose button opened the modal.</summary>
    public MessageId? MessageId { get; init; }

    /// <summary>What was typed, by field.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);
}
