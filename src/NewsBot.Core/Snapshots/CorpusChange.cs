namespace NewsBot.Core.Snapshots;

/// <summary>What a change did to the corpus, in articles.</summary>
/// <param name="Added">New ids.</param>
/// <param name="Replaced">Known ids with another text.</param>
/// <param name="Duplicates">Known ids with the same text; nothing changed.</param>
/// <param name="Withdrawn">Ids taken out.</param>
public readonly record struct CorpusChange(int Added, int Replaced, int Duplicates, int Withdrawn);
