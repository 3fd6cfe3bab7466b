namespace NewsBot.Evaluation;

/// <summary>An article that answers a question.</summary>
/// <param name="Doc">Its id.</param>
/// <param name="Evidence">The words of it that do, or <see langword="null"/> where nobody marked them.</param>
internal sealed record RelevantArticle(string Doc, string? Evidence);
