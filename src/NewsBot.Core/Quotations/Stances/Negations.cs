using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations.Stances;

/// <summary>Tells words that negate.</summary>
internal sealed class Negations(Script script)
{
    private readonly List<Token> _tokens = script.Tokens;

    /// <summary>Whether the token negates its verb: not, never, didn't.</summary>
    public bool IsNegation(int i) =>
        _tokens[i].Is(WordClass.Negation)
            && !script.IsWord(i, "neither")
            && !script.IsWord(i, "nor")
        || Apostrophes.HasNot(script.Word(i))
        || script.IsWord(i, "cannot");

    /// <summary>Whether the token leaves nobody or nothing of what follows: nobody, neither, no.</summary>
    public bool IsNone(int i) =>
        script.IsWord(i, "neither")
        || script.IsWord(i, "nor")
        || script.IsWord(i, "nobody")
        || script.IsWord(i, "none")
        || script.IsWord(i, "nowhere")
        || (script.IsWord(i, "no") && !IsNoDenial(i + 1));

    // "no sooner", "no wonder", "no doubt"
    private bool IsNoDenial(int i) =>
        script.IsWord(i, "sooner")
        || script.IsWord(i, "wonder")
        || script.IsWord(i, "doubt")
        || script.IsWord(i, "surprise")
        || script.IsWord(i, "fewer")
        || script.IsWord(i, "less");

    /// <summary>Whether the token makes a negation before it none: "not only".</summary>
    public bool IsOnly(int i) =>
        script.IsWord(i, "only")
        || script.IsWord(i, "just")
        || script.IsWord(i, "merely")
        || script.IsWord(i, "simply");

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
                    (IsNegation(i) && !IsOnly(i + 1) && !script.IsWord(i + 1, "until")) || IsNone(i)
                )
            )
            {
                return true;
            }
        }

        return false;
    }
}
