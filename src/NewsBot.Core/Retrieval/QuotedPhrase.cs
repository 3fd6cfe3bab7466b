namespace NewsBot.Core.Retrieval;

/// <summary>Words that a query looks for to the letter, read once.</summary>
/// <param name="words">The words.</param>
internal sealed class QuotedPhrase(string words)
{
    /// <summary>Its different words as the index has them.</summary>
    public IReadOnlyList<QueryTerm> Terms { get; } = QueryTerm.ParsePhrase(words);

    /// <summary>Finds it in a text.</summary>
    public PhraseMatcher Matcher { get; } = new(words);
}
