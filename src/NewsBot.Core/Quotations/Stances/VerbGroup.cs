namespace NewsBot.Core.Quotations.Stances;

/// <summary>What stands directly before a cue.</summary>
/// <param name="Stance">What it makes of the words, or <see langword="null"/> where it leaves that to the clause.</param>
/// <param name="Before">The token before it.</param>
/// <param name="IsFinite">Whether the cue has a tense of its own.</param>
internal readonly record struct VerbGroup(Stance? Stance, int Before, bool IsFinite);
