using System.Collections.Immutable;

namespace NewsBot.Requests;

/// <summary>Whose conversation a request belongs to.</summary>
/// <param name="PlaceId">Where it is held, by the surface's number; 0 in the console.</param>
/// <param name="PersonId">Whose it is; 0 where it is everybody's who is there.</param>
/// <param name="AskerId">Who asks now; 0 where only one person can.</param>
internal sealed record Conversation(ulong PlaceId, ulong PersonId, ulong AskerId)
{
    /// <summary>That of the console.</summary>
    public static Conversation Console { get; } = new(0, 0, 0);

    /// <summary>What it goes on from; <see langword="null"/>: from what is remembered.</summary>
    public ImmutableArray<EarlierQuestion>? GoesOnFrom { get; init; }
}
