using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations.Reported;

/// <summary>
/// Reads content beside a source: <c>according to Orr, …</c> · <c>…, according to Orr</c> · <c>in the words of Orr, …</c> ·
/// <c>as Orr noted, …</c>.
/// </summary>
internal sealed class SourceReports(TokenizedText tokenized, MentionScanner scanner)
{
    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly ContentEdges _edges = new(tokenized);
    private readonly Clauses _clauses = new(tokenized);
    private readonly SourcePhrases _sources = new(tokenized, scanner);
    private readonly Relations _relations = new(tokenized);

    /// <summary>The report of the source that begins at token <paramref name="i"/>, or <see langword="null"/>.</summary>
    public Report? BySource(SentenceView view, int i, int from)
    {
        var width =
            tokenized.IsWord(i, "according") && tokenized.IsWord(i + 1, "to") ? 2
            : IsPer(view, i) ? 1
            : tokenized.IsWord(i, "in")
            && tokenized.IsWord(i + 1, "the")
            && tokenized.IsWord(i + 2, "words")
            && tokenized.IsWord(i + 3, "of")
                ? 4
            : 0;
        if (ByAccount(view, i) is { } account)
        {
            return account;
        }

        if (width == 0 || Source(view, i + width) is not { } source)
        {
            return null;
        }

        if (i == view.Sentence.First || IsAfterConjunction(view, i))
        {
            var comma = CommaBehind(view, source);
            var first = comma < 0 ? source.End : comma + 1;
            return Behind(view, i, i + width, source, first);
        }

        // "…, Orr said, according to the Herald": Orr's words, told by the Herald.
        if (
            i - 2 >= view.Sentence.First
            && _tokens[i - 1].Kind == TokenKind.Comma
            && _tokens[i - 2].Is(WordClass.Cue)
            && !_tokens[i - 2].IsCapital
        )
        {
            return null;
        }

        var start = _edges.StartOf(from, i);
        var end = _tokens[i - 1].Kind == TokenKind.Comma ? i - 1 : i;
        if (Around(view, i, source, start, end) is { } around)
        {
            return around with { CueEnd = i + width };
        }

        return
            end - start >= ContentEdges.MinWords
            && !_edges.IsQuoteAlone(start, end)
            && !GoesOn(view, source.End, start, end)
            ? new Report(i, i + width, source, start, end) { Rest = (0, source.End) }
            : null;
    }

    // "according to a poll of forty people, taken in May, | …"
    private int CommaBehind(SentenceView view, Mention source)
    {
        var comma = _edges.NextComma(source.End, view.Sentence.End);
        var isAside =
            comma == source.End
            && comma + 1 < view.Sentence.End
            && (
                _tokens[comma + 1].Is(WordClass.Relative)
                || (!_tokens[comma + 1].IsName && tokenized.Word(comma + 1).EndsWith("ed"))
            );
        return isAside ? _edges.NextComma(comma + 1, view.Sentence.End) : comma;
    }

    // "…, per the agency"; not "two per cent", "a pound, per person".
    private bool IsPer(SentenceView view, int i) =>
        tokenized.IsWord(i, "per")
        && (i == view.Sentence.First || _tokens[i - 1].Kind == TokenKind.Comma)
        && i + 1 < view.Sentence.End
        && (_tokens[i + 1].IsName || tokenized.IsWord(i + 1, "the"));

    // "By the clerk's account Orr bragged that …": all of it is the clerk's.
    private Report? ByAccount(SentenceView view, int i)
    {
        if (
            !tokenized.IsWord(i, "by")
            || (i != view.Sentence.First && !IsAfterConjunction(view, i))
            || view.MentionAt(i + 1) is not { IsPossessive: true } owner
            || !(
                tokenized.IsWord(owner.End, "account")
                || tokenized.IsWord(owner.End, "telling")
                || tokenized.IsWord(owner.End, "reckoning")
            )
        )
        {
            return null;
        }

        var first = owner.End + 1;
        first += first < view.Sentence.End && _tokens[first].Kind == TokenKind.Comma ? 1 : 0;
        return first < view.Sentence.End ? Behind(view, i, i + 1, owner, first) : null;
    }

    private Mention? Source(SentenceView view, int first)
    {
        if (view.MentionAt(first) is { IsPossessive: true } owner)
        {
            return _relations.Of(view, owner, view.Sentence.End) ?? Relations.Owner(owner);
        }

        var end = first;
        while (end < view.Sentence.End && _tokens[end].Kind == TokenKind.Word)
        {
            end++;
        }

        return _sources.Read(view, first, Math.Min(end, first + SourcePhrases.Longest))
            ?? scanner.At(view, first);
    }

    /// <summary>The report of "as noted by Orr" whose cue is token <paramref name="i"/>, or <see langword="null"/>.</summary>
    public Report? AsNotedBy(SentenceView view, int i)
    {
        if (
            i != view.Sentence.First + 1
            || !tokenized.IsWord(i - 1, "as")
            || !tokenized.IsWord(i + 1, "by")
        )
        {
            return null;
        }

        var comma = _edges.NextComma(i + 2, view.Sentence.End);
        return comma > 0 && Source(view, i + 2) is { } source
            ? Behind(view, i, i + 2, source, comma + 1)
            : null;
    }

    /// <summary>The report of "as Orr noted" whose cue is token <paramref name="i"/>, or <see langword="null"/>.</summary>
    public Report? AsNoted(SentenceView view, int i, int from)
    {
        var index = view.MentionFrom(i) - 1;
        if (
            index < view.MentionFirst
            || view.Mentions[index] is not { IsPossessive: false } subject
            || subject.End != i
            || !tokenized.IsWord(subject.First - 1, "as")
            || subject.First - 1 < view.Sentence.First
        )
        {
            return null;
        }

        var opening = subject.First - 1;
        if (opening == view.Sentence.First)
        {
            var comma = _edges.NextComma(i + 1, view.Sentence.End);
            return comma < 0 ? null : Behind(view, i, i + 1, subject, comma + 1);
        }

        var end = opening - 1;
        return end > from && _tokens[end].Kind == TokenKind.Comma && _edges.IsContent(from, end)
            ? new Report(i, i + 1, subject, _edges.StartOf(from, end), end)
            : null;
    }

    // "The road, according to the agency, is shut": content on both sides.
    private Report? Around(SentenceView view, int i, Mention source, int start, int end)
    {
        var first = source.End + 1;
        if (
            end == i
            || first + ContentEdges.MinWords >= view.Sentence.End
            || _tokens[source.End].Kind != TokenKind.Comma
            || _clauses.HasVerb(start, end, inMarks: false)
            || _tokens[first].Is(WordClass.Report | WordClass.Cue)
            || _edges.IsQuoteAlone(start, end)
        )
        {
            return null;
        }

        var rest = (first, _edges.EndOf(first, first, view.Sentence.End, isNoun: false));
        return _clauses.HasVerb(rest.Item1, rest.Item2)
            ? new Report(i, i, source, start, end) { Rest = rest }
            : null;
    }

    // "A study, according to its authors, found that": what stands before is no clause, and the sentence goes on.
    private bool GoesOn(SentenceView view, int behind, int start, int end) =>
        behind + 2 < view.Sentence.End
        && _tokens[behind].Kind == TokenKind.Comma
        && !_clauses.HasVerb(start, end);

    private bool IsAfterConjunction(SentenceView view, int i) =>
        i == view.Sentence.First + 1 && _tokens[i - 1].Is(WordClass.Conjunction);

    private Report? Behind(SentenceView view, int cue, int cueEnd, Mention source, int first)
    {
        var end = _edges.EndOf(first, first, view.Sentence.End, isNoun: false);
        // "According to the post, Orr said: "…"": an attribution of its own is no content.
        var isAttribution = end < view.Sentence.End && _tokens[end - 1].Is(WordClass.Cue);
        return
            end - first >= ContentEdges.MinWords
            && !isAttribution
            && !_edges.IsQuoteAlone(first, end)
            ? new Report(cue, cueEnd, source, first, end)
            : null;
    }
}
