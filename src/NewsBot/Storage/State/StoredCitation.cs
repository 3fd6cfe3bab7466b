namespace NewsBot.Storage.State;

/// <summary>Where a citation of an answer stands, without the words: they are in the article.</summary>
/// <param name="ArticleId">The article's id; the article may be gone.</param>
/// <param name="Start">UTF-16 code units into the article's text.</param>
/// <param name="End">Exclusive.</param>
internal readonly record struct StoredCitation(string ArticleId, int Start, int End);
