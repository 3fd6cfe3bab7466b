using System.Collections.Immutable;

namespace NewsBot.Core.Language;

/// <summary>What is known of a country; all words folded.</summary>
/// <param name="Names">Its names, the usual one first.</param>
/// <param name="Capitals">Where its parliament or its government sits.</param>
/// <param name="People">What one of its people and several are called, and its adjective.</param>
/// <param name="Languages">Its official languages and those that most speak.</param>
internal sealed record Nation(
    ImmutableArray<string> Names,
    ImmutableArray<string> Capitals,
    ImmutableArray<string> People,
    ImmutableArray<string> Languages
);
