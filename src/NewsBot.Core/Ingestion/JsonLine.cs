namespace NewsBot.Core.Ingestion;

/// <summary>A line of a JSON Lines stream.</summary>
/// <param name="Number">Its number, from 1, blank lines counted.</param>
/// <param name="Bytes">The line without its end; <see langword="null"/> when it is longer than allowed.</param>
public readonly record struct JsonLine(int Number, byte[]? Bytes);
