using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>The running text of an article in lines, sentences, tokens and stretches in marks, all in order.</summary>
/// <param name="Text">The article's text.</param>
/// <param name="Lines">The lines that are read.</param>
/// <param name="Sentences">Their sentences.</param>
/// <param name="Tokens">Their tokens.</param>
/// <param name="Stretches">The stretches in marks.</param>
internal sealed record TokenizedText(
    string Text,
    List<BodyLine> Lines,
    List<Sentence> Sentences,
    List<Token> Tokens,
    List<Stretch> Stretches
)
{
    /// <summary>The token as it stands in the text.</summary>
    public ReadOnlySpan<char> Word(int token) =>
        Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    /// <summary>From the start of a token to the end of another.</summary>
    public TextSpan Span(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>Whether the token is the word, whatever its case.</summary>
    public bool IsWord(int token, string word) =>
        token >= 0
        && token < Tokens.Count
        && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the token can stand in a name, small words behind a name included.</summary>
    public bool IsInName(int token) =>
        Tokens[token].IsName
        || (Tokens[token].Is(WordClass.Particle) && token > 0 && Tokens[token - 1].IsName);
}
