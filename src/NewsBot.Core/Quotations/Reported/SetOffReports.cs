using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations.Reported;

/// <summary>
/// Reads content that stands before its cue or around it, with the attribution set off by commas: <c>…, she said</c> ·
/// <c>…, said the minister</c> · <c>…, she said, …</c>.
/// </summary>
internal sealed class SetOffReports(TokenizedText tokenized, MentionScanner scanner)
{
    /// <summary>A longer stretch before an attribution in the middle of its sentence is more than the reported clause's own.</summary>
    private const int LongestOpening = 16;

    /// <summary>So far before a cue its subject begins, in tokens.</summary>
    private const int SubjectReach = SourcePhrases.Longest;

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly ContentEdges _edges = new(tokenized);
    private readonly SourcePhrases _sources = new(tokenized, scanner);

    /// <summary>The report of the cue at token <paramref name="i"/>, or <see langword="null"/>.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="i">The cue.</param>
    /// <param name="cue">The verb.</param>
    /// <param name="from">Where its content may begin.</param>
    public Report? Find(SentenceView view, int i, ReportingCue cue, int from)
    {
        if (
            (cue.Frames & (ReportFrames.Clause | ReportFrames.That | ReportFrames.Hearer))
                == ReportFrames.None
            || tokenized.Word(i).EndsWith("ing")
        )
        {
            return null;
        }

        var (subject, comma, end) = Clause(view, i, from);
        if (subject is null)
        {
            return null;
        }

        var start = _edges.StartOf(from, comma);
        var rest = RestBehind(view, end);
        if (rest.First > 0 && comma - start > LongestOpening)
        {
            return new Report(i, i + 1, subject, rest.First, rest.End);
        }

        return _edges.IsContent(start, comma)
            || (
                rest.First > 0
                && comma - start >= ContentEdges.MinWords
                && !_edges.IsQuoteAlone(start, comma)
            )
                ? new Report(i, i + 1, subject, start, comma) { Rest = rest }
            : rest.First > 0 && _edges.IsContent(rest.First, rest.End)
                ? new Report(i, i + 1, subject, rest.First, rest.End)
            : null;
    }

    // The attribution between commas: its subject, the comma before it, and the token behind it.
    private (Mention? Subject, int Comma, int End) Clause(SentenceView view, int i, int from)
    {
        if (
            i > from
            && IsEdge(i - 1)
            && !tokenized.IsWord(i, "told")
            && SubjectBehind(view, SkipAdverbs(i + 1)) is { } behind
            && !_sources.OpensClause(behind.End, view.Sentence.End)
        )
        {
            return (behind, EdgeOf(i - 1), EndOfPlace(behind.End, view.Sentence.End));
        }

        var before = i;
        while (before > from && _tokens[before - 1].Is(WordClass.Adverb | WordClass.Auxiliary))
        {
            before--;
        }

        var edge = EdgeBefore(before, from);
        return edge >= 0 && !HasObject(i) && _sources.Read(view, edge + 1, before) is { } subject
            ? (subject, EdgeOf(edge), i + 1)
            : (null, -1, -1);
    }

    // "…, said the minister", "…, said storm chaser Ann Orr, …"
    private Mention? SubjectBehind(SentenceView view, int first)
    {
        if (scanner.At(view, first) is { } subject)
        {
            return subject;
        }

        var end = first;
        while (end < view.Sentence.End && _tokens[end].Kind == TokenKind.Word)
        {
            end++;
        }

        return
            end < view.Sentence.End
            && _tokens[end].Kind == TokenKind.Comma
            && _sources.Read(view, first, end) is { Kind: MentionKind.Name } name
            && name.End == end
            ? name
            : null;
    }

    // "In May, Orr added two thousand": what the verb is about stands behind it; but "…, Orr told the Herald", "…, Orr said this week".
    private bool HasObject(int cue) =>
        cue + 2 < _tokens.Count
        && !tokenized.IsWord(cue, "told")
        && !tokenized.IsWord(cue, "tells")
        && _tokens[cue + 1] is { Kind: TokenKind.Word } next
        && (
            char.IsAsciiDigit(tokenized.Word(cue + 1)[0])
            || (
                next.Is(WordClass.Determiner | WordClass.Pronoun)
                && !next.Is(WordClass.Time | WordClass.Adverb)
                && !_tokens[cue + 2].Is(WordClass.Time)
            )
        );

    // "said Orr | in The Times:", "wrote Orr | for the Herald in May,"
    private int EndOfPlace(int i, int end)
    {
        var behind = _sources.EndOfPlace(i, end);
        return
            behind < end
            && (
                _tokens[behind].Kind is TokenKind.Comma or TokenKind.Colon
                || tokenized.IsDash(behind)
            )
            ? behind
            : -1;
    }

    // The mark before the attribution; -1 where a verb stands between: "…, and left the man who said".
    private int EdgeBefore(int before, int from)
    {
        for (var i = before - 1; i > from && i > before - SubjectReach; i--)
        {
            if (IsEdge(i))
            {
                return i;
            }

            if (
                _tokens[i].Kind != TokenKind.Word
                || _tokens[i].Is(WordClass.Auxiliary | WordClass.Relative)
                || (_tokens[i].Is(WordClass.Conjunction) && !_tokens[i + 1].IsName)
            )
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsEdge(int i) =>
        _tokens[i].Kind is TokenKind.Comma or TokenKind.Quote
        || (_tokens[i].Kind == TokenKind.Break && tokenized.Text[_tokens[i].Start] is not '(');

    // A stretch in marks may hold the comma: "… a “crisis,” she said".
    private int EdgeOf(int i) => _tokens[i].Kind == TokenKind.Quote ? i + 1 : i;

    private int SkipAdverbs(int i)
    {
        while (i < _tokens.Count && _tokens[i].Is(WordClass.Adverb) && !_tokens[i].IsCapital)
        {
            i++;
        }

        return i;
    }

    private (int First, int End) RestBehind(SentenceView view, int end)
    {
        if (
            end < 0
            || end + 1 >= view.Sentence.End
            || !(_tokens[end].Kind is TokenKind.Comma or TokenKind.Colon || tokenized.IsDash(end))
            || _tokens[end + 1].Is(WordClass.Gerund | WordClass.Report)
            || tokenized.IsWord(end + 1, "according")
            || (_tokens[end + 1].Is(WordClass.Relative) && !tokenized.IsWord(end + 1, "that"))
        )
        {
            return (0, 0);
        }

        var first = _tokens[end + 1].Is(WordClass.Conjunction) ? end + 2 : end + 1;
        var last = _edges.EndOf(first, first, view.Sentence.End, isNoun: false);
        return last > first && !_edges.IsQuoteAlone(first, last) ? (first, last) : (0, 0);
    }
}
