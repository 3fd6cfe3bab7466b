using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations.Stances;

/// <summary>
/// Reads what stands above a cue, leftwards: its verb group, its subject (<c>nobody</c> said), a question, and what the clause hangs
/// on (<c>rumours that</c> she said).
/// </summary>
internal sealed class CueGovernors(TokenizedText tokenized)
{
    /// <summary>So far before a clause what it hangs on is sought, in tokens.</summary>
    private const int Reach = 8;

    /// <summary>So far a denial of what is written is sought: "disavowed a statement … in which she says".</summary>
    private const int FarReach = 16;

    /// <summary>So far before "did she say" what denies it stands, in tokens.</summary>
    private const int NegationReach = 6;

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly Negations _negations = new(tokenized);
    private readonly VerbGroups _groups = new(tokenized);

    /// <summary>The stance that is governed, or <see langword="null"/> where nothing governs the cue.</summary>
    public Stance? Of(AttributionPlace place)
    {
        if (IsGerund(place.Cue.First) && IsNoun(place.Cue.First))
        {
            return null;
        }

        var sentence = tokenized.Sentences[place.Sentence];
        var from = place.IsBehindContent
            ? Math.Max(sentence.First, place.Content.End)
            : sentence.First;
        var group = _groups.Read(place.Cue.First, from);
        if (group.Stance is not null)
        {
            return HasOtherContent(place) || IsRegretted(place, group.Before, from)
                ? null
                : group.Stance;
        }

        if (place.IsDenied && Has(StanceTokens.At(tokenized, place.Cue.First), StanceWord.Denying))
        {
            return Stance.Denied;
        }

        if (IsGerund(place.Cue.First) && IsAdjunct(place.Cue.First))
        {
            return null;
        }

        var subject = SubjectOf(place, group.Before, from);
        if (
            subject >= 0
            && subject < _tokens.Count
            && Has(StanceTokens.At(tokenized, subject), StanceWord.Supposing)
        )
        {
            return Stance.Alleged;
        }

        if (IsOnCondition(sentence.First, place.Cue.First))
        {
            return Stance.Alleged;
        }

        return IsNobody(subject, from)
            ? Stance.Denied
            : OfQuestion(sentence, place, subject)
                ?? OfClause(
                    subject - 1,
                    from,
                    group.IsFinite,
                    tokenized.Word(place.Cue.First).EndsWith("d")
                );
    }

    // "Orr's warning that": a noun, which nothing governs as it does a verb.
    private bool IsNoun(int cue) =>
        cue > 0 && (_tokens[cue - 1].IsPossessive || _tokens[cue - 1].Is(WordClass.Determiner));

    // "Orr tried to calm them, saying": it tells how the clause before its comma was done, whatever that hangs on.
    private bool IsAdjunct(int cue) => cue > 0 && _tokens[cue - 1].Kind == TokenKind.Comma;

    // "If the diary is genuine, she said": as far as what is written tells.
    private bool IsOnCondition(int first, int cue)
    {
        if (!tokenized.IsWord(first, "if"))
        {
            return false;
        }

        var kinds = StanceWord.None;
        var isWritten = false;
        for (var i = first + 1; i < cue && _tokens[i].Kind == TokenKind.Word; i++)
        {
            kinds |= StanceTokens.At(tokenized, i);
            isWritten |= _tokens[i].Is(WordClass.Artefact);
        }

        return Has(kinds, StanceWord.True) && (isWritten || Has(kinds, StanceWord.Account));
    }

    // "did not say how many, only: "…"": what was not said is something else than the words.
    private bool HasOtherContent(AttributionPlace place)
    {
        for (var i = place.Cue.End; i < place.Content.First; i++)
        {
            if (
                tokenized.IsWord(i, "only")
                || tokenized.IsWord(i, "but")
                || tokenized.IsWord(i, "how")
                || tokenized.IsWord(i, "when")
                || tokenized.IsWord(i, "whether")
                || tokenized.IsWord(i, "why")
            )
            {
                return true;
            }
        }

        return false;
    }

    // "wishes that she had never said": she did.
    private bool IsRegretted(AttributionPlace place, int before, int from)
    {
        var i = SubjectOf(place, before, from) - 1;
        i -= i > from && tokenized.IsWord(i, "that") ? 1 : 0;
        return i >= from
            && (
                tokenized.IsWord(i, "wish")
                || tokenized.IsWord(i, "wishes")
                || tokenized.IsWord(i, "wished")
            );
    }

    // Where the subject begins, or the clause where it has none.
    private int SubjectOf(AttributionPlace place, int before, int from)
    {
        if (
            place.HasSubjectBefore
            && place.Mention.First >= from
            && place.Mention.End - 1 <= before
            && !IsInRelative(place.Mention.End, before)
        )
        {
            return WithTitles(place.Mention.First, from);
        }

        if (before >= from && VerbGroups.IsObjectPronoun(tokenized, before))
        {
            return before;
        }

        var i = before;
        while (
            i >= from
            && _tokens[i].Kind == TokenKind.Word
            && !_tokens[i].Is(WordClass.Relative | WordClass.Opener)
            && !tokenized.IsWord(i, "that")
        )
        {
            i--;
        }

        return i + 1;
    }

    // "Orr disavowed a statement in which he is recorded as saying": not his own clause.
    private bool IsInRelative(int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if (tokenized.IsWord(i, "which") && tokenized.IsWord(i - 1, "in"))
            {
                return true;
            }
        }

        return false;
    }

    // "Chancellor Edda Lorne", where the mention begins with the name.
    private int WithTitles(int first, int from)
    {
        while (
            first > from
            && _tokens[first - 1].Kind == TokenKind.Word
            && (
                _tokens[first - 1].IsName
                || _tokens[first - 1].Is(WordClass.Role | WordClass.Title | WordClass.Determiner)
            )
            && !_negations.IsNone(first - 1)
            && StanceTokens.At(tokenized, first - 1) == StanceWord.None
        )
        {
            first--;
        }

        return first;
    }

    // "Neither Orr nor Blake said", "Nobody said", "No minister said"
    private bool IsNobody(int subject, int from) =>
        subject < _tokens.Count
        && (_negations.IsNone(subject) || (subject > from && _negations.IsNone(subject - 1)));

    // "Did Orr say …?", "Had Orr said …", "nor did Orr say"
    private Stance? OfQuestion(Sentence sentence, AttributionPlace place, int subject)
    {
        var i = subject - 1;
        if (i < sentence.First || !_tokens[i].Is(WordClass.Auxiliary) || IsGerund(place.Cue.First))
        {
            return null;
        }

        return _negations.HasNegation(Math.Max(sentence.First, i - NegationReach), i)
                ? Stance.Denied
            : _negations.IsNegation(i) || EndsInQuestion(sentence, place) ? Stance.Alleged
            : tokenized.IsWord(i, "had") && i == sentence.First ? Stance.Alleged
            : null;
    }

    private bool EndsInQuestion(Sentence sentence, AttributionPlace place)
    {
        var last = _tokens[sentence.End - 1];
        return last.Kind == TokenKind.Stop
            && sentence.End > place.Content.End
            && tokenized.Text[last.Start] == '?';
    }

    // What the clause hangs on: "rumours that", "it is not true that", "if", "a fake video has … saying".
    private Stance? OfClause(int i, int from, bool isFinite, bool isPast)
    {
        if (i < from || _tokens[i].Kind != TokenKind.Word)
        {
            return null;
        }

        if (IsCondition(i) && !(tokenized.IsWord(i, "until") && isPast))
        {
            return Stance.Alleged;
        }

        // "had made her say", "has Orr saying"
        if (!isFinite && IsMade(i))
        {
            return Stance.Alleged;
        }

        var hangs =
            tokenized.IsWord(i, "that")
            || tokenized.IsWord(i, "which")
            || tokenized.IsWord(i, "where")
            || Has(StanceTokens.At(tokenized, i), StanceWord.Rumour)
            || !isFinite;
        return hangs ? OfGovernors(i, from, isFinite, isPast) : null;
    }

    private bool IsMade(int i) =>
        tokenized.IsWord(i, "make")
        || tokenized.IsWord(i, "makes")
        || tokenized.IsWord(i, "made")
        || tokenized.IsWord(i, "has")
        || tokenized.IsWord(i, "had")
        || tokenized.IsWord(i, "have");

    private bool IsCondition(int i) =>
        tokenized.IsWord(i, "if")
        || tokenized.IsWord(i, "unless")
        || tokenized.IsWord(i, "whether")
        || tokenized.IsWord(i, "until")
        || (tokenized.IsWord(i, "though") && tokenized.IsWord(i - 1, "as"));

    private Stance? OfGovernors(int last, int from, bool isFinite, bool isPast)
    {
        var kinds = StanceWord.None;
        var (isNegated, reports, isWritten) = (false, false, false);
        for (var i = last; i >= from && i > last - FarReach; i--)
        {
            if (_tokens[i].Kind != TokenKind.Word)
            {
                break;
            }

            isWritten |= _tokens[i].Is(WordClass.Artefact);
            if (i <= last - Reach)
            {
                kinds |= isWritten
                    ? StanceTokens.At(tokenized, i) & StanceWord.Denying
                    : StanceWord.None;
                continue;
            }

            isNegated |=
                (
                    _negations.IsNegation(i)
                    && !_negations.IsOnly(i + 1)
                    && !tokenized.IsWord(i + 1, "until")
                )
                || tokenized.IsWord(i, "no")
                || tokenized.IsWord(i, "nobody");
            reports |= _tokens[i].Is(WordClass.Report | WordClass.Cue);
            kinds |= StanceTokens.At(tokenized, i);
        }

        // "in a video in which she said" is no film in which she says.
        kinds &= isPast ? ~StanceWord.Staged : ~StanceWord.None;

        if (Has(kinds, StanceWord.Denying | StanceWord.Undone))
        {
            return isNegated ? Stance.Alleged : Stance.Denied;
        }

        return Has(kinds, StanceWord.Fake | StanceWord.Untrue)
            || (
                isNegated
                && (Has(kinds, StanceWord.True | StanceWord.Evidence) || reports || !isFinite)
            )
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

    private bool IsGerund(int i) => tokenized.Word(i).EndsWith("ing");

    private static bool Has(StanceWord kind, StanceWord any) => (kind & any) != StanceWord.None;
}
