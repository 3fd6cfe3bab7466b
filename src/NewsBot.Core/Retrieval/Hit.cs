using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Core.Retrieval;

/// <summary>A passage that was found.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Score">How well it fits, above 0; only comparable within one search.</param>
public readonly record struct Hit(Article Article, TextSpan Span, float Score)
{
    /// <summary>The passage's words, a slice of the article's text.</summary>
    public string Text => Span.Of(Article.Text).ToString();
}
