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

    /// <summary>Whether the token has the form of a past or of a participle of the past: walked, sent, written.</summary>
    public bool HasPastForm(int token) =>
        Word(token).EndsWith("ed") || IrregularForms.BaseOf(Word(token)) is not null;

    /// <summary>Whether a form in -ing has a form of "be" before it: "are saying".</summary>
    public bool IsProgressive(int token) =>
        Word(token).EndsWith("ing")
        && (
            IsWord(token - 1, "is")
            || IsWord(token - 1, "are")
            || IsWord(token - 1, "was")
            || IsWord(token - 1, "were")
            || IsWord(token - 1, "been")
        );

    /// <summary>Whether the token is a dash.</summary>
    public bool IsDash(int token) =>
        Tokens[token].Kind == TokenKind.Break
        && Text[Tokens[token].Start] is '\u2013' or '\u2014' or '-';

    /// <summary>Whether the token can stand in a name, small words behind a name included.</summary>
    public bool IsInName(int token) => Tokens[token].IsName || IsInnerParticle(token);

    /// <summary>Whether small words of a name lead from the token to a name, with a name before them: "Ann <c>van den</c> Orr".</summary>
    public bool IsInnerParticle(int token)
    {
        var (first, end) = (token, token);
        while (first >= 0 && IsParticle(first))
        {
            first--;
        }

        while (end < Tokens.Count && IsParticle(end))
        {
            end++;
        }

        return first >= 0
            && end > token
            && end < Tokens.Count
            && Tokens[first].IsName
            && Tokens[end].IsName;
    }

    private bool IsParticle(int token) =>
        Tokens[token].Is(WordClass.Particle) && !Tokens[token].IsCapital;
}
