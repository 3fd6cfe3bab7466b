using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations.Reported;

/// <summary>Tells where reported content begins and ends.</summary>
internal sealed class ContentEdges(TokenizedText tokenized)
{
    /// <summary>Content is cut there, in tokens: longer than any sentence, and a bound for text that is none.</summary>
    private const int Longest = 250;

    /// <summary>Fewer words are no content.</summary>
    public const int MinWords = 2;

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly Clauses _clauses = new(tokenized);

    /// <summary>Behind the last token of content that begins at a token.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="from">The token from which on it may end.</param>
    /// <param name="limit">Behind the last token of the sentence.</param>
    /// <param name="isNoun">Whether the content is a noun, which ends where a clause begins.</param>
    public int EndOf(int first, int from, int limit, bool isNoun)
    {
        var i = from;
        limit = Math.Min(limit, first + Longest);
        while (i < limit && !EndsAt(i, first, from, limit, isNoun))
        {
            i++;
        }

        return TrimEnd(first, i);
    }

    /// <summary>The first token of content that stands before its cue: what joins it to the sentence before is the reporter's.</summary>
    public int StartOf(int first, int end)
    {
        while (
            first < end
            && (
                _tokens[first].Kind is TokenKind.Comma or TokenKind.Break or TokenKind.Colon
                || (
                    _tokens[first].Is(WordClass.Conjunction)
                    && first + 1 < end
                    && (_tokens[first + 1].Kind == TokenKind.Comma || _tokens[first].IsCapital)
                )
            )
        )
        {
            first++;
        }

        return first;
    }

    /// <summary>Whether nothing but one stretch in marks stands there.</summary>
    public bool IsQuoteAlone(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Word)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The span of content: a last word keeps its 's, a last figure its sign.</summary>
    public TextSpan SpanOf(int first, int end)
    {
        var span = tokenized.Span(first, end);
        var last = span.End;
        if (_tokens[end - 1].IsPossessive)
        {
            while (
                last < tokenized.Text.Length
                && (
                    char.IsLetter(tokenized.Text[last])
                    || QuotationMarks.IsApostrophe(tokenized.Text[last])
                )
            )
            {
                last++;
            }
        }

        last += last < tokenized.Text.Length && tokenized.Text[last] == '%' ? 1 : 0;
        return new TextSpan(span.Start, last);
    }

    /// <summary>Behind the last token that is neither a mark nor joins what follows.</summary>
    public int TrimEnd(int first, int end)
    {
        while (
            end > first
            && (
                _tokens[end - 1].Kind
                    is TokenKind.Comma
                        or TokenKind.Stop
                        or TokenKind.Colon
                        or TokenKind.Break
                || _tokens[end - 1].Is(WordClass.Conjunction)
            )
        )
        {
            end--;
        }

        return end;
    }

    private bool EndsAt(int i, int first, int from, int limit, bool isNoun) =>
        _tokens[i].Kind switch
        {
            TokenKind.Stop => i + 1 >= limit || _tokens[i + 1].Kind != TokenKind.Word,
            TokenKind.Colon => true,
            TokenKind.Break => tokenized.Text[_tokens[i].Start] is ';'
                && !tokenized.IsWord(i + 1, "and"),
            TokenKind.Comma => EndsAtComma(i, limit),
            TokenKind.Word => i > first
                && (
                    (_tokens[i].Is(WordClass.Conjunction) && SaysMore(i + 1, limit))
                    || (isNoun && _clauses.Opens(i))
                    || (from > first && IsBehindMarks(i))
                    || (
                        _tokens[i - 1].Kind == TokenKind.Quote
                        && (IsGerund(i) || SaysMore(i, limit) || IsContrast(i))
                    )
                ),
            _ => false,
        };

    // called it "late" and left; not: called it "late" and "a shame", "late" and a "shame"
    private bool IsBehindMarks(int i) =>
        _tokens[i].Is(WordClass.Conjunction)
        && _tokens[i - 1].Kind == TokenKind.Quote
        && !(i + 1 < _tokens.Count && _tokens[i + 1].Kind == TokenKind.Quote)
        && !(
            i + 2 < _tokens.Count
            && _tokens[i + 1].Is(WordClass.Determiner)
            && _tokens[i + 2].Kind == TokenKind.Quote
        );

    // ", but the town stays shut", ", adding that", ", according to", ", and announced"
    private bool EndsAtComma(int comma, int limit)
    {
        var next = comma + 1;
        if (next >= limit)
        {
            return true;
        }

        if (IsContrast(next))
        {
            return !tokenized.IsWord(next + 1, "that");
        }

        return tokenized.IsWord(next, "then")
            || (
                _tokens[next].Is(WordClass.Conjunction)
                && tokenized.IsWord(next + 1, "that")
                && next + 2 < limit
                && _tokens[next + 2].Is(WordClass.Auxiliary)
            )
            || IsGerund(next)
            || SaysMore(next, limit)
            || (tokenized.IsWord(next, "according") && tokenized.IsWord(next + 1, "to"))
            || (_tokens[next].Is(WordClass.Conjunction) && SaysMore(next + 1, limit));
    }

    private bool IsContrast(int i) =>
        tokenized.IsWord(i, "but")
        || tokenized.IsWord(i, "while")
        || tokenized.IsWord(i, "although")
        || tokenized.IsWord(i, "though")
        || tokenized.IsWord(i, "whereas");

    // "and announced", "and also said", "but added"
    private bool SaysMore(int i, int limit)
    {
        i =
            tokenized.IsWord(i, "he") || tokenized.IsWord(i, "she") || tokenized.IsWord(i, "they")
                ? i + 1
                : i;
        while (i < limit && _tokens[i].Is(WordClass.Adverb) && !_tokens[i].IsCapital)
        {
            i++;
        }

        return i < limit
            && _tokens[i].Is(WordClass.Report)
            && !_tokens[i].IsCapital
            && ReportingCues.Find(tokenized.Word(i)) is not null
            && !tokenized.Word(i).EndsWith("ing")
            && (
                tokenized.Word(i).EndsWith("ed")
                || tokenized.IsWord(i, "said")
                || tokenized.IsWord(i, "told")
                || tokenized.IsWord(i, "says")
                || (
                    tokenized.Word(i).EndsWith("s")
                    && !(i + 1 < limit && _tokens[i + 1].Is(WordClass.Auxiliary))
                )
            );
    }

    private bool IsGerund(int i) =>
        _tokens[i].Is(WordClass.Report | WordClass.Gerund)
        && !_tokens[i].IsCapital
        && tokenized.Word(i).EndsWith("ing");

    /// <summary>The next comma within twenty tokens; -1 where there is none.</summary>
    public int NextComma(int first, int end)
    {
        for (var i = first; i < end && i < first + 20; i++)
        {
            if (_tokens[i].Kind == TokenKind.Comma)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the tokens can be reported: more than a name, with a verb, and not one stretch in marks alone.</summary>
    public bool IsContent(int first, int end) =>
        end - first > (HasQuote(first, end) ? 1 : MinWords)
        && _clauses.HasVerb(first, end)
        && !IsQuoteAlone(first, end);

    private bool HasQuote(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Quote)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the clause of a cue ends at the latest.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="first">The first token of its content.</param>
    public int LimitOf(Sentence sentence, int cue, int first)
    {
        // "Orr, who said that the road was shut, left": the content ends with its clause.
        var who = cue - 1;
        while (who > sentence.First && _tokens[who].Is(WordClass.Adverb | WordClass.Auxiliary))
        {
            who--;
        }

        if (!tokenized.IsWord(who, "who") && !tokenized.IsWord(who, "which"))
        {
            return IsConceded(sentence, cue) ? MainClause(first, sentence.End) : sentence.End;
        }

        var comma = NextComma(first, sentence.End);
        return comma >= 0 ? comma : SecondVerb(first, sentence.End);
    }

    // "While Orr says that the road is shut, …": the cue is in the clause that opens the sentence.
    private bool IsConceded(Sentence sentence, int cue)
    {
        var i = sentence.First;
        while (i < cue && _tokens[i].Kind == TokenKind.Word)
        {
            i++;
        }

        return i == cue
            && (
                tokenized.IsWord(sentence.First, "while")
                || tokenized.IsWord(sentence.First, "although")
                || tokenized.IsWord(sentence.First, "though")
                || tokenized.IsWord(sentence.First, "whereas")
            );
    }

    // The comma behind which the sentence goes on with a clause of its own.
    private int MainClause(int first, int end)
    {
        for (var i = first + MinWords; i < end; i++)
        {
            if (
                _tokens[i].Kind == TokenKind.Comma
                && i + 1 < end
                && !_tokens[i + 1].Is(WordClass.Conjunction | WordClass.Relative)
                && _clauses.HasVerb(first, i)
                && _clauses.HasVerb(i + 1, end)
            )
            {
                return i;
            }
        }

        return end;
    }

    // "The man who promised that it would open | has apologised".
    private int SecondVerb(int first, int end)
    {
        var verbs = 0;
        for (var i = first; i < end; i++)
        {
            if (
                _tokens[i].Is(WordClass.Auxiliary)
                && !_tokens[i - 1].Is(WordClass.Auxiliary | WordClass.Negation | WordClass.Adverb)
            )
            {
                if (++verbs == 2 && !_tokens[i - 1].Is(WordClass.Pronoun | WordClass.Relative))
                {
                    return i;
                }
            }
        }

        return end;
    }
}
