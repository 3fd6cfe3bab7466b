namespace NewsBot.Core.Language;

/// <summary>A verb that reports.</summary>
/// <param name="Frames">What can stand behind it.</param>
/// <param name="Prepositions">The prepositions of <see cref="ReportFrames.Preposition"/>.</param>
internal sealed record ReportingCue(ReportFrames Frames, IReadOnlyList<string> Prepositions);
