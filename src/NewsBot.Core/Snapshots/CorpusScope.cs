namespace NewsBot.Core.Snapshots;

/// <summary>What a request looked through.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="Outlets">How many outlets they name.</param>
/// <param name="From">Day of the oldest dated one, or <see langword="null"/>.</param>
/// <param name="To">Day of the newest dated one, or <see langword="null"/>.</param>
public sealed record CorpusScope(int Articles, int Outlets, DateOnly? From, DateOnly? To);
