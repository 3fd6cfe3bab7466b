using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations.Reported;

/// <summary>
/// Reads the attribution that closes its sentence, which rules over all that stands before it, verbs of saying included: <c>The court
/// told him to go, the Herald reported on Monday</c> · <c>…, said Orr in The Times</c>.
/// </summary>
internal sealed class ClosingReports(TokenizedText tokenized, MentionScanner scanner)
{
    /// <summary>So far before the end of its sentence an attribution begins, in tokens.</summary>
    private const int Longest = 40;

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly ContentEdges _edges = new(tokenized);
    private readonly SourcePhrases _sources = new(tokenized, scanner);

    /// <summary>The report of the whole sentence, or <see langword="null"/>.</summary>
    public Report? Find(SentenceView view)
    {
        var (first, end) = (view.Sentence.First, EndOf(view.Sentence));
        for (
            var edge = end - 2;
            edge > first + ContentEdges.MinWords && edge > end - Longest;
            edge--
        )
        {
            if (!IsEdge(edge))
            {
                continue;
            }

            var found = Behind(view, edge + 1, end) ?? Turned(view, edge + 1, end);
            if (found is { } attribution)
            {
                return Over(view, edge, attribution);
            }
        }

        return null;
    }

    private Report? Over(SentenceView view, int edge, (int Cue, Mention Speaker) attribution)
    {
        var content = _tokens[edge].Kind == TokenKind.Quote ? edge + 1 : edge;
        var start = _edges.StartOf(view.Sentence.First, content);
        return _edges.IsContent(start, content)
            ? new Report(attribution.Cue, attribution.Cue + 1, attribution.Speaker, start, content)
            {
                Rest = (0, view.Sentence.End),
            }
            : null;
    }

    // "the Herald reported on Monday", "Ann Orr, a nurse in Kell, told the Herald"
    private (int Cue, Mention Speaker)? Behind(SentenceView view, int first, int end)
    {
        var cue = first + 1;
        var comma = -1;
        while (cue < end && !IsCue(cue))
        {
            if (
                _tokens[cue].Kind == TokenKind.Comma
                && comma < 0
                && (view.MentionAt(first)?.End == cue || IsNamedBehind(view, cue))
            )
            {
                comma = cue;
            }
            else if (!(comma > 0 ? IsInApposition(cue) : IsInSource(cue) || IsRelative(cue, first)))
            {
                return null;
            }

            cue++;
        }

        if (
            cue >= end
            || !IsFree(cue + 1, end)
            || (comma > 0 && _tokens[cue - 1].Kind != TokenKind.Comma)
        )
        {
            return null;
        }

        return
            _sources.Read(
                view,
                first,
                comma < 0 ? BeforeVerbs(first, cue)
                    : IsNamedBehind(view, comma) ? cue - 1
                    : comma
            )
                is { } speaker
            ? (cue, speaker)
            : null;
    }

    // "the plan's chief backer, Ann Orr, said"
    private static bool IsNamedBehind(SentenceView view, int comma)
    {
        for (
            var i = view.MentionFrom(comma + 2) - 1;
            i >= view.MentionFirst && view.Mentions[i].End > comma;
            i--
        )
        {
            var name = view.Mentions[i];
            if (name.Kind == MentionKind.Name && name.NameFirst == comma + 1)
            {
                return name.End < view.Sentence.End
                    && view.TokenizedText.Tokens[name.End].Kind == TokenKind.Comma;
            }
        }

        return false;
    }

    private int BeforeVerbs(int first, int cue)
    {
        for (var i = first; i < cue; i++)
        {
            if (IsRelative(i, first))
            {
                return i;
            }
        }

        while (cue > first && _tokens[cue - 1].Is(WordClass.Auxiliary | WordClass.Adverb))
        {
            cue--;
        }

        return cue;
    }

    // "officials from a town | that watches the road told the Herald"
    private bool IsRelative(int i, int first) =>
        i > first + 1
        && (
            tokenized.IsWord(i, "that")
            || tokenized.IsWord(i, "who")
            || tokenized.IsWord(i, "which")
        )
        && _tokens[i - 1].Kind == TokenKind.Word
        && !_tokens[i - 1].Is(WordClass.Function);

    private bool IsInSource(int i) =>
        (_tokens[i].Kind == TokenKind.Break && tokenized.Text[_tokens[i].Start] is '(' or ')')
        || _tokens[i].Kind == TokenKind.Word
            && (!_tokens[i].Is(WordClass.Relative | WordClass.Conjunction) || IsJoint(i));

    private bool IsInApposition(int i) =>
        _tokens[i].Kind is TokenKind.Word or TokenKind.Comma && !_tokens[i].Is(WordClass.Cue);

    // "said Orr in The Times"
    private (int Cue, Mention Speaker)? Turned(SentenceView view, int cue, int end)
    {
        if (cue + 1 >= end || !IsCue(cue) || tokenized.IsWord(cue, "told"))
        {
            return null;
        }

        var first = cue + 1;
        while (first < end && _tokens[first].Is(WordClass.Adverb) && !_tokens[first].IsCapital)
        {
            first++;
        }

        var last = first;
        while (last < end && _tokens[last].Kind == TokenKind.Word && !IsPhraseEnd(last, first))
        {
            last++;
        }

        return
            !tokenized.IsWord(last, "that")
            && IsFreeOfVerbs(last, end)
            && _sources.Read(view, first, last) is { } speaker
            && !_sources.OpensClause(speaker.End, last)
            ? (cue, speaker)
            : null;
    }

    private bool IsPhraseEnd(int i, int first) =>
        i > first
        && _tokens[i]
            .Is(WordClass.Preposition | WordClass.Time | WordClass.Relative | WordClass.Opener)
        && !tokenized.IsWord(i, "of")
        && !tokenized.IsWord(i, "for");

    private bool IsCue(int i) =>
        _tokens[i].Is(WordClass.Report)
        && !_tokens[i].IsCapital
        && ReportingCues.Find(tokenized.Word(i)) is { } cue
        && (cue.Frames & (ReportFrames.Clause | ReportFrames.That | ReportFrames.Hearer))
            != ReportFrames.None
        && (!tokenized.Word(i).EndsWith("ing") || tokenized.IsProgressive(i));

    // Whom it was told, when and where: nothing that would be content of its own.
    private bool IsFree(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                _tokens[i].Kind != TokenKind.Word
                || _tokens[i]
                    .Is(
                        WordClass.Auxiliary
                            | WordClass.Relative
                            | WordClass.Negation
                            | WordClass.Cue
                            | WordClass.Naming
                    )
                || (
                    _tokens[i].Is(WordClass.Pronoun)
                    && _tokens[i].Gender != Gender.Unknown
                    && i + 1 < end
                    && !tokenized.IsWord(i, "her")
                )
                || tokenized.IsWord(i, "they")
                || tokenized.IsWord(i, "it")
                || (
                    tokenized.IsWord(i, "to")
                    && i + 1 < end
                    && !_tokens[i + 1].IsName
                    && !_tokens[i + 1]
                        .Is(
                            WordClass.Determiner
                                | WordClass.Pronoun
                                | WordClass.Plural
                                | WordClass.Role
                        )
                )
                || (
                    _tokens[i].Is(WordClass.Report)
                    && !_tokens[i].IsCapital
                    && tokenized.Word(i).EndsWith("ed")
                )
            )
            {
                return false;
            }
        }

        return first == end
            || _tokens[first]
                .Is(WordClass.Preposition | WordClass.Time | WordClass.Adverb | WordClass.Opener)
            || tokenized.IsWord(first - 1, "told")
            || IsWhen(first, end);
    }

    private bool IsWhen(int i, int end) =>
        _tokens[i].Is(WordClass.Determiner) && i + 1 < end && _tokens[end - 1].Is(WordClass.Time);

    private bool IsFreeOfVerbs(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                _tokens[i].Kind is TokenKind.Quote or TokenKind.Colon
                || (_tokens[i].Is(WordClass.Cue) && !_tokens[i].IsCapital)
            )
            {
                return false;
            }
        }

        return true;
    }

    private bool IsJoint(int i) =>
        tokenized.IsWord(i, "and")
        && i + 1 < _tokens.Count
        && (_tokens[i + 1].IsName || _tokens[i + 1].Is(WordClass.Determiner));

    private bool IsEdge(int i) =>
        _tokens[i].Kind is TokenKind.Comma or TokenKind.Quote || tokenized.IsDash(i);

    private int EndOf(Sentence sentence)
    {
        var end = sentence.End;
        while (end > sentence.First && _tokens[end - 1].Kind == TokenKind.Stop)
        {
            end--;
        }

        return end;
    }
}
