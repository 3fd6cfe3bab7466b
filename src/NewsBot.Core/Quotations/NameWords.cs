using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>
/// Tells names from the months, trades and small words that are written alike: <c>Clara May</c>, <c>Piet Cook</c>,
/// <c>Will Orr</c>, <c>Omar el-Khatib</c>. Such a word is a name behind a title or a given name, and then wherever the article has
/// it again with a capital. The tokens that are names lose what else the words could be.
/// </summary>
internal sealed class NameWords(TokenizedText tokenized)
{
    // So many words tell at most what somebody is, between commas.
    private const int LongestRole = 10;

    private const WordClass Alike =
        WordClass.Function
        | WordClass.Time
        | WordClass.Role
        | WordClass.Artefact
        | WordClass.Cue
        | WordClass.Report
        | WordClass.Naming
        | WordClass.TermSign;

    private static readonly WordSet _families = new WordTable("family-words").All();

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Settles the words of a whole article.</summary>
    public void Settle()
    {
        foreach (var sentence in tokenized.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                Settle(
                    i,
                    i == sentence.First
                        || _tokens[i - 1].Kind
                            is TokenKind.Stop
                                or TokenKind.Quote
                                or TokenKind.Colon
                );
            }
        }

        if (_known.Count > 0)
        {
            SettleAgain();
        }
    }

    private void Settle(int i, bool opens)
    {
        if (IsBoundParticle(i) || IsOutletWord(i, opens))
        {
            _tokens[i] = _tokens[i] with { IsCapital = true, Class = WordClass.None };
        }
        else if (IsAcronym(i))
        {
            Take(i);
        }
        else if (
            IsAlike(i) && (IsFamilyName(i) || IsGivenName(i, opens) || IsSmallGivenName(i, opens))
        )
        {
            Take(i);
            _known.Add(tokenized.Word(i).ToString());
        }
        else if (tokenized.IsWord(i, "may") && _tokens[i].IsCapital && !opens && IsDate(i))
        {
            _tokens[i] = _tokens[i] with { Class = WordClass.Time };
        }
    }

    // "the US said", "an IT firm": no pronoun, unless all around is in capitals.
    private bool IsAcronym(int i) =>
        _tokens[i].Is(WordClass.Pronoun)
        && tokenized.Word(i) is "US" or "IT"
        && (IsLower(i - 1) || IsLower(i + 1));

    private bool IsLower(int i) =>
        i >= 0
        && i < _tokens.Count
        && _tokens[i].Kind == TokenKind.Word
        && char.IsLower(tokenized.Word(i)[^1]);

    private void SettleAgain()
    {
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sentence in tokenized.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (
                    IsAlike(i)
                    && known.Contains(tokenized.Word(i))
                    && !IsDate(i)
                    && !IsRoleBeforeName(i)
                    && (i > sentence.First || IsSubject(i))
                )
                {
                    Take(i);
                }
            }
        }
    }

    private void Take(int i) => _tokens[i] = _tokens[i] with { Class = WordClass.None };

    private bool IsAlike(int i) =>
        _tokens[i] is { Kind: TokenKind.Word, IsCapital: true } token
        && token.Is(Alike)
        && !token.Is(WordClass.Body | WordClass.Place | WordClass.Title);

    // "Clara May", "Ms Cook"; but not "Mr Justice Orr": what leads to a name of its own is no name.
    private bool IsFamilyName(int i) =>
        i > 0
        && Adjoins(i)
        && _families.Contains(tokenized.Word(i))
        && _tokens[i - 1] is { Kind: TokenKind.Word, IsCapital: true, IsPossessive: false } before
        && (
            before.Is(WordClass.Title) && !before.Is(WordClass.Role)
            || (!before.Is(WordClass.Function) && FirstNames.Contains(tokenized.Word(i - 1)))
        )
        && !IsRoleBeforeName(i);

    // "April Ryan", "Angel Orr": a name of its own follows.
    private bool IsGivenName(int i, bool opens) =>
        (
            _tokens[i].Is(WordClass.Time | WordClass.Auxiliary)
            || (_tokens[i].Is(WordClass.Role) && IsGivenNotRole(i))
        )
        && FirstNames.Contains(tokenized.Word(i))
        && i + 1 < _tokens.Count
        && Adjoins(i + 1)
        && _tokens[i + 1].IsName
        && !(_tokens[i].Is(WordClass.Time | WordClass.Auxiliary) && IsDate(i))
        && (!_tokens[i].Is(WordClass.Auxiliary) || !opens || IsSubject(i + 1));

    // "her spokesman Per Dahl", "the mayor, An Nguyen": nothing else gives a small word a capital amid a sentence but a title, whose
    // other words have one too.
    private bool IsSmallGivenName(int i, bool opens) =>
        (_tokens[i].Is(WordClass.Preposition) || (tokenized.IsWord(i, "an") && !opens))
        && IsNameAt(i + 1)
        && (
            opens
                ? IsBehindWords(i) || IsPer(i)
                : !_tokens[i - 1].IsCapital || _tokens[i - 1].Is(WordClass.Role)
        )
        && tokenized.Word(i)[1..].IndexOfAnyExceptInRange('a', 'z') < 0;

    // "…," Per Orr said
    private bool IsBehindWords(int i) =>
        i > 0
        && _tokens[i - 1].Kind == TokenKind.Quote
        && i + 2 < _tokens.Count
        && _tokens[i + 2].Is(WordClass.Cue);

    // "Per Orr came", "Per Orr, the road minister, came"; but "Per Orr, the minister left" is by Orr's word.
    private bool IsPer(int i)
    {
        var end = i + 1;
        while (IsNameAt(end))
        {
            end++;
        }

        return tokenized.IsWord(i, "per") && (IsDone(end) || IsDone(EndOfRole(end)));
    }

    // Behind what somebody is between commas: ", the retired minister of roads,".
    private int EndOfRole(int comma)
    {
        var isRole = false;
        var i = comma + 1;
        while (i < _tokens.Count && i <= comma + LongestRole && IsInRole(i, isRole))
        {
            isRole |= _tokens[i++].Is(WordClass.Role);
        }

        return isRole && IsComma(comma) && IsComma(i) ? i + 1 : _tokens.Count;
    }

    private bool IsComma(int i) => i < _tokens.Count && _tokens[i].Kind == TokenKind.Comma;

    private bool IsInRole(int i, bool isRole) =>
        _tokens[i].Kind == TokenKind.Word
        && !_tokens[i].Is(WordClass.Auxiliary)
        && !(isRole && IsDone(i));

    // A verb; "per Kell Guild estimates, …" has a noun.
    private bool IsDone(int i) =>
        i < _tokens.Count
        && _tokens[i] is { Kind: TokenKind.Word, IsCapital: false }
        && (_tokens[i].Is(WordClass.Auxiliary | WordClass.Cue) || tokenized.HasPastForm(i))
        && !IsComma(i + 1);

    // "Hunter Orr"; but not "King Orr" and "Hunter Tom Blake".
    private bool IsGivenNotRole(int i) =>
        !RoleWords.IsOffice(tokenized.Word(i))
        && i + 1 < _tokens.Count
        && !FirstNames.Contains(tokenized.Word(i + 1))
        && !_tokens[i + 1].Is(WordClass.Role | WordClass.Body);

    // "India Today", "Live Science", "France 24": a word or figure that no name has by itself, inside a name that names a body.
    private bool IsOutletWord(int i, bool opens) =>
        _tokens[i].Kind == TokenKind.Word
        && i > 0
        && (
            _tokens[i] is { IsCapital: true } word && word.Is(WordClass.Adverb) && !opens
                ? (Adjoins(i) && _tokens[i - 1].IsName)
                    || (IsNameAt(i + 1) && !_tokens[i - 1].Is(WordClass.Adverb))
                : IsNumber(i)
                    && Adjoins(i)
                    && _tokens[i - 1].IsName
                    && EndsName(i + 1)
                    && tokenized.Word(i).Length < 4
        );

    private bool IsNameAt(int i) => i < _tokens.Count && Adjoins(i) && _tokens[i].IsName;

    private bool EndsName(int i) =>
        i == _tokens.Count
        || _tokens[i].Kind is TokenKind.Stop or TokenKind.Comma
        || (_tokens[i].Is(WordClass.Cue) && !_tokens[i].IsCapital);

    private bool IsRoleBeforeName(int i) =>
        _tokens[i].Is(WordClass.Role)
        && i + 1 < _tokens.Count
        && Adjoins(i + 1)
        && _tokens[i + 1].IsName
        && !_tokens[i].IsPossessive;

    private bool IsDate(int i) =>
        (i > 0 && (_tokens[i - 1].Is(WordClass.Preposition) || IsNumber(i - 1) || IsWhich(i - 1)))
        || (i + 1 < _tokens.Count && IsNumber(i + 1) && Adjoins(i + 1));

    // "last May", "early March"
    private bool IsWhich(int i) =>
        !_tokens[i].IsCapital
        && (
            tokenized.IsWord(i, "last")
            || tokenized.IsWord(i, "next")
            || tokenized.IsWord(i, "this")
            || tokenized.IsWord(i, "early")
            || tokenized.IsWord(i, "late")
            || tokenized.IsWord(i, "mid")
        );

    private bool IsNumber(int i) =>
        _tokens[i].Kind == TokenKind.Word && char.IsAsciiDigit(tokenized.Word(i)[0]);

    // A word that opens its sentence has a capital whatever it is: a name has a verb behind it, or something of its own.
    private bool IsSubject(int i) =>
        _tokens[i].IsPossessive
        || (
            i + 1 < _tokens.Count
            && (
                _tokens[i + 1].Is(WordClass.Cue | WordClass.Report | WordClass.Auxiliary)
                || tokenized.Word(i + 1).EndsWith("ed")
                || _tokens[i + 1].Kind is TokenKind.Comma or TokenKind.Colon
            )
        );

    // "el-Khatib", "d'Arcy"
    private bool IsBoundParticle(int i)
    {
        if (
            _tokens[i] is not { Kind: TokenKind.Word, IsCapital: false }
            || !char.IsLetter(tokenized.Word(i)[0])
        )
        {
            return false;
        }

        var word = tokenized.Word(i);
        var mark = word.IndexOfAny('\'', '\u2019', '-');
        return mark > 0
            && mark + 1 < word.Length
            && char.IsUpper(word[mark + 1])
            && (mark == 1 || Lexicon.Of(word[..mark]).HasFlag(WordClass.Particle));
    }

    private bool Adjoins(int i) => _tokens[i].Start - _tokens[i - 1].End is 1 or 2;
}
