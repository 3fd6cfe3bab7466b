using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations.Stances;

/// <summary>Tells words that negate.</summary>
internal sealed class Negations(TokenizedText tokenized)
{
    private readonly List<Token> _tokens = tokenized.Tokens;

    /// <summary>Whether the token negates its verb: not, never, didn't.</summary>
    public bool IsNegation(int i) =>
        _tokens[i].Is(WordClass.Negation)
            && !tokenized.IsWord(i, "neither")
            && !tokenized.IsWord(i, "nor")
        || Apostrophes.HasNot(tokenized.Word(i))
        || tokenized.IsWord(i, "cannot");

    /// <summary>Whether the token leaves nobody or nothing of what follows: nobody, neither, no.</summary>
    public bool IsNone(int i) =>
        tokenized.IsWord(i, "neither")
        || tokenized.IsWord(i, "nor")
        || tokenized.IsWord(i, "nobody")
        || tokenized.IsWord(i, "none")
        || tokenized.IsWord(i, "nowhere")
        || (tokenized.IsWord(i, "no") && !IsNoDenial(i + 1));

    // "no sooner", "no wonder", "no doubt"
    private bool IsNoDenial(int i) =>
        tokenized.IsWord(i, "sooner")
        || tokenized.IsWord(i, "wonder")
        || tokenized.IsWord(i, "doubt")
        || tokenized.IsWord(i, "surprise")
        || tokenized.IsWord(i, "fewer")
        || tokenized.IsWord(i, "less");

    /// <summary>Whether the token makes a negation before it none: "not only".</summary>
    public bool IsOnly(int i) =>
        tokenized.IsWord(i, "only")
        || tokenized.IsWord(i, "just")
        || tokenized.IsWord(i, "merely")
        || tokenized.IsWord(i, "simply");

    /// <summary>Whether a negation stands in the verb group of a verb.</summary>
    public bool IsNegatedVerb(int verb, int from)
    {
        for (var i = verb - 1; i >= from && i > verb - 4; i--)
        {
            if (IsNegation(i))
            {
                return !IsOnly(i + 1);
            }

            if (!_tokens[i].Is(WordClass.Auxiliary | WordClass.Adverb))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether one of the tokens negates, what follows or its verb.</summary>
    public bool HasNegation(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                _tokens[i].Kind == TokenKind.Word
                && (
                    (IsNegation(i) && !IsOnly(i + 1) && !tokenized.IsWord(i + 1, "until"))
                    || IsNone(i)
                )
            )
            {
                return true;
            }
        }

        return false;
    }
}
