namespace NewsBot.Core.Statements;

/// <summary>A run of words of an alignment, by their places in the two wordings.</summary>
/// <param name="Side">Where they stand.</param>
/// <param name="Asked">Places in the words that were asked about; empty where they are not there.</param>
/// <param name="Found">Places in the words that were found; empty where they are not there.</param>
public readonly record struct AlignedWords(WordSide Side, Range Asked, Range Found);
