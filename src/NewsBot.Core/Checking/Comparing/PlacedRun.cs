namespace NewsBot.Core.Checking.Comparing;

/// <summary>A run of words of a claim, or a piece of one, where it stands to the letter.</summary>
/// <param name="Run">The number of the run.</param>
/// <param name="Words">The words that were said.</param>
internal readonly record struct PlacedRun(int Run, Range Words);
