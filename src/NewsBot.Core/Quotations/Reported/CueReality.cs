using NewsBot.Core.Language;
using NewsBot.Core.Quotations.Stances;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations.Reported;

/// <summary>
/// Tells cues that report something from nouns and from what the subject only hears; and of those that report, whether what
/// was not said or may be said: <c>did not say</c>, <c>if she says</c>.
/// </summary>
internal sealed class CueReality(TokenizedText tokenized)
{
    private const int Reach = 4;
    private const int SubjectReach = 8;

    /// <summary>"As Orr said it would be": behind a longer clause "as" tells when.</summary>
    private const int LongestAside = 5;

    private readonly List<Token> _tokens = tokenized.Tokens;

    /// <summary>Whether the cue reports, said or not.</summary>
    public bool Reports(Sentence sentence, int cue) =>
        !(cue > sentence.First && (IsNounAfter(cue) || IsSuffered(cue)))
        && (
            IsUnreal(sentence, cue)
            || !IsPlainForm(cue)
            || IsGoingOn(cue - 2)
            || IsOfMany(sentence, cue)
        );

    /// <summary>Whether what the cue reports was not said, or only may be.</summary>
    public bool IsUnreal(Sentence sentence, int cue)
    {
        if (cue > sentence.First && IsNotDone(cue))
        {
            return true;
        }

        for (var i = cue - 1; i >= sentence.First && i >= cue - Reach; i--)
        {
            if (IsUnreal(i, cue))
            {
                return true;
            }

            if (!_tokens[i].Is(WordClass.Adverb | WordClass.Auxiliary))
            {
                break;
            }
        }

        return IsSupposed(sentence, cue);
    }

    // "say", "tell", "argue" without an ending: a plural's, or no statement at all.
    private bool IsPlainForm(int cue)
    {
        var word = tokenized.Word(cue);
        return !(
            word.EndsWith("ed")
            || word.EndsWith("s")
            || word.EndsWith("ing")
            || tokenized.IsWord(cue, "said")
            || tokenized.IsWord(cue, "told")
            || tokenized.IsWord(cue, "wrote")
            || tokenized.IsWord(cue, "found")
            || tokenized.IsWord(cue, "put")
            || tokenized.IsWord(cue, "swore")
        );
    }

    private bool IsOfMany(Sentence sentence, int cue)
    {
        if (cue > sentence.First && _tokens[cue - 1].Is(WordClass.Conjunction))
        {
            return false;
        }

        for (var i = cue - 1; i >= sentence.First && i > cue - SubjectReach; i--)
        {
            if (
                (_tokens[i].Is(WordClass.Auxiliary) && !tokenized.IsWord(i + 1, "only"))
                || _tokens[i].IsPossessive
            )
            {
                return false;
            }

            if (
                _tokens[i].Kind != TokenKind.Word
                || _tokens[i].Is(WordClass.Plural | WordClass.Relative | WordClass.Body)
                || tokenized.IsWord(i, "they")
                || tokenized.Word(i).EndsWith("s")
                || char.IsAsciiDigit(tokenized.Word(i)[0])
                || (i == cue - 1 && _tokens[i].IsCapital)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the cue is that of whoever wrote the article or of nobody: I say, you know, one says.</summary>
    public bool IsAuthors(Sentence sentence, int cue)
    {
        var i = cue - 1;
        while (i >= sentence.First && _tokens[i].Is(WordClass.Adverb | WordClass.Auxiliary))
        {
            i--;
        }

        return i >= sentence.First
            && (
                tokenized.IsWord(i, "i") || tokenized.IsWord(i, "we") || tokenized.IsWord(i, "you")
            );
    }

    /// <summary>Whether the clause is an aside with a gap where the content would be: "which Orr says", "as she puts it".</summary>
    public bool IsAside(Sentence sentence, Mention subject, (int First, int End) content) =>
        subject.First > sentence.First
        && !(
            tokenized.IsWord(subject.First - 1, "as")
            && content.End - content.First >= LongestAside
            && _tokens[content.First].Kind != TokenKind.Comma
        )
        && (
            tokenized.IsWord(subject.First - 1, "which")
            || tokenized.IsWord(subject.First - 1, "what")
            || tokenized.IsWord(subject.First - 1, "as")
            || (
                tokenized.IsWord(subject.First - 1, "that")
                && subject.First - 2 >= sentence.First
                && !_tokens[subject.First - 2].Is(WordClass.Report)
                && _tokens[subject.First - 2].Kind == TokenKind.Word
            )
        );

    // "the report", "his claims", "to state": a noun, or nothing that was said. "As quoted", "went on to say" were.
    private bool IsNounAfter(int cue)
    {
        var before = _tokens[cue - 1];
        return before.Kind == TokenKind.Word
            && (
                (before.IsPossessive && !IsContracted(cue - 1))
                || (
                    before.Is(WordClass.Determiner)
                    && !before.Is(WordClass.Pronoun)
                    && !IsSomebody(cue - 1)
                    && !tokenized.Word(cue).EndsWith("ing")
                    && !tokenized.IsWord(cue, "said")
                )
                || (
                    before.Is(WordClass.Preposition)
                    && !tokenized.Word(cue).EndsWith("ing")
                    && !(tokenized.IsWord(cue - 1, "to") && (IsGoingOn(cue - 2) || IsUndone(cue)))
                )
            );
    }

    // "another calls it late", "some say": a determiner that stands for somebody.
    private bool IsSomebody(int i) =>
        tokenized.IsWord(i, "another")
        || tokenized.IsWord(i, "first")
        || tokenized.IsWord(i, "some")
        || tokenized.IsWord(i, "many")
        || tokenized.IsWord(i, "most")
        || tokenized.IsWord(i, "both")
        || tokenized.IsWord(i, "each")
        || tokenized.IsWord(i, "several");

    // "refused to say"
    private bool IsUndone(int cue) =>
        cue > 1
        && tokenized.IsWord(cue - 1, "to")
        && (StanceTokens.At(tokenized, cue - 2) & StanceWord.Undone) != StanceWord.None;

    // "without saying", "stopped short of asking"
    private bool IsNotDone(int cue) =>
        IsUndone(cue)
        || tokenized.IsWord(cue - 1, "without")
        || (tokenized.IsWord(cue - 1, "of") && tokenized.Word(cue).EndsWith("ing"));

    // "was told to leave", "is accused of": the subject hears. But "was quoted as saying", "it was reported that".
    private bool IsSuffered(int cue)
    {
        var i = cue - 1;
        while (i > 0 && _tokens[i].Is(WordClass.Adverb))
        {
            i--;
        }

        return (
                tokenized.IsWord(i, "was")
                || tokenized.IsWord(i, "were")
                || tokenized.IsWord(i, "been")
                || tokenized.IsWord(i, "be")
                || tokenized.IsWord(i, "being")
                || tokenized.IsWord(i, "is")
                || tokenized.IsWord(i, "are")
            ) && !tokenized.Word(cue).EndsWith("ing");
    }

    // "who's said", "she's said" has said it; "it's said" by nobody in particular.
    private bool IsContracted(int i) =>
        _tokens[i].Is(WordClass.Pronoun | WordClass.Relative) && !tokenized.IsWord(i, "it");

    private bool IsGoingOn(int verb) =>
        tokenized.IsWord(verb, "on")
        || tokenized.IsWord(verb, "continued")
        || tokenized.IsWord(verb, "continues")
        || tokenized.IsWord(verb, "proceeded");

    private bool IsUnreal(int i, int cue) =>
        _tokens[i].Is(WordClass.Negation)
        || Apostrophes.HasNot(tokenized.Word(i))
        || (
            (
                tokenized.IsWord(i, "would")
                || tokenized.IsWord(i, "could")
                || tokenized.IsWord(i, "may")
                || tokenized.IsWord(i, "might")
                || tokenized.IsWord(i, "should")
                || tokenized.IsWord(i, "must")
                || tokenized.IsWord(i, "can")
                || tokenized.IsWord(i, "will")
                || tokenized.IsWord(i, "shall")
                || tokenized.IsWord(i, "cannot")
            ) && !tokenized.IsWord(cue - 1, "only")
        );

    /// <summary>Whether the clause of the cue is a condition: "if he says that", "had he said that".</summary>
    public bool IsSupposed(Sentence sentence, int cue)
    {
        var opener = _tokens[sentence.First];
        for (var i = cue - 1; i >= sentence.First && i > cue - 8; i--)
        {
            if (_tokens[i].Kind != TokenKind.Word)
            {
                return false;
            }

            if (
                tokenized.IsWord(i, "if")
                || tokenized.IsWord(i, "unless")
                || tokenized.IsWord(i, "whether")
                || tokenized.IsWord(i, "until")
                || (i == sentence.First && opener.Is(WordClass.Auxiliary))
            )
            {
                return true;
            }
        }

        return false;
    }
}
