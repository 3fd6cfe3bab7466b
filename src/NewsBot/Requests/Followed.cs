using System.Collections.Immutable;

namespace NewsBot.Requests;

/// <summary>What somebody follows in the news.</summary>
/// <param name="Topics">In words.</param>
/// <param name="Names">Of people.</param>
/// <param name="Section">Of the outlets, or <see langword="null"/>.</param>
internal sealed record Followed(
    ImmutableArray<string> Topics,
    ImmutableArray<string> Names,
    string? Section
)
{
    public static Followed Nothing { get; } = new([], [], null);
}
