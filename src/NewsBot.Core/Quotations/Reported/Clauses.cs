using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations.Reported;

/// <summary>Tells clauses from nouns by the forms of their verbs, for no table has all verbs.</summary>
internal sealed class Clauses(TokenizedText tokenized)
{
    private readonly List<Token> _tokens = tokenized.Tokens;

    /// <summary>Whether a clause begins at the token and not a noun alone.</summary>
    /// <param name="first">The token.</param>
    /// <param name="end">Behind the last one of the sentence.</param>
    /// <param name="isSure">Whether only an auxiliary tells, for a noun could stand there as well.</param>
    public bool IsClause(int first, int end, bool isSure)
    {
        if (
            _tokens[first].Is(WordClass.Pronoun)
            || tokenized.IsWord(first, "there")
            || IsContracted(first)
            || HasNamedSubject(first, end)
        )
        {
            return true;
        }

        for (var i = first + 1; isSure && i < end && !Opens(i); i++)
        {
            if (_tokens[i].Is(WordClass.Auxiliary) || IsContracted(i) || HasObject(i, end))
            {
                return true;
            }
        }

        return !isSure && HasVerb(first, end, inMarks: false);
    }

    // "Orr lied", "Kell watches roads": behind a name such a form is its verb.
    private bool HasNamedSubject(int first, int end)
    {
        var i = first;
        while (i < end && _tokens[i].IsName && !_tokens[i].IsPossessive)
        {
            i++;
        }

        return i > first
            && i + 1 < end
            && _tokens[i] is { Kind: TokenKind.Word, IsCapital: false } verb
            && !verb.Is(WordClass.Function | WordClass.Plural | WordClass.Role)
            && (
                IsPast(i)
                || (
                    tokenized.Word(i).EndsWith("s")
                    && verb.Class == WordClass.None
                    && _tokens[i + 1].Kind == TokenKind.Word
                )
            );
    }

    // "the company sent | a notice": a past form that does something to something is no participle; a verb of saying has words of its own.
    private bool HasObject(int i, int end) =>
        i + 1 < end
        && _tokens[i] is { Kind: TokenKind.Word, IsCapital: false } verb
        && !verb.Is(WordClass.Function | WordClass.Plural | WordClass.Cue | WordClass.Report)
        && IsPast(i)
        && _tokens[i + 1].Is(WordClass.Determiner | WordClass.Pronoun)
        && !_tokens[i + 1].Is(WordClass.Adverb | WordClass.Relative);

    /// <summary>Whether the tokens hold a verb, as far as their form tells.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">Behind the last one.</param>
    /// <param name="inMarks">Whether a stretch in marks is taken to hold one.</param>
    public bool HasVerb(int first, int end, bool inMarks = true)
    {
        for (var i = first; i < end; i++)
        {
            if (
                (inMarks && _tokens[i].Kind == TokenKind.Quote)
                || IsContracted(i)
                || _tokens[i].Is(WordClass.Auxiliary | WordClass.Cue | WordClass.Report)
                || (
                    i > first
                    && _tokens[i] is { Kind: TokenKind.Word, IsCapital: false } token
                    && !token.Is(WordClass.Function)
                    && (tokenized.Word(i).EndsWith("s") || IsPast(i))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    // shut down, sold, went; not men, feet
    private bool IsPast(int i) =>
        tokenized.HasPastForm(i)
        && !tokenized.Word(i).EndsWith("en")
        && (tokenized.Word(i).EndsWith("ed") || !_tokens[i].Is(WordClass.Plural));

    // she'll, they're, it's
    private bool IsContracted(int i)
    {
        var word = tokenized.Word(i);
        var mark = Apostrophes.LastIn(word);
        return mark > 0 && word[(mark + 1)..] is "ll" or "re" or "ve" or "d" or "t" or "m";
    }

    /// <summary>Whether a word opens a clause beside the one before it.</summary>
    public bool Opens(int i) =>
        tokenized.IsWord(i, "as")
        || tokenized.IsWord(i, "after")
        || tokenized.IsWord(i, "while")
        || tokenized.IsWord(i, "when")
        || tokenized.IsWord(i, "because");
}
