namespace NewsBot.Core.Quotations.Reported;

/// <summary>Finds where the content behind a cue begins, by what can stand behind the verb.</summary>
internal sealed class ContentFinder(Script script)
{
    /// <summary>So far behind a cue "that" is sought, in tokens.</summary>
    private const int ThatWithin = 14;

    private const int HearerWithin = 10;

    private readonly List<Token> _tokens = script.Tokens;
    private readonly ContentEdges _edges = new(script);

    /// <summary>The content, or <see langword="null"/> where none stands behind the cue.</summary>
    public Content? Behind(SentenceView view, int cue, ReportingCue kind)
    {
        var end = view.Sentence.End;
        var next = cue + 1;
        if (next >= end)
        {
            return null;
        }

        return (Has(kind, ReportFrames.To) ? Infinitive(cue, end) : null)
            ?? (Has(kind, ReportFrames.Preposition) ? Prepositional(cue, kind, end) : null)
            ?? (Has(kind, ReportFrames.As) ? Named(cue, end) : null)
            ?? (Has(kind, ReportFrames.Clause | ReportFrames.That) ? Clause(view, cue, kind) : null)
            ?? (Has(kind, ReportFrames.Hearer) ? Told(view, cue, end) : null)
            ?? (Has(kind, ReportFrames.Whether) ? Asked(cue, end) : null)
            ?? (Has(kind, ReportFrames.HearerTo) ? Urged(cue, end) : null)
            ?? (Has(kind, ReportFrames.Noun) ? Noun(cue, end) : null);
    }

    private static bool Has(ReportingCue kind, ReportFrames frames) =>
        (kind.Frames & frames) != ReportFrames.None;

    // she said that it was late · said on Tuesday that · said it was late
    private Content? Clause(SentenceView view, int cue, ReportingCue kind)
    {
        var end = view.Sentence.End;
        var that = That(cue + 1, end);
        if (that > 0)
        {
            return new Content(cue + 1, that, false);
        }

        if (Has(kind, ReportFrames.Hearer) && ToldThat(cue, end) is { } told)
        {
            return told;
        }

        if (!Has(kind, ReportFrames.Clause))
        {
            return null;
        }

        var first = SkipAdjuncts(cue + 1, end);
        return
            OpensClause(first, end)
            && _edges.IsClause(first, end, isSure: !Has(kind, ReportFrames.Plain))
            && !IsTurned(view, cue, first)
            ? new Content(cue + 1, first, false)
            : null;
    }

    // "…, said Ms Orr": the subject follows, and no clause of its own.
    private bool IsTurned(SentenceView view, int cue, int first)
    {
        if (
            first != cue + 1
            || cue == view.Sentence.First
            || _tokens[cue - 1].Kind is not (TokenKind.Comma or TokenKind.Quote)
        )
        {
            return false;
        }

        return view.MentionAt(first) is { Kind: not MentionKind.Pronoun } subject
            ? subject.End >= view.Sentence.End
                || _tokens[subject.End].Kind != TokenKind.Word
                || _tokens[subject.End].Is(WordClass.Preposition | WordClass.Relative)
            : !IsClauseAhead(first, view.Sentence.End)
                || _tokens[first].IsName
                || _tokens[first].Is(WordClass.Title);
    }

    private bool IsClauseAhead(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_tokens[i].Is(WordClass.Auxiliary | WordClass.Pronoun))
            {
                return true;
            }

            if (_tokens[i].Kind != TokenKind.Word || _tokens[i].Is(WordClass.Relative))
            {
                return false;
            }
        }

        return false;
    }

    // The "that" behind the cue, with nothing between but when, where and to whom.
    private int That(int first, int end)
    {
        for (var i = first; i < end && i < first + ThatWithin; i++)
        {
            if (script.IsWord(i, "that"))
            {
                return i == first || IsAdjunctBetween(first, i) ? i : -1;
            }

            if (
                _tokens[i].Kind != TokenKind.Word
                || _tokens[i].Is(WordClass.Auxiliary | WordClass.Relative)
            )
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsAdjunctBetween(int first, int that) =>
        _tokens[first].Is(WordClass.Preposition | WordClass.Adverb | WordClass.Time)
        || script.IsWord(first, "out")
        || (_tokens[first].Is(WordClass.Determiner) && _tokens[that - 1].Is(WordClass.Time));

    // said on Monday · said in an interview
    private int SkipAdjuncts(int i, int end)
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
            )
            {
                i += 2;
            }
            else if (
                _tokens[i].Is(WordClass.Preposition)
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

    private bool IsWhen(int i) =>
        script.IsWord(i, "yesterday")
        || script.IsWord(i, "today")
        || script.IsWord(i, "earlier")
        || script.IsWord(i, "later")
        || script.IsWord(i, "recently")
        || script.IsWord(i, "repeatedly")
        || script.IsWord(i, "afterwards")
        || script.IsWord(i, "publicly");

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

    private bool OpensClause(int i, int end) =>
        i + 1 < end
        && (
            _tokens[i].Kind == TokenKind.Quote
            || (
                _tokens[i].Kind == TokenKind.Word
                && !_tokens[i].Is(WordClass.Preposition | WordClass.Auxiliary)
                && (!_tokens[i].Is(WordClass.Conjunction) || script.IsWord(i, "as"))
                && !script.IsWord(i, "so")
                && !script.IsWord(i, "goodbye")
            )
        );

    // told the paper that it was late
    private Content? ToldThat(int cue, int end)
    {
        for (var i = cue + 1; i < end && i < cue + 1 + HearerWithin; i++)
        {
            if (script.IsWord(i, "that") && i > cue + 1)
            {
                return new Content(cue + 1, i, false);
            }

            if (
                _tokens[i].Kind is not (TokenKind.Word or TokenKind.Quote)
                || _tokens[i].Is(WordClass.Auxiliary)
            )
            {
                return null;
            }
        }

        return null;
    }

    // told reporters it was late
    private Content? Told(SentenceView view, int cue, int end)
    {
        if (ToldThat(cue, end) is { } told)
        {
            return told;
        }

        var first = EndOfHearer(view, cue + 1, end);
        return
            first > cue + 1
            && first < end
            && !_tokens[first].Is(WordClass.Preposition)
            && OpensClause(first, end)
            && _edges.IsClause(first, end, isSure: false)
            ? new Content(cue + 1, first, false)
            : null;
    }

    private int EndOfHearer(SentenceView view, int i, int end)
    {
        if (_tokens[i].Is(WordClass.Pronoun))
        {
            return SkipAdjuncts(i + 1, end);
        }

        if (view.MentionAt(i) is { } hearer)
        {
            return SkipAdjuncts(hearer.End, end);
        }

        var next = i;
        while (next < end && _tokens[next].Is(WordClass.Determiner))
        {
            next++;
        }

        var isName = next < end && _tokens[next].IsName;
        while (
            next < end
            && _tokens[next].Kind == TokenKind.Word
            && !_tokens[next].Is(WordClass.Function)
            && _tokens[next].IsName == isName
        )
        {
            next++;
        }

        return SkipAdjuncts(next, end);
    }

    // asked whether it was late
    private Content? Asked(int cue, int end)
    {
        for (var i = cue + 1; i < end && i < cue + HearerWithin; i++)
        {
            if (
                script.IsWord(i, "whether")
                || script.IsWord(i, "if")
                || script.IsWord(i, "why")
                || script.IsWord(i, "how")
                || script.IsWord(i, "what")
                || script.IsWord(i, "when")
                || script.IsWord(i, "who")
            )
            {
                return new Content(cue + 1, i, false);
            }

            if (_tokens[i].Kind != TokenKind.Word || _tokens[i].Is(WordClass.Auxiliary))
            {
                return null;
            }
        }

        return null;
    }

    // promised to come
    private Content? Infinitive(int cue, int end)
    {
        var first = cue + 1;
        first += first < end && _tokens[first].Is(WordClass.Negation) ? 1 : 0;
        return script.IsWord(first, "to") && first + 1 < end
            ? new Content(cue + 1, cue + 1, false)
            : null;
    }

    // urged them to come: of the infinitive
    private Content? Urged(int cue, int end)
    {
        for (var i = cue + 2; i < end && i < cue + HearerWithin; i++)
        {
            if (script.IsWord(i, "to") && i + 1 < end && !_tokens[i + 1].Is(WordClass.Determiner))
            {
                if (
                    i == cue + 2
                    && _tokens[i - 1].Is(WordClass.Negation)
                    && script.Word(cue).StartsWith("ask")
                )
                {
                    return null;
                }

                return new Content(
                    cue + 1,
                    _tokens[i - 1].Is(WordClass.Negation) ? i - 1 : i,
                    false
                );
            }

            if (_tokens[i].Kind != TokenKind.Word || _tokens[i].Is(WordClass.Auxiliary))
            {
                return null;
            }
        }

        return null;
    }

    // announced a strike
    private Content? Noun(int cue, int end)
    {
        var first = cue + 1;
        return
            first + 1 < end
            && _tokens[first].Kind == TokenKind.Word
            && !_tokens[first].Is(WordClass.Function & ~WordClass.Determiner)
            && (_tokens[first].Is(WordClass.Determiner) || !_tokens[first].IsName)
            ? new Content(cue + 1, first, true)
            : null;
    }

    // described it as late; called it "late"
    private Content? Named(int cue, int end)
    {
        if (cue + 2 >= end || _tokens[cue + 1].Is(WordClass.Preposition))
        {
            return null;
        }

        var isCalling =
            script.Word(cue).StartsWith("call")
            || script.Word(cue).StartsWith("brand")
            || script.Word(cue).StartsWith("label")
            || script.Word(cue).StartsWith("term")
            || script.Word(cue).StartsWith("deem");
        for (var i = cue + 1; i < end && i < cue + ThatWithin; i++)
        {
            if (
                script.IsWord(i, "as")
                || (isCalling && i > cue + 1 && _tokens[i].Kind == TokenKind.Quote)
            )
            {
                return new Content(cue + 1, cue + 1, false) { EndFrom = i + 1 };
            }

            if (_tokens[i].Kind is not (TokenKind.Word or TokenKind.Quote))
            {
                return null;
            }
        }

        return null;
    }

    // warned of delays · called for a strike · pointed out that · put the cost at 80m
    private Content? Prepositional(int cue, ReportingCue kind, int end)
    {
        var next = cue + 1;
        if (kind.Prepositions is ["out"])
        {
            return script.IsWord(next, "out") && next + 2 < end
                ? new Content(next + 1, next + 1, false)
                : null;
        }

        if (kind.Prepositions is ["at"])
        {
            return Estimated(cue, end);
        }

        for (var i = next; i < end && i < cue + 8; i++)
        {
            foreach (var preposition in kind.Prepositions)
            {
                if (
                    script.IsWord(i, preposition)
                    && i + 1 < end
                    && (i == next || preposition is "of" or "for")
                )
                {
                    var keeps = script.Word(cue).StartsWith("apolog");
                    return new Content(
                        i == next && !keeps ? i + 1 : cue + 1,
                        keeps ? i : i + 1,
                        true
                    );
                }
            }

            if (
                _tokens[i].Kind != TokenKind.Word
                || _tokens[i].Is(WordClass.Auxiliary | WordClass.Relative)
            )
            {
                return null;
            }
        }

        return null;
    }

    private Content? Estimated(int cue, int end)
    {
        for (var i = cue + 2; i + 1 < end && i < cue + 8; i++)
        {
            if (script.IsWord(i, "at") && char.IsAsciiDigit(script.Word(i + 1)[0]))
            {
                return new Content(cue + 1, cue + 1, true);
            }

            if (_tokens[i].Kind != TokenKind.Word)
            {
                return null;
            }
        }

        return null;
    }
}
