namespace NewsBot.Storage.State;

/// <summary>Words of an article by where they stand, and a hash by which it shows whether they still do.</summary>
/// <param name="Doc">The article's id; the article may be gone.</param>
/// <param name="Start">UTF-16 code units into the article's text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Hash">The first 8 bytes of SHA-256 over the words in UTF-8, hexadecimal; <see langword="null"/>: not known.</param>
internal sealed record StoredPlace(string Doc, int Start, int End, string? Hash);
