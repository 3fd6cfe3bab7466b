namespace NewsBot.Core.Quotations.Reported;

/// <summary>
/// Finds what a sentence reports without giving it as an utterance in marks: behind its cue (she said that …), before it
/// (…, she said), around it (…, she said, …), and beside a source (according to her, …).
/// </summary>
internal sealed class ReportFinder(Script script, MentionScanner scanner)
{
    private const int MinWords = 2;

    /// <summary>So far before a cue its subject begins, in tokens.</summary>
    private const int SubjectReach = 10;

    private readonly List<Token> _tokens = script.Tokens;
    private readonly SubjectFinder _subjects = new(script, scanner);
    private readonly ContentEdges _edges = new(script);
    private readonly ContentFinder _contents = new(script);
    private readonly CueReality _reality = new(script);

    /// <summary>The reports of a sentence in their order; contents do not overlap.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="isTaken">Whether the token is the cue of an utterance in marks.</param>
    public List<Report> Find(SentenceView view, Func<int, bool> isTaken)
    {
        var found = new List<Report>();
        var from = view.Sentence.First;
        for (var i = from; i < view.Sentence.End; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word || isTaken(i))
            {
                continue;
            }

            if ((BySource(view, i, from) ?? ByCue(view, i, from, found)) is { } report)
            {
                found.Add(report);
                from = report.Next;
                i = from - 1;
            }
        }

        return found;
    }

    private Report? BySource(SentenceView view, int i, int from)
    {
        var width =
            script.IsWord(i, "according") && script.IsWord(i + 1, "to") ? 2
            : script.IsWord(i, "in")
            && script.IsWord(i + 1, "the")
            && script.IsWord(i + 2, "words")
            && script.IsWord(i + 3, "of")
                ? 4
            : 0;
        if (width == 0 || Source(view, i + width) is not { } source)
        {
            return null;
        }

        if (i == view.Sentence.First || IsAfterConjunction(view, i))
        {
            var comma = NextComma(source.End, view.Sentence.End);
            var first = comma < 0 ? source.End : comma + 1;
            return Make(view, i, source, new Content(i + width, first, false));
        }

        var start = _edges.StartOf(from, i);
        var end = _tokens[i - 1].Kind == TokenKind.Comma ? i - 1 : i;
        return end - start > MinWords && !_edges.IsQuoteAlone(start, end)
            ? new Report(i, i + width, source, start, end) { Rest = (0, source.End) }
            : null;
    }

    private bool IsAfterConjunction(SentenceView view, int i) =>
        i == view.Sentence.First + 1 && _tokens[i - 1].Is(WordClass.Conjunction);

    private Mention? Source(SentenceView view, int at) =>
        at < view.Sentence.End
            ? view.MentionAt(at) ?? scanner.Describe(at, view.Sentence.End)
            : null;

    private int NextComma(int first, int end)
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

    private Report? ByCue(SentenceView view, int i, int from, List<Report> found)
    {
        if (!_tokens[i].Is(WordClass.Report) || _tokens[i].IsCapital)
        {
            return null;
        }

        var cue = ReportingCues.Find(script.Word(i))!;
        if (!_reality.Reports(view.Sentence, i) || _reality.IsAuthors(view.Sentence, i))
        {
            return null;
        }

        return Behind(view, i, cue, found) ?? Before(view, i, cue, from);
    }

    private Report? Behind(SentenceView view, int i, ReportingCue cue, List<Report> found)
    {
        if (_contents.Behind(view, i, cue) is not { } content)
        {
            return null;
        }

        var isGerund = script.Word(i).EndsWith("ing");
        var subject = isGerund && found.Count > 0 ? found[^1].Speaker : _subjects.Find(view, i);
        return subject is not null && _reality.IsAside(view.Sentence, subject)
            ? null
            : Make(view, i, subject, content);
    }

    private Report? Make(SentenceView view, int cue, Mention? source, Content content)
    {
        var (first, limit) = (content.First, Limit(view.Sentence, cue, content.First));
        var end = _edges.EndOf(first, Math.Max(first, content.EndFrom), limit, content.IsNoun);
        return end - first >= MinWords && !_edges.IsQuoteAlone(first, end)
            ? new Report(cue, content.CueEnd, source, first, end)
            : null;
    }

    // "Orr, who said that the road was shut, left": the content ends with its clause.
    private int Limit(Sentence sentence, int cue, int first)
    {
        var who = cue - 1;
        while (who > sentence.First && _tokens[who].Is(WordClass.Adverb | WordClass.Auxiliary))
        {
            who--;
        }

        var comma = script.IsWord(who, "who") ? NextComma(first, sentence.End) : -1;
        return comma < 0 ? sentence.End : comma;
    }

    private bool IsContent(int first, int end) =>
        end - first > MinWords && _edges.HasVerb(first, end) && !_edges.IsQuoteAlone(first, end);

    // "…, she said", "…, said the minister", "…, she said, …"
    private Report? Before(SentenceView view, int i, ReportingCue cue, int from)
    {
        if (
            (cue.Frames & (ReportFrames.Clause | ReportFrames.That | ReportFrames.Hearer))
                == ReportFrames.None
            || script.Word(i).EndsWith("ing")
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
        return IsContent(start, comma)
            || (rest.First > 0 && comma - start >= MinWords && !_edges.IsQuoteAlone(start, comma))
                ? new Report(i, i + 1, subject, start, comma) { Rest = rest }
            : rest.First > 0 && IsContent(rest.First, rest.End)
                ? new Report(i, i + 1, subject, rest.First, rest.End)
            : null;
    }

    // The attribution between commas: its subject, the comma before it, and the token behind it.
    private (Mention? Subject, int Comma, int End) Clause(SentenceView view, int i, int from)
    {
        if (i > from && IsEdge(i - 1) && Source(view, SkipAdverbs(i + 1)) is { } behind)
        {
            return (behind, EdgeOf(i - 1), -1);
        }

        var before = i;
        while (before > from && _tokens[before - 1].Is(WordClass.Adverb | WordClass.Auxiliary))
        {
            before--;
        }

        var edge = EdgeBefore(before, from);
        return
            edge >= 0
            && Source(view, edge + 1) is { IsPossessive: false } subject
            && subject.End <= before
            ? (subject, EdgeOf(edge), i + 1)
            : (null, -1, -1);
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
                || _tokens[i].Is(WordClass.Auxiliary | WordClass.Relative | WordClass.Conjunction)
            )
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsEdge(int i) =>
        _tokens[i].Kind is TokenKind.Comma or TokenKind.Quote
        || (_tokens[i].Kind == TokenKind.Break && script.Text[_tokens[i].Start] is not '(');

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
            || _tokens[end].Kind != TokenKind.Comma
            || _tokens[end + 1].Is(WordClass.Gerund | WordClass.Report | WordClass.Relative)
        )
        {
            return (0, 0);
        }

        var last = _edges.EndOf(end + 1, end + 1, view.Sentence.End, isNoun: false);
        return last > end + 1 && !_edges.IsQuoteAlone(end + 1, last) ? (end + 1, last) : (0, 0);
    }
}
