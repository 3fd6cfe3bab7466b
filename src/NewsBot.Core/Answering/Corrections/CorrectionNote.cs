using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Corrections;

/// <summary>What an outlet takes back.</summary>
/// <param name="Article">The article that says so.</param>
/// <param name="Span">The words that say so: one to three sentences.</param>
/// <param name="Wrong">The words and figures that were wrong, folded.</param>
public sealed record CorrectionNote(Article Article, TextSpan Span, IReadOnlyList<string> Wrong)
{
    /// <summary>The sentences as they are cited.</summary>
    public Citation Citation => Citation.Cut(Article, Span);

    /// <summary>Whether the note stands there.</summary>
    public bool Contains(Article article, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Id == Article.Id && Span.Contains(span);
    }

    /// <summary>Whether words repeat something that was wrong.</summary>
    public bool TakesBack(string words) => Wrong.Any(w => PlainWords.Hold(words, w));
}
