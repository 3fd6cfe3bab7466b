using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations.Stances;

/// <summary>
/// Reads what stands directly before a cue: its verb group (<c>never</c> said, <c>might have</c> said) and the verb that governs it
/// (<c>refused to</c> say, <c>denied</c> saying, <c>falsely quoted as</c> saying).
/// </summary>
internal sealed class VerbGroups(TokenizedText tokenized)
{
    /// <summary>So far before an infinitive the verb of wishing is sought, in tokens.</summary>
    private const int Reach = 8;

    private const int LongestAside = 10;
    private const int LongestCoordination = 14;

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly Negations _negations = new(tokenized);

    /// <summary>Whether the token is the object form of a pronoun: made <c>her</c> say.</summary>
    public static bool IsObjectPronoun(TokenizedText tokenized, int i) =>
        tokenized.IsWord(i, "her") || tokenized.IsWord(i, "him") || tokenized.IsWord(i, "them");

    /// <summary>The group of a cue.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="from">Where its clause begins at the earliest.</param>
    public VerbGroup Read(int cue, int from)
    {
        var (isNegated, modal, isGerund) = (false, -1, IsGerund(cue));
        var i = cue - 1;
        for (; i >= from; i--)
        {
            var token = _tokens[i];
            // "It was considered, Orr told the hall, adding …": a participle goes on with the clause before its comma.
            if (token.Kind == TokenKind.Comma && !isGerund && OpensAside(i, from) is { } opening)
            {
                i = opening;
                continue;
            }

            if (token.Kind != TokenKind.Word)
            {
                break;
            }

            if (OfParticle(i, cue, from, isNegated) is { } governing)
            {
                return governing;
            }

            if (tokenized.IsWord(i, "as") && i == cue - 1)
            {
                i--;
                continue;
            }

            if (_negations.IsNegation(i))
            {
                isNegated |= !_negations.IsOnly(i + 1);
                continue;
            }

            if (token.Is(WordClass.Auxiliary) || tokenized.IsWord(i, "cannot"))
            {
                isGerund |= tokenized.IsWord(i, "having");
                modal = IsModal(i) ? i : modal;
                continue;
            }

            if (IsAllegedly(i))
            {
                return new VerbGroup(Stance.Alleged, i, true);
            }

            if (isGerund && OfGerund(i, from, StanceTokens.At(tokenized, i)) is { } governed)
            {
                return new VerbGroup(governed, i, false);
            }

            if (!StandsAmong(i))
            {
                break;
            }
        }

        modal = modal < 0 ? CoordinatedModal(cue, i, from) : modal;
        return new VerbGroup(OfAuxiliaries(cue, isNegated, modal), i, !isGerund && !IsBare(cue, i));
    }

    // "would stand up on Monday and say": the modal of the first verb is that of the second.
    private int CoordinatedModal(int cue, int before, int from)
    {
        if (
            before != cue - 1
            || before < from
            || !_tokens[before].Is(WordClass.Conjunction)
            || !(
                tokenized.IsWord(cue, "say")
                || tokenized.IsWord(cue, "tell")
                || tokenized.IsWord(cue, "declare")
                || tokenized.IsWord(cue, "admit")
            )
        )
        {
            return -1;
        }

        for (
            var i = before - 1;
            i >= from && i > before - LongestCoordination && _tokens[i].Kind == TokenKind.Word;
            i--
        )
        {
            if (IsModal(i))
            {
                return i;
            }
        }

        return -1;
    }

    private bool StandsAmong(int i) =>
        _tokens[i].Is(WordClass.Adverb) || tokenized.IsWord(i, "ever") || tokenized.IsWord(i, "as");

    // "did not say", "might have said"
    private Stance? OfAuxiliaries(int cue, bool isNegated, int modal)
    {
        var denies = Has(StanceTokens.At(tokenized, cue), StanceWord.Denying);
        return isNegated ? (denies ? Stance.Alleged : Stance.Denied)
            : modal >= 0 && IsOpen(modal, cue) ? Stance.Alleged
            : null;
    }

    // "… to say", "quoted as saying"
    private VerbGroup? OfParticle(int i, int cue, int from, bool isNegated) =>
        tokenized.IsWord(i, "to") ? OfInfinitive(i - 1, from, isNegated)
        : tokenized.IsWord(i, "as")
        && i == cue - 1
        && i > from
        && OfQuoted(i - 1, from) is { } quoted
            ? new VerbGroup(quoted, i, false)
        : null;

    // "refused to say", "is alleged to have said", "wants Orr to say"
    private VerbGroup OfInfinitive(int governor, int from, bool isNegated)
    {
        var i = governor;
        while (i >= from && (_tokens[i].Is(WordClass.Adverb) || _negations.IsNegation(i)))
        {
            isNegated |= _negations.IsNegation(i);
            i--;
        }

        // "could not bring herself to say"
        if (i > from && tokenized.Word(i).EndsWith("self"))
        {
            i--;
        }

        if (i < from)
        {
            return new VerbGroup(null, i, false);
        }

        var kind = StanceTokens.At(tokenized, i);
        var isDenied = _negations.IsNegatedVerb(i, from);
        if (Has(kind, StanceWord.Undone | StanceWord.Denying))
        {
            return new VerbGroup(isDenied ? Stance.Said : Stance.Denied, i, false);
        }

        if (
            Has(
                kind,
                StanceWord.Wishing | StanceWord.Rumour | StanceWord.Supposing | StanceWord.Posing
            ) || tokenized.IsWord(i, "going")
        )
        {
            return new VerbGroup(Stance.Alleged, i, false);
        }

        // "is said to have told"
        if (
            i > from
            && _tokens[i - 1].Is(WordClass.Auxiliary)
            && (
                tokenized.IsWord(i, "said")
                || tokenized.IsWord(i, "claimed")
                || tokenized.IsWord(i, "believed")
                || tokenized.IsWord(i, "thought")
            )
        )
        {
            return new VerbGroup(Stance.Alleged, i, false);
        }

        // Somebody shall say it: the verb stands before whoever that is.
        var stance =
            isNegated || isDenied ? Stance.Denied
            : HasWish(i, from) ? Stance.Alleged
            : (Stance?)null;
        return new VerbGroup(stance, i, false);
    }

    private bool HasWish(int i, int from)
    {
        for (var at = i; at >= from && at > i - Reach; at--)
        {
            if (_tokens[at].Kind != TokenKind.Word || _tokens[at].Is(WordClass.Relative))
            {
                return false;
            }

            if (
                at < i
                && Has(StanceTokens.At(tokenized, at), StanceWord.Wishing | StanceWord.Supposing)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "denied saying", "instead of saying", "accused of saying", "refrained from saying"
    private Stance? OfGerund(int i, int from, StanceWord kind)
    {
        if (Has(kind, StanceWord.Denying | StanceWord.Undone))
        {
            return _negations.IsNegatedVerb(i, from) ? Stance.Alleged : Stance.Denied;
        }

        if (Has(kind, StanceWord.Supposing | StanceWord.Wishing))
        {
            return Stance.Alleged;
        }

        if (tokenized.IsWord(i, "without"))
        {
            return Stance.Denied;
        }

        if (i == from || !(tokenized.IsWord(i, "of") || tokenized.IsWord(i, "from")))
        {
            return null;
        }

        var above = StanceTokens.At(tokenized, i - 1);
        return tokenized.IsWord(i - 1, "instead")
            || tokenized.IsWord(i - 1, "short")
            || tokenized.IsWord(i - 1, "far")
            || tokenized.IsWord(i, "from") && Has(above, StanceWord.Undone)
                ? Stance.Denied
            : Has(above, StanceWord.Supposing | StanceWord.Fiction) || IsAccused(i - 1, from)
                ? Stance.Alleged
            : null;
    }

    // "accused by critics of saying", "accuse Orr of saying"
    private bool IsAccused(int last, int from)
    {
        for (var i = last; i >= from && i > last - Reach; i--)
        {
            if (Has(StanceTokens.At(tokenized, i), StanceWord.Rumour))
            {
                return true;
            }

            if (
                _tokens[i].Kind != TokenKind.Word
                || _tokens[i].Is(WordClass.Relative)
                || (_tokens[i].Is(WordClass.Preposition) && !tokenized.IsWord(i, "by"))
            )
            {
                return false;
            }
        }

        return false;
    }

    // "misquoted as saying", "falsely quoted as saying", "imagined as saying"
    private Stance? OfQuoted(int participle, int from)
    {
        var kind = StanceTokens.At(tokenized, participle);
        if (participle > from)
        {
            kind |=
                StanceTokens.At(tokenized, participle - 1) & (StanceWord.Fake | StanceWord.Untrue);
        }

        return Has(kind, StanceWord.Fake | StanceWord.Untrue)
            || _negations.IsNegatedVerb(participle, from)
                ? Stance.Denied
            : Has(
                kind,
                StanceWord.Supposing | StanceWord.Posing | StanceWord.Rumour | StanceWord.Fiction
            )
                ? Stance.Alleged
            : null;
    }

    // "her say": an infinitive without "to".
    private bool IsBare(int cue, int before) =>
        before == cue - 1
        && tokenized.IsWord(cue, "say")
        && (IsObjectPronoun(tokenized, before) || _tokens[before].IsName);

    // The comma that opens what the one at a token closes: ", as was reported,".
    private int? OpensAside(int comma, int from)
    {
        for (var i = comma - 1; i > from && i > comma - LongestAside; i--)
        {
            if (_tokens[i].Kind == TokenKind.Comma)
            {
                return i;
            }

            if (_tokens[i].Kind != TokenKind.Word)
            {
                return null;
            }
        }

        return null;
    }

    private bool IsAllegedly(int i) =>
        tokenized.IsWord(i, "allegedly")
        || tokenized.IsWord(i, "supposedly")
        || tokenized.IsWord(i, "purportedly");

    private bool IsModal(int i) =>
        tokenized.IsWord(i, "would")
        || tokenized.IsWord(i, "could")
        || tokenized.IsWord(i, "should")
        || tokenized.IsWord(i, "might")
        || tokenized.IsWord(i, "may")
        || tokenized.IsWord(i, "must")
        || tokenized.IsWord(i, "will")
        || tokenized.IsWord(i, "can");

    // "would often say", "would later tell" were said; "can reveal" is; "would only say" too.
    private bool IsOpen(int modal, int cue)
    {
        if (tokenized.IsWord(modal, "can"))
        {
            return false;
        }

        for (var i = modal + 1; i < cue; i++)
        {
            if (
                _negations.IsOnly(i)
                || (
                    tokenized.IsWord(modal, "would")
                    && _tokens[i].Is(WordClass.Adverb)
                    && !tokenized.IsWord(i, "have")
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    private bool IsGerund(int i) => tokenized.Word(i).EndsWith("ing");

    private static bool Has(StanceWord kind, StanceWord any) => (kind & any) != StanceWord.None;
}
