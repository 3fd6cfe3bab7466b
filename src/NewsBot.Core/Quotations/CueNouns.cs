using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>
/// Tells nouns from the verbs of saying that are written alike: <c>road advocates argue</c>. Of two such verbs in a row the first,
/// if it ends in s, is a noun. The tokens that are nouns lose what else the words could be.
/// </summary>
internal sealed class CueNouns(TokenizedText tokenized)
{
    private const WordClass Verbs = WordClass.Cue | WordClass.Report | WordClass.Naming;

    private readonly List<Token> _tokens = tokenized.Tokens;

    /// <summary>Settles the words of a whole article.</summary>
    public void Settle()
    {
        for (var i = 0; i + 1 < _tokens.Count; i++)
        {
            if (_tokens[i].Is(Verbs) && IsNoun(i))
            {
                _tokens[i] = _tokens[i] with { Class = (_tokens[i].Class & ~Verbs) | Nouns(i) };
            }
        }
    }

    // Whoever argues is somebody, unless it is a paper: reports, statements.
    private WordClass Nouns(int i) =>
        _tokens[i].Is(WordClass.Artefact | WordClass.Body)
            ? WordClass.Plural
            : WordClass.Plural | WordClass.Role;

    private bool IsNoun(int i) =>
        tokenized.Word(i).EndsWith("s")
        && _tokens[i + 1] is { Kind: TokenKind.Word, IsCapital: false } next
        && next.Is(WordClass.Cue | WordClass.Report)
        && !next.Is(WordClass.Plural | WordClass.Role | WordClass.Artefact | WordClass.Gerund);
}
