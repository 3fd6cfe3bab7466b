using NewsBot.Core.Text;

namespace NewsBot.Core.Articles;

/// <summary>
/// Words of an article by reference, with the words themselves. It can only be made by cutting, so its text always is the
/// slice of the article it names.
/// </summary>
public sealed class Citation
{
    /// <summary>The longest citation, in UTF-16 code units: one to three sentences.</summary>
    public const int MaxLength = 600;

    private Citation(Article article, TextSpan span) =>
        (Article, Span, Text) = (article, span, span.Of(article.Text).ToString());

    /// <summary>The article that is cited.</summary>
    public Article Article { get; }

    /// <summary>Where the words stand in its text.</summary>
    public TextSpan Span { get; }

    /// <summary>The words, to the letter.</summary>
    public string Text { get; }

    /// <summary>The different words; read once, for a citation is compared with all others of an answer.</summary>
    internal DistinctWords Words => field ??= new DistinctWords(Text);

    /// <summary>Cuts the words out of the article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="span">1 to <see cref="MaxLength"/> code units inside its text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is empty, too long or not inside the text.</exception>
    public static Citation Cut(Article article, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (span.Start < 0 || span.End > article.Text.Length || span.Length is < 1 or > MaxLength)
        {
            throw new ArgumentOutOfRangeException(
                nameof(span),
                span,
                $"A citation of {article.Id} is 1 to {MaxLength} code units inside its {article.Text.Length}."
            );
        }

        return new Citation(article, span);
    }

    /// <summary>Whether <paramref name="article"/> still holds these words at this place.</summary>
    public bool HoldsIn(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Span.End <= article.Text.Length && Span.Of(article.Text).SequenceEqual(Text);
    }
}
