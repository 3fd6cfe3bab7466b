using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations.Reported;

/// <summary>
/// Reads whom the words of an attribution stand for, whatever they are: <c>the BBC</c>, <c>marine group Sea Shepherd</c>, <c>data compiled by
/// the School of Health</c>, <c>a statement from Orr</c>, <c>national media reports</c>.
/// </summary>
internal sealed class SourcePhrases(TokenizedText tokenized, MentionScanner scanner)
{
    /// <summary>So many words a source has, in tokens.</summary>
    public const int Longest = 20;

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly Relations _relations = new(tokenized);
    private readonly PhraseReader _phrases = new(tokenized);

    /// <summary>The source; <see langword="null"/> where the words are none.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="first">The first word.</param>
    /// <param name="end">Behind the last word.</param>
    public Mention? Read(SentenceView view, int first, int end)
    {
        if (first >= end || end - first > Longest || !IsNounPhrase(first, end))
        {
            return null;
        }

        if (tokenized.IsWord(first, "one") && tokenized.IsWord(first + 1, "of") && first + 2 < end)
        {
            first += 2;
        }

        if (Giver(view, first, end) is { } giver)
        {
            return giver;
        }

        if (view.MentionAt(first) is { } mention && !IsModifier(mention, end))
        {
            var related =
                mention.IsPossessive ? _relations.Of(view, mention, end)
                : IsOffice(view, mention, end) ? LastName(view, mention.End, end) ?? mention
                : mention;
            return related is { } whole && whole.End <= end ? whole : null;
        }

        return scanner.Describe(first, end) ?? LastName(view, first, end) ?? Plain(first, end);
    }

    /// <summary>Behind what tells where and when, from a token on: "in The Times", "for the Herald in May".</summary>
    public int EndOfPlace(int i, int end)
    {
        while (
            i < end
            && (
                _tokens[i].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Time)
                || _tokens[i].IsName
                || tokenized.IsWord(i, "same")
            )
        )
        {
            i++;
        }

        return i;
    }

    /// <summary>
    /// Whether a clause goes on behind whoever stands behind a verb of saying, who then is no source: "Ann Orr, a pilot, said the union | set
    /// out to walk".
    /// </summary>
    public bool OpensClause(int i, int end) =>
        i < end
        && _tokens[i] is { Kind: TokenKind.Word, IsCapital: false } next
        && (
            next.Is(WordClass.Auxiliary)
            || (
                next.Is(WordClass.Determiner)
                && i + 1 < end
                && !next.Is(WordClass.Time)
                && !_tokens[i + 1].Is(WordClass.Time)
            )
            || !next.Is(WordClass.Function | WordClass.Time | WordClass.Role | WordClass.Body)
        );

    // "Hire | shops": a capital that only the place gives.
    private bool IsModifier(Mention mention, int end) =>
        mention is { Kind: MentionKind.Name, IsPossessive: false }
        && mention.End < end
        && _tokens[mention.End].Kind == TokenKind.Word
        && !_tokens[mention.End].IsCapital
        && !_tokens[mention.End].Is(WordClass.Function | WordClass.Cue | WordClass.Report);

    // "Senator for Kell | Ann Orr"
    private bool IsOffice(SentenceView view, Mention mention, int end) =>
        _tokens[mention.End - 1].Is(WordClass.Role)
        && mention.End < end
        && (tokenized.IsWord(mention.End, "for") || tokenized.IsWord(mention.End, "of"))
        && LastName(view, mention.End, end) is { Kind: MentionKind.Name } name
        && name.NameFirst > mention.End + 1
        && _tokens[mention.End + 1].IsName;

    /// <summary>Whoever gives what stands before the first comma: "In a memo signed by Ann Orr, …"; <see langword="null"/> for nobody.</summary>
    public Mention? InAdjunct(SentenceView view)
    {
        var comma = view.Sentence.First;
        if (!_tokens[comma].Is(WordClass.Preposition))
        {
            return null;
        }

        while (comma < view.Sentence.End && _tokens[comma].Kind == TokenKind.Word)
        {
            comma++;
        }

        return comma < view.Sentence.End && _tokens[comma].Kind == TokenKind.Comma
            ? Giver(view, view.Sentence.First + 1, comma)
            : null;
    }

    // "data from the Agency", "a poll by Wire": whoever gives what is written.
    private Mention? Giver(SentenceView view, int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (
                (tokenized.IsWord(i, "from") || tokenized.IsWord(i, "by"))
                && view.MentionAt(i + 1)
                    is {
                        IsPossessive: false,
                        Kind: not (MentionKind.Pronoun or MentionKind.Artefact)
                    } giver
                && giver.End <= end
                && IsWritten(first, i)
            )
            {
                return giver;
            }
        }

        return IsWritten(first, end) ? Publisher(view, first, end) : null;
    }

    // "a statement published on Ann Orr's website"
    private Mention? Publisher(SentenceView view, int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (
                tokenized.IsWord(i, "on")
                && view.MentionAt(i + 1) is { IsPossessive: true } owner
                && owner.End < end
                && _tokens[owner.End].Is(WordClass.Outlet | WordClass.Artefact)
            )
            {
                return _relations.Of(view, owner, end);
            }
        }

        return null;
    }

    private bool IsWritten(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_tokens[i].Is(WordClass.Artefact))
            {
                return true;
            }
        }

        return false;
    }

    // "marine conservation group Sea Shepherd", "organisers the Tram Union"
    private Mention? LastName(SentenceView view, int first, int end)
    {
        var index = view.MentionFrom(first);
        while (index + 1 < view.MentionEnd && IsModifier(view.Mentions[index], end))
        {
            index++;
        }

        return
            index < view.MentionEnd
            && view.Mentions[index]
                is { IsPossessive: false, Kind: MentionKind.Name or MentionKind.Body } name
            && name.End <= end
            && !IsModifier(name, end)
            ? name
            : null;
    }

    private Mention? Plain(int first, int end)
    {
        var last = first;
        while (
            last < end
            && _tokens[last].Kind == TokenKind.Word
            && !_tokens[last].Is(WordClass.Function | WordClass.Time)
        )
        {
            last++;
        }

        return
            last > first
            && (
                _tokens[last - 1]
                    .Is(WordClass.Role | WordClass.Body | WordClass.Artefact | WordClass.Plural)
                || tokenized.Word(last - 1).EndsWith("s")
            )
            ? _phrases.Describe(first, first, last - 1)
            : null;
    }

    private bool IsNounPhrase(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                _tokens[i].Kind == TokenKind.Quote
                || _tokens[i].Is(WordClass.Auxiliary | WordClass.Negation)
                || (
                    _tokens[i].Is(WordClass.Cue)
                    && !_tokens[i].IsCapital
                    && i > first
                    && i < end - 1
                    && !_tokens[i].Is(WordClass.Role | WordClass.Artefact | WordClass.Plural)
                )
            )
            {
                return false;
            }
        }

        return !_tokens[first]
            .Is(
                WordClass.Relative
                    | WordClass.Conjunction
                    | WordClass.Preposition
                    | WordClass.Opener
            );
    }
}
