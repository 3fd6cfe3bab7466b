using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;

namespace NewsBot.Core.Statements;

/// <summary>Words in quotation marks as one article prints them. Not thread-safe.</summary>
/// <param name="article">The article.</param>
/// <param name="speaker">Who said them by this article, or <see langword="null"/>.</param>
/// <param name="stance">How it stands to whether they were said.</param>
/// <param name="words">Reads the words; only where all else agrees are they looked at.</param>
internal sealed class Printing(
    Article article,
    Speaker? speaker,
    Stance stance,
    Func<Wording> words
)
{
    /// <summary>The article.</summary>
    public Article Article => article;

    /// <summary>Who said them by this article, or <see langword="null"/>.</summary>
    public Speaker? Speaker => speaker;

    /// <summary>How it stands to whether they were said.</summary>
    public Stance Stance => stance;

    /// <summary>The words, read once.</summary>
    public Wording Words => field ??= words();

    /// <summary>The statement's, or <see langword="null"/> where a reporter tells it, whose words are nobody's.</summary>
    public static Printing? Of(Statement statement) =>
        statement.Kind == QuotationKind.Direct
            ? new Printing(
                statement.Article,
                statement.Speaker,
                statement.Stance,
                statement.Wording
            )
            : null;
}
