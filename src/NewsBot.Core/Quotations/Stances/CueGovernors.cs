namespace NewsBot.Core.Quotations.Stances;

/// <summary>
/// Reads what stands above a cue, leftwards: its verb group (<c>never</c> said), the verb that governs it (<c>refused to</c>
/// say, <c>denied</c> saying), its subject (<c>nobody</c> said), and what the clause hangs on (<c>rumours that</c> she said).
/// </summary>
internal sealed class CueGovernors(Script script)
{
    /// <summary>So far before a clause what it hangs on is sought, in tokens.</summary>
    private const int Reach = 8;

    private const int LongestAside = 10;

    /// <summary>So far before "did she say" what denies it stands, in tokens.</summary>
    private const int NegationReach = 3;

    private readonly List<Token> _tokens = script.Tokens;

    /// <summary>The stance that is governed, or <see langword="null"/> where nothing governs the cue.</summary>
    public Stance? Of(AttributionPlace place)
    {
        var sentence = script.Sentences[place.Sentence];
        var from = place.IsBehindContent
            ? Math.Max(sentence.First, place.Content.End)
            : sentence.First;
        var group = ReadGroup(place.Cue.First, from);
        if (group.Stance is not null)
        {
            return group.Stance;
        }

        if (place.IsDenied && Has(StanceWords.At(script, place.Cue.First), StanceWord.Denying))
        {
            return Stance.Denied;
        }

        var subject = SubjectOf(place, group.Before, from);
        return IsNobody(subject, from)
            ? Stance.Denied
            : OfQuestion(sentence, place, subject) ?? OfClause(subject - 1, from, group.IsFinite);
    }

    // The verb group: what stands directly before the cue.
    private Group ReadGroup(int cue, int from)
    {
        var (isNegated, modal, isGerund) = (false, -1, IsGerund(cue));
        var i = cue - 1;
        for (; i >= from; i--)
        {
            var token = _tokens[i];
            if (token.Kind == TokenKind.Comma && OpensAside(i, from) is { } opening)
            {
                i = opening;
                continue;
            }

            if (token.Kind != TokenKind.Word)
            {
                break;
            }

            if (script.IsWord(i, "to"))
            {
                return OfInfinitive(i - 1, from, isNegated);
            }

            if (script.IsWord(i, "as") && i == cue - 1)
            {
                if (i > from && OfQuoted(i - 1, from) is { } quoted)
                {
                    return new Group(quoted, i, false);
                }

                i--;
                continue;
            }

            if (IsNegation(i))
            {
                isNegated |= !IsOnly(i + 1);
                continue;
            }

            var kind = StanceWords.At(script, i);
            if (token.Is(WordClass.Auxiliary) || script.IsWord(i, "cannot"))
            {
                isGerund |= script.IsWord(i, "having");
                modal = IsModal(i) ? i : modal;
                continue;
            }

            if (IsAllegedly(i))
            {
                return new Group(Stance.Alleged, i, true);
            }

            if (isGerund && OfGerund(i, from, kind) is { } governed)
            {
                return new Group(governed, i, false);
            }

            if (!token.Is(WordClass.Adverb) && !script.IsWord(i, "ever") && !script.IsWord(i, "as"))
            {
                break;
            }
        }

        var denies = Has(StanceWords.At(script, cue), StanceWord.Denying);
        Stance? stance =
            isNegated ? (denies ? Stance.Alleged : Stance.Denied)
            : modal >= 0 && IsOpen(modal, cue) ? Stance.Alleged
            : null;
        return new Group(stance, i, !isGerund && !IsBare(cue, i));
    }

    // "refused to say", "is alleged to have said", "wants Orr to say"
    private Group OfInfinitive(int governor, int from, bool isNegated)
    {
        var i = governor;
        while (i >= from && (_tokens[i].Is(WordClass.Adverb) || IsNegation(i)))
        {
            isNegated |= IsNegation(i);
            i--;
        }

        if (i < from)
        {
            return new Group(null, i, false);
        }

        var kind = StanceWords.At(script, i);
        var isDenied = IsNegatedVerb(i, from);
        if (Has(kind, StanceWord.Undone | StanceWord.Denying))
        {
            return new Group(isDenied ? Stance.Said : Stance.Denied, i, false);
        }

        if (
            Has(
                kind,
                StanceWord.Wishing | StanceWord.Rumour | StanceWord.Supposing | StanceWord.Posing
            ) || script.IsWord(i, "going")
        )
        {
            return new Group(Stance.Alleged, i, false);
        }

        // Somebody shall say it: the verb stands before whoever that is.
        var stance =
            isNegated || isDenied ? Stance.Denied
            : HasWish(i, from) ? Stance.Alleged
            : (Stance?)null;
        return new Group(stance, i, false);
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
                && Has(StanceWords.At(script, at), StanceWord.Wishing | StanceWord.Supposing)
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
            return IsNegatedVerb(i, from) ? Stance.Alleged : Stance.Denied;
        }

        if (Has(kind, StanceWord.Supposing | StanceWord.Wishing))
        {
            return Stance.Alleged;
        }

        if (script.IsWord(i, "without"))
        {
            return Stance.Denied;
        }

        if (i == from || !(script.IsWord(i, "of") || script.IsWord(i, "from")))
        {
            return null;
        }

        var above = StanceWords.At(script, i - 1);
        return script.IsWord(i - 1, "instead")
            || script.IsWord(i - 1, "short")
            || script.IsWord(i - 1, "far")
            || script.IsWord(i, "from") && Has(above, StanceWord.Undone)
                ? Stance.Denied
            : Has(above, StanceWord.Rumour | StanceWord.Supposing | StanceWord.Fiction)
                ? Stance.Alleged
            : null;
    }

    // "misquoted as saying", "falsely quoted as saying", "imagined as saying"
    private Stance? OfQuoted(int participle, int from)
    {
        var kind = StanceWords.At(script, participle);
        if (participle > from)
        {
            kind |= StanceWords.At(script, participle - 1) & StanceWord.Fake;
        }

        return Has(kind, StanceWord.Fake) || IsNegatedVerb(participle, from) ? Stance.Denied
            : Has(
                kind,
                StanceWord.Supposing | StanceWord.Posing | StanceWord.Rumour | StanceWord.Fiction
            )
                ? Stance.Alleged
            : null;
    }

    // Where the subject begins, or the clause where it has none.
    private int SubjectOf(AttributionPlace place, int before, int from)
    {
        if (
            place.HasSubjectBefore
            && place.Mention.First >= from
            && place.Mention.End - 1 <= before
        )
        {
            return place.Mention.First;
        }

        if (before >= from && IsObjectPronoun(before))
        {
            return before;
        }

        var i = before;
        while (
            i >= from
            && _tokens[i].Kind == TokenKind.Word
            && !_tokens[i].Is(WordClass.Relative | WordClass.Opener)
            && !script.IsWord(i, "that")
        )
        {
            i--;
        }

        return i + 1;
    }

    // "Neither Orr nor Blake said", "Nobody said", "No minister said"
    private bool IsNobody(int subject, int from) =>
        subject < _tokens.Count && (IsNone(subject) || (subject > from && IsNone(subject - 1)));

    private bool IsNone(int i) =>
        script.IsWord(i, "neither")
        || script.IsWord(i, "nor")
        || script.IsWord(i, "nobody")
        || script.IsWord(i, "no")
        || script.IsWord(i, "none");

    // "Did Orr say …?", "Had Orr said …", "nor did Orr say"
    private Stance? OfQuestion(Sentence sentence, AttributionPlace place, int subject)
    {
        var i = subject - 1;
        if (i < sentence.First || !_tokens[i].Is(WordClass.Auxiliary) || IsGerund(place.Cue.First))
        {
            return null;
        }

        return HasNegation(Math.Max(sentence.First, i - NegationReach), i) ? Stance.Denied
            : IsNegation(i) || EndsInQuestion(sentence, place) ? Stance.Alleged
            : script.IsWord(i, "had") && i == sentence.First ? Stance.Alleged
            : null;
    }

    // "Not once did Orr say", "at no point had she claimed"
    private bool HasNegation(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Word && (IsNegation(i) || IsNone(i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsInQuestion(Sentence sentence, AttributionPlace place)
    {
        var last = _tokens[sentence.End - 1];
        return last.Kind == TokenKind.Stop
            && sentence.End > place.Content.End
            && script.Text[last.Start] == '?';
    }

    // What the clause hangs on: "rumours that", "it is not true that", "if", "a fake video has … saying".
    private Stance? OfClause(int i, int from, bool isFinite)
    {
        if (i < from || _tokens[i].Kind != TokenKind.Word)
        {
            return null;
        }

        if (IsCondition(i))
        {
            return Stance.Alleged;
        }

        // "had made her say", "has Orr saying"
        if (!isFinite && IsMade(i))
        {
            return Stance.Alleged;
        }

        var hangs =
            script.IsWord(i, "that")
            || script.IsWord(i, "which")
            || script.IsWord(i, "where")
            || Has(StanceWords.At(script, i), StanceWord.Rumour)
            || !isFinite;
        return hangs ? OfGovernors(i, from) : null;
    }

    // "her say": an infinitive without "to".
    private bool IsBare(int cue, int before) =>
        before == cue - 1
        && script.IsWord(cue, "say")
        && (IsObjectPronoun(before) || _tokens[before].IsName);

    private bool IsObjectPronoun(int i) =>
        script.IsWord(i, "her") || script.IsWord(i, "him") || script.IsWord(i, "them");

    private bool IsMade(int i) =>
        script.IsWord(i, "make")
        || script.IsWord(i, "makes")
        || script.IsWord(i, "made")
        || script.IsWord(i, "has")
        || script.IsWord(i, "have");

    private bool IsCondition(int i) =>
        script.IsWord(i, "if")
        || script.IsWord(i, "unless")
        || script.IsWord(i, "whether")
        || script.IsWord(i, "until")
        || (script.IsWord(i, "though") && script.IsWord(i - 1, "as"));

    private Stance? OfGovernors(int last, int from)
    {
        var kinds = StanceWord.None;
        var (isNegated, reports) = (false, false);
        for (var i = last; i >= from && i > last - Reach; i--)
        {
            if (_tokens[i].Kind != TokenKind.Word)
            {
                break;
            }

            isNegated |= IsNegation(i) || script.IsWord(i, "no") || script.IsWord(i, "nobody");
            reports |= _tokens[i].Is(WordClass.Report | WordClass.Cue);
            kinds |= StanceWords.At(script, i);
        }

        if (Has(kinds, StanceWord.Denying | StanceWord.Undone))
        {
            return isNegated ? Stance.Alleged : Stance.Denied;
        }

        return Has(kinds, StanceWord.Fake)
            || (isNegated && (Has(kinds, StanceWord.True | StanceWord.Evidence) || reports))
                ? Stance.Denied
            : Has(
                kinds,
                StanceWord.Rumour
                    | StanceWord.Supposing
                    | StanceWord.Wishing
                    | StanceWord.Fiction
                    | StanceWord.Staged
                    | StanceWord.Posing
            ) && !Has(kinds, StanceWord.True)
                ? Stance.Alleged
            : null;
    }

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

    private bool IsNegatedVerb(int verb, int from)
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

    private bool IsNegation(int i) =>
        _tokens[i].Is(WordClass.Negation)
            && !script.IsWord(i, "neither")
            && !script.IsWord(i, "nor")
        || script.Word(i).EndsWith("n't", StringComparison.OrdinalIgnoreCase)
        || script.Word(i).EndsWith("n’t", StringComparison.OrdinalIgnoreCase)
        || script.IsWord(i, "cannot");

    private bool IsOnly(int i) =>
        script.IsWord(i, "only")
        || script.IsWord(i, "just")
        || script.IsWord(i, "merely")
        || script.IsWord(i, "simply");

    private bool IsAllegedly(int i) =>
        script.IsWord(i, "allegedly")
        || script.IsWord(i, "supposedly")
        || script.IsWord(i, "purportedly");

    private bool IsModal(int i) =>
        script.IsWord(i, "would")
        || script.IsWord(i, "could")
        || script.IsWord(i, "should")
        || script.IsWord(i, "might")
        || script.IsWord(i, "may")
        || script.IsWord(i, "must")
        || script.IsWord(i, "will")
        || script.IsWord(i, "can");

    // "would often say", "would later tell" were said; "can reveal" is; "would only say" too.
    private bool IsOpen(int modal, int cue)
    {
        if (script.IsWord(modal, "can"))
        {
            return false;
        }

        for (var i = modal + 1; i < cue; i++)
        {
            if (
                IsOnly(i)
                || (
                    script.IsWord(modal, "would")
                    && _tokens[i].Is(WordClass.Adverb)
                    && !script.IsWord(i, "have")
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    private bool IsGerund(int i) => script.Word(i).EndsWith("ing");

    private static bool Has(StanceWord kind, StanceWord any) => (kind & any) != StanceWord.None;

    private readonly record struct Group(Stance? Stance, int Before, bool IsFinite);
}
