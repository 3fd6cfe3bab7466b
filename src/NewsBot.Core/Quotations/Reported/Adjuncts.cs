using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations.Reported;

/// <summary>Passes over when, where and to whom something was said, to where a clause begins.</summary>
internal sealed class Adjuncts(TokenizedText tokenized)
{
    private readonly List<Token> _tokens = tokenized.Tokens;

    /// <summary>Behind what stands there: said on Monday | that, said in an interview | he would.</summary>
    public int Skip(int i, int end)
    {
        while (i < end)
        {
            if (_tokens[i].Is(WordClass.Time) || IsWhen(i))
            {
                i++;
            }
            else if (
                _tokens[i].Is(WordClass.Determiner)
                && i + 1 < end
                && _tokens[i + 1].Is(WordClass.Time)
                && !(i + 2 < end && _tokens[i + 2].Is(WordClass.Preposition | WordClass.Auxiliary))
            )
            {
                i += 2;
            }
            else if (
                _tokens[i].Is(WordClass.Preposition)
                && !IsLeast(i)
                && EndOfPhrase(i + 1, end) is var behind and > 0
            )
            {
                i = behind;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Whether a clause may begin at the token.</summary>
    public bool OpensClause(int i, int end) =>
        i + 1 < end
        && (
            _tokens[i].Kind == TokenKind.Quote
            || (
                _tokens[i].Kind == TokenKind.Word
                && (!_tokens[i].Is(WordClass.Preposition) || IsLeast(i))
                && (!_tokens[i].Is(WordClass.Auxiliary) || tokenized.Word(i).EndsWith("ing"))
                && (!_tokens[i].Is(WordClass.Conjunction) || tokenized.IsWord(i, "as"))
                && !tokenized.IsWord(i, "so")
                && !(
                    tokenized.IsWord(i, "when")
                    && _tokens[i + 1].Is(WordClass.Cue | WordClass.Opener)
                )
                && !tokenized.IsWord(i, "goodbye")
            )
        );

    // "at least forty people have": not where.
    private bool IsLeast(int i) =>
        tokenized.IsWord(i, "at")
        && (tokenized.IsWord(i + 1, "least") || tokenized.IsWord(i + 1, "most"));

    private bool IsWhen(int i) =>
        tokenized.IsWord(i, "yesterday")
        || tokenized.IsWord(i, "today")
        || tokenized.IsWord(i, "earlier")
        || tokenized.IsWord(i, "later")
        || tokenized.IsWord(i, "recently")
        || tokenized.IsWord(i, "repeatedly")
        || tokenized.IsWord(i, "afterwards")
        || tokenized.IsWord(i, "publicly");

    // "Monday", "a statement", "the meeting": as far as a noun goes; -1 where what follows is no new clause.
    private int EndOfPhrase(int first, int end)
    {
        var i = first;
        while (i < end && _tokens[i].Is(WordClass.Determiner))
        {
            i++;
        }

        var isName = i < end && _tokens[i].IsName;
        while (
            i < end
            && _tokens[i].Kind == TokenKind.Word
            && !_tokens[i].Is(WordClass.Function & ~WordClass.Adverb)
            && (!isName || _tokens[i].IsCapital || _tokens[i].Is(WordClass.Time))
        )
        {
            i++;
        }

        return i > first && i < end && (_tokens[i].Is(WordClass.Preposition) || OpensClause(i, end))
            ? i
            : -1;
    }
}
