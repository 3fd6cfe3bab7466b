namespace NewsBot.Rendering;

/// <summary>A word that the corpus does not have, and what was taken for it.</summary>
internal sealed record ReadingJson(string Asked, string Taken);
