using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations.Reported;

/// <summary>Finds content that is no clause behind its cue: an infinitive, a question, a noun, a thing and what it is called.</summary>
internal sealed class ObjectContents(TokenizedText tokenized)
{
    /// <summary>So far behind a cue its object goes, in tokens.</summary>
    private const int ObjectWithin = 14;

    private const int HearerWithin = 10;
    private const int PrepositionWithin = 8;

    private readonly List<Token> _tokens = tokenized.Tokens;

    /// <summary>promised to come.</summary>
    public Content? Infinitive(int cue, int end)
    {
        var first = cue + 1;
        first += first < end && _tokens[first].Is(WordClass.Negation) ? 1 : 0;
        return tokenized.IsWord(first, "to") && first + 1 < end
            ? new Content(cue + 1, cue + 1, false)
            : null;
    }

    /// <summary>urged them to come: of the infinitive.</summary>
    public Content? Urged(int cue, int end)
    {
        for (
            var i = cue + 2;
            i < end && i < cue + HearerWithin && !tokenized.IsWord(cue + 1, "for");
            i++
        )
        {
            if (
                tokenized.IsWord(i, "to")
                && i + 1 < end
                && !_tokens[i + 1].Is(WordClass.Determiner | WordClass.Time)
            )
            {
                if (
                    i == cue + 2
                    && _tokens[i - 1].Is(WordClass.Negation)
                    && tokenized.Word(cue).StartsWith("ask")
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

            if (
                !(_tokens[i].Kind == TokenKind.Word || IsBracket(i))
                || _tokens[i].Is(WordClass.Auxiliary)
            )
            {
                return null;
            }
        }

        return null;
    }

    // "ordered the Bank (BK) to pay"
    private bool IsBracket(int i) =>
        _tokens[i].Kind == TokenKind.Break && tokenized.Text[_tokens[i].Start] is '(' or ')';

    /// <summary>asked whether it was late.</summary>
    public Content? Asked(int cue, int end)
    {
        for (var i = cue + 1; i < end && i < cue + HearerWithin; i++)
        {
            if (
                tokenized.IsWord(i, "whether")
                || tokenized.IsWord(i, "if")
                || tokenized.IsWord(i, "why")
                || tokenized.IsWord(i, "how")
                || tokenized.IsWord(i, "what")
                || tokenized.IsWord(i, "when")
                || tokenized.IsWord(i, "who")
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

    /// <summary>admitted sleeping at the wheel.</summary>
    public Content? Doing(int cue, int end) =>
        cue + 2 < end
        && _tokens[cue + 1] is { Kind: TokenKind.Word, IsCapital: false } next
        && !next.Is(WordClass.Function | WordClass.Report | WordClass.Cue)
        && tokenized.Word(cue + 1).EndsWith("ing")
            ? new Content(cue + 1, cue + 1, true)
            : null;

    /// <summary>announced a strike.</summary>
    public Content? Noun(int cue, int end)
    {
        var first = cue + 1;
        return
            first + 1 < end
            && _tokens[first].Kind == TokenKind.Word
            && !_tokens[first].Is(WordClass.Function & ~WordClass.Determiner)
            && !_tokens[first].Is(WordClass.Gerund)
            && (_tokens[first].Is(WordClass.Determiner) || !_tokens[first].IsName)
            ? new Content(cue + 1, first, true)
            : null;
    }

    /// <summary>described it as late; called it "late".</summary>
    public Content? Named(int cue, ReportingCue kind, int end)
    {
        if (cue + 2 >= end || _tokens[cue + 1].Is(WordClass.Preposition))
        {
            return null;
        }

        var isCalling = (kind.Frames & ReportFrames.Called) != ReportFrames.None;
        for (var i = cue + 1; i < end && i < cue + ObjectWithin; i++)
        {
            if (
                tokenized.IsWord(i, "as")
                || (isCalling && i > cue + 1 && _tokens[i].Kind == TokenKind.Quote)
            )
            {
                return new Content(cue + 1, cue + 1, false) { EndFrom = i + 1 };
            }

            if (
                _tokens[i].Kind is not (TokenKind.Word or TokenKind.Quote)
                || (tokenized.IsWord(i, "that") && i > cue + 1)
            )
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>warned of delays · called for a strike · pointed out that · put the cost at 80m.</summary>
    public Content? Prepositional(int cue, ReportingCue kind, int end)
    {
        var next = cue + 1;
        if (kind.Prepositions is ["out"])
        {
            return tokenized.IsWord(next, "out") && next + 2 < end
                ? new Content(next + 1, next + 1, false)
                : null;
        }

        if (kind.Prepositions is ["at"])
        {
            return Estimated(cue, end);
        }

        for (var i = next; i < end && i < cue + PrepositionWithin; i++)
        {
            foreach (var preposition in kind.Prepositions)
            {
                if (
                    tokenized.IsWord(i, preposition)
                    && i + 1 < end
                    && (i == next || preposition is "of" or "for")
                )
                {
                    var keeps = (kind.Frames & ReportFrames.Keeps) != ReportFrames.None;
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
        for (var i = cue + 2; i + 1 < end && i < cue + ObjectWithin; i++)
        {
            if (tokenized.IsWord(i, "at") && char.IsAsciiDigit(tokenized.Word(i + 1)[0]))
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
