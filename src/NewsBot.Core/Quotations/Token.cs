using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>A word, a mark or a whole stretch in quotation marks.</summary>
/// <param name="Start">Index of the first UTF-16 code unit.</param>
/// <param name="End">Index behind the last one; of a word without <c>'s</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Class">The classes of a word.</param>
/// <param name="IsCapital">Whether a word begins with a capital.</param>
/// <param name="IsPossessive">Whether <c>'s</c> follows.</param>
/// <param name="Quote">Index of the stretch for a quote, otherwise -1.</param>
internal readonly record struct Token(
    int Start,
    int End,
    TokenKind Kind,
    WordClass Class,
    bool IsCapital,
    bool IsPossessive,
    int Quote
)
{
    /// <summary>Whether the word has one of the classes.</summary>
    public bool Is(WordClass any) => (Class & any) != WordClass.None;

    /// <summary>Whether it is a word that can stand in a name.</summary>
    public bool IsName =>
        Kind == TokenKind.Word && IsCapital && !Is(WordClass.Function | WordClass.Time);

    /// <summary>Which pronoun the word asks for, as far as it tells.</summary>
    public Gender Gender =>
        Is(WordClass.Female) ? Gender.Female
        : Is(WordClass.Male) ? Gender.Male
        : Gender.Unknown;
}
