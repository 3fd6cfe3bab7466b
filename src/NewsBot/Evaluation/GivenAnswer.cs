using System.Collections.Immutable;

namespace NewsBot.Evaluation;

/// <summary>What a user got for a question.</summary>
/// <param name="Text">The printed answer.</param>
/// <param name="IsRefused">Whether it says that the corpus does not say.</param>
/// <param name="Quotes">Its citations, strongest first.</param>
internal sealed record GivenAnswer(
    string Text,
    bool IsRefused,
    ImmutableArray<DocumentText> Quotes
);
