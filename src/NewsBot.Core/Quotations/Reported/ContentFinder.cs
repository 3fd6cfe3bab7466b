using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations.Reported;

/// <summary>Finds where the content behind a cue begins, by what can stand behind the verb.</summary>
internal sealed class ContentFinder(TokenizedText tokenized)
{
    /// <summary>So far behind a cue "that" is sought, in tokens.</summary>
    private const int ThatWithin = 14;

    private const int HearerWithin = 10;

    /// <summary>"Reiterated that last month": so few words behind "that" are a clause only with a verb.</summary>
    private const int ShortestClause = 5;

    /// <summary>"Said a few words", "said the same": more words behind a plain verb of saying are a clause, whatever its verb.</summary>
    private const int LongestObject = 5;

    // The synsets of WordNet 3.1 idea.n 1, belief.n 1, fact.n 1, possibility.n 1 and theory.n 1.
    private static readonly WordSet _thoughts = WordSet.Of(
        "idea ideas notion notions thought thoughts belief beliefs opinion view views impression fact facts possibility prospect theory theories chance"
    );

    private static readonly WordSet _nominals = SayingWords.For(SayingUse.Nominal);

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly ContentEdges _edges = new(tokenized);
    private readonly Clauses _clauses = new(tokenized);
    private readonly Adjuncts _adjuncts = new(tokenized);
    private readonly ObjectContents _objects = new(tokenized);

    /// <summary>The content, or <see langword="null"/> where none stands behind the cue.</summary>
    public Content? Behind(SentenceView view, int cue, ReportingCue kind)
    {
        var end = view.Sentence.End;
        var next = cue + 1;
        if (next >= end)
        {
            return null;
        }

        return (Has(kind, ReportFrames.To) ? _objects.Infinitive(cue, end) : null)
            ?? (Has(kind, ReportFrames.Preposition) ? _objects.Prepositional(cue, kind, end) : null)
            ?? (Has(kind, ReportFrames.As) ? _objects.Named(cue, kind, end) : null)
            ?? (Has(kind, ReportFrames.Clause | ReportFrames.That) ? Clause(view, cue, kind) : null)
            ?? (Has(kind, ReportFrames.Hearer) ? Told(view, cue, end) : null)
            ?? (Has(kind, ReportFrames.Whether) ? _objects.Asked(cue, end) : null)
            ?? (
                Has(kind, ReportFrames.OnTo)
                && (tokenized.IsWord(next, "on") || tokenized.IsWord(next, "to"))
                    ? _objects.Urged(cue, end)
                    : null
            )
            ?? (Has(kind, ReportFrames.HearerTo) ? _objects.Urged(cue, end) : null)
            ?? (Has(kind, ReportFrames.Doing) ? _objects.Doing(cue, end) : null)
            ?? (Has(kind, ReportFrames.Noun) ? _objects.Noun(cue, end) : null);
    }

    private static bool Has(ReportingCue kind, ReportFrames frames) =>
        (kind.Frames & frames) != ReportFrames.None;

    // she said that it was late · said on Tuesday that · said it was late
    private Content? Clause(SentenceView view, int cue, ReportingCue kind)
    {
        var end = view.Sentence.End;
        var that = That(SkipAside(cue + 1, end), end);
        if (that > 0)
        {
            return
                _clauses.HasVerb(that + 1, end)
                || _tokens[that + 1].Is(WordClass.Pronoun)
                || that + ShortestClause < end
                ? new Content(cue + 1, that, false)
                : null;
        }

        if (Has(kind, ReportFrames.Hearer) && ToldThat(cue, end) is { } told)
        {
            return told;
        }

        if (!Has(kind, ReportFrames.Clause) || tokenized.IsWord(cue + 1, "that"))
        {
            return null;
        }

        var first = _adjuncts.Skip(cue + 1, end);
        return
            !IsWhole(first, end)
            && _adjuncts.OpensClause(first, end)
            && (
                _clauses.IsClause(first, end, isSure: !Has(kind, ReportFrames.Plain))
                || (Has(kind, ReportFrames.Plain) && end - first > LongestObject)
            )
            && !IsTurned(view, cue, first)
            ? new Content(cue + 1, first, false)
            : null;
    }

    // "said nothing", "said so", "said yes": all of what was said, and no clause.
    private bool IsWhole(int i, int end) =>
        (
            tokenized.IsWord(i, "nothing")
            || tokenized.IsWord(i, "something")
            || tokenized.IsWord(i, "anything")
            || tokenized.IsWord(i, "everything")
            || tokenized.IsWord(i, "much")
            || tokenized.IsWord(i, "little")
            || tokenized.IsWord(i, "yes")
            || tokenized.IsWord(i, "no")
        )
        && !(
            i + 1 < end
            && _tokens[i + 1] is { Kind: TokenKind.Word } next
            && (next.Is(WordClass.Auxiliary) || !next.Is(WordClass.Function))
        );

    // "…, said Ms Orr": the subject follows, and no clause of its own.
    private bool IsTurned(SentenceView view, int cue, int first)
    {
        if (
            first != cue + 1
            || cue == view.Sentence.First
            || tokenized.Word(cue).EndsWith("ing")
            || _tokens[cue - 1].Kind is not (TokenKind.Comma or TokenKind.Quote)
            || IsBehindApposition(view, cue - 1)
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

    // "Ann Orr, the guild's head of roads, said": the sentence opens with whoever speaks.
    private bool IsBehindApposition(SentenceView view, int comma) =>
        _tokens[comma].Kind == TokenKind.Comma
        && view.MentionAt(view.Sentence.First)
            is { Kind: MentionKind.Name or MentionKind.Body, IsPossessive: false } subject
        && subject.End < comma
        && _tokens[subject.End].Kind == TokenKind.Comma;

    // "said, however, that"
    private int SkipAside(int i, int end) =>
        i + 2 < end
        && _tokens[i].Kind == TokenKind.Comma
        && _tokens[i + 1].Is(WordClass.Adverb)
        && _tokens[i + 2].Kind == TokenKind.Comma
            ? i + 3
            : i;

    private bool IsClauseAhead(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                _tokens[i].Is(WordClass.Auxiliary | WordClass.Pronoun)
                || (i > first + 1 && IsFinite(i, end))
            )
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

    // "the talks ended in", "the plan represents the": not "the retired minister".
    private bool IsFinite(int i, int end) =>
        !_tokens[i].IsCapital
        && (
            tokenized.HasPastForm(i)
            || (tokenized.Word(i).EndsWith("s") && _tokens[i].Class == WordClass.None)
        )
        && i + 1 < end
        && (
            _tokens[i + 1]
                .Is(
                    WordClass.Determiner
                        | WordClass.Preposition
                        | WordClass.Pronoun
                        | WordClass.Adverb
                )
            || _tokens[i + 1].Kind == TokenKind.Quote
        );

    // The "that" behind the cue, with nothing between but when, where and to whom.
    private int That(int first, int end)
    {
        for (var i = first; i < end && i < first + ThatWithin; i++)
        {
            if (tokenized.IsWord(i, "that"))
            {
                var opens = i + 1 < end && _tokens[i + 1].Kind is TokenKind.Word or TokenKind.Quote;
                return opens && (i == first || (IsAdjunctBetween(first, i) && !IsThought(i - 1)))
                    ? i
                    : -1;
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

    // "scoffed at the notion that": the clause is what the noun is.
    private bool IsThought(int noun) =>
        _thoughts.Contains(tokenized.Word(noun)) || _nominals.Contains(tokenized.Word(noun));

    private bool IsAdjunctBetween(int first, int that) =>
        _tokens[first].Is(WordClass.Preposition | WordClass.Adverb | WordClass.Time)
        || tokenized.IsWord(first, "as")
        || tokenized.IsWord(first, "out")
        || (_tokens[first].Is(WordClass.Determiner) && _tokens[that - 1].Is(WordClass.Time));

    // told the paper that it was late
    private Content? ToldThat(int cue, int end)
    {
        for (var i = cue + 1; i < end && i < cue + 1 + HearerWithin; i++)
        {
            if (tokenized.IsWord(i, "that") && i > cue + 1)
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
            && _adjuncts.OpensClause(first, end)
            && _clauses.IsClause(first, end, isSure: false)
            ? new Content(cue + 1, first, false)
            : null;
    }

    private int EndOfHearer(SentenceView view, int i, int end)
    {
        if (_tokens[i].Is(WordClass.Pronoun))
        {
            return _adjuncts.Skip(i + 1, end);
        }

        if (view.MentionAt(i) is { } hearer)
        {
            return _adjuncts.Skip(hearer.End, end);
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

        return _adjuncts.Skip(next, end);
    }
}
