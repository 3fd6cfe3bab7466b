using System.Collections.Immutable;

namespace NewsBot.Storage.State;

/// <summary>What a check found.</summary>
/// <param name="Verdict">By name.</param>
/// <param name="Words">The words of the claim.</param>
/// <param name="Speaker">Who is claimed to have said them.</param>
internal sealed record StoredCheck(string Verdict, string Words, string? Speaker)
{
    /// <summary>What there is to say beside the matches.</summary>
    public ImmutableArray<StoredNote> Notes { get; init; } = [];

    /// <summary>The proof, best first.</summary>
    public ImmutableArray<StoredMatch> Matches { get; init; } = [];

    /// <summary>People of one name.</summary>
    public ImmutableArray<StoredCandidate> Candidates { get; init; } = [];
}
