using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Core.Stories.Telling;

/// <summary>A sentence of the body of an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">Where it stands; never longer than a citation.</param>
/// <param name="Place">How many sentences of the body stand before it.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Terms">Those that tell something.</param>
/// <param name="Opens">Whether it can be understood without those before it.</param>
internal sealed record StorySentence(
    Article Article,
    TextSpan Span,
    int Place,
    int Words,
    TermVector Terms,
    bool Opens
)
{
    /// <summary>The sentence as a citation.</summary>
    public Citation Cite() => Citation.Cut(Article, Span);
}
