using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;

namespace NewsBot.Evaluation;

/// <summary>Whether words stand in the articles of a corpus, by <see cref="VerbatimForm"/>.</summary>
internal sealed class CorpusTexts(CorpusSnapshot corpus)
{
    /// <summary>Whether the article of that id has the words, in headline or text.</summary>
    public bool Holds(string doc, string form) =>
        corpus.Find(new ArticleId(doc)) is { } article && Holds(article, form);

    /// <summary>Whether any article has them. Reads the whole corpus: for words that stand where they should not.</summary>
    public bool HoldsAnywhere(string form) => corpus.Index.Articles.Any(a => Holds(a, form));

    private static bool Holds(Article article, string form) =>
        VerbatimForm.Of(article.Text).Contains(form, StringComparison.Ordinal)
        || VerbatimForm.Of(article.Title).Contains(form, StringComparison.Ordinal);
}
