using NewsBot.Core.Text;

namespace NewsBot.Core.Retrieval;

/// <summary>The words of a query, read once: which are looked for as terms, and which to the letter. Immutable.</summary>
public sealed class QueryWords
{
    /// <param name="text">The query; any text.</param>
    public QueryWords(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Terms = QueryTerm.Parse(text);
        Phrases = [.. QuotedPhrases.In(text).Select(p => new QuotedPhrase(p))];
        IsPhraseAlone = Phrases.Count > 0 && QuotedPhrases.IsAll(text);
    }

    /// <summary>The query.</summary>
    public string Text { get; }

    /// <summary>Whether there is no word to look for.</summary>
    public bool IsEmpty => Terms.Count == 0;

    /// <summary>How many different words there are to look for.</summary>
    public int Count => Terms.Count;

    /// <summary>The different words, in the order of the text.</summary>
    internal IReadOnlyList<QueryTerm> Terms { get; }

    /// <summary>What stands in quotation marks.</summary>
    internal IReadOnlyList<QuotedPhrase> Phrases { get; }

    /// <summary>Whether nothing stands outside quotation marks.</summary>
    internal bool IsPhraseAlone { get; }

    /// <summary>The query as comparisons see it.</summary>
    internal FoldedText Folded => field ??= FoldedText.Of(Text);
}
