namespace NewsBot.Core.Quotations.Reported;

/// <summary>
/// Finds what a sentence reports without giving it as an utterance in marks: behind its cue (she said that …), before it
/// (…, she said), around it (…, she said, …), and beside a source (according to her, …).
/// </summary>
internal sealed class ReportFinder(Script script, MentionScanner scanner)
{
    private const int LongestBare = 4;

    /// <summary>So far before its cue content begins, in tokens: a bound for text that is no sentence.</summary>
    private const int LongestBefore = 250;

    private readonly List<Token> _tokens = script.Tokens;
    private readonly SubjectFinder _subjects = new(script, scanner);
    private readonly ContentEdges _edges = new(script);
    private readonly ContentFinder _contents = new(script);
    private readonly CueReality _reality = new(script);
    private readonly NounReports _nouns = new(script);
    private readonly SourceReports _sources = new(script, scanner);
    private readonly SetOffReports _setOff = new(script, scanner);

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

            from = Math.Max(from, i - LongestBefore);
            if (
                (
                    _sources.BySource(view, i, from)
                    ?? _nouns.Find(view, i)
                    ?? ByCue(view, i, from, found)
                ) is
                { } report
            )
            {
                found.Add(report);
                from = report.Next;
                i = from - 1;
            }
        }

        return found;
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

        return _sources.AsNoted(view, i, from)
            ?? Behind(view, i, cue, found)
            ?? _setOff.Find(view, i, cue, from);
    }

    private Report? Behind(SentenceView view, int i, ReportingCue cue, List<Report> found)
    {
        if (_contents.Behind(view, i, cue) is not { } content)
        {
            return null;
        }

        var isGerund = script.Word(i).EndsWith("ing");
        var subject =
            isGerund && found.Count > 0
                ? found[^1].Speaker
                : _subjects.Find(view, i) ?? Bare(view, i);
        return subject is not null && _reality.IsAside(view.Sentence, subject)
            ? null
            : Make(view, i, subject, content);
    }

    // "Hire shops say": plain words that open the sentence stand for whoever they describe.
    private Mention? Bare(SentenceView view, int cue)
    {
        var (first, end) = (view.Sentence.First, cue);
        while (end > first && _tokens[end - 1].Is(WordClass.Adverb | WordClass.Auxiliary))
        {
            end--;
        }

        for (var i = first; i < end; i++)
        {
            if (
                _tokens[i].Kind != TokenKind.Word
                || _tokens[i].Is(WordClass.Function | WordClass.Time)
                || char.IsAsciiDigit(script.Word(i)[0])
            )
            {
                return null;
            }
        }

        return end > first && end - first <= LongestBare && script.Word(end - 1).EndsWith("s")
            ? new Mention(MentionKind.Nominal, first, end)
            {
                NameFirst = first,
                Head = end - 1,
                IsPlural = true,
            }
            : null;
    }

    private Report? Make(SentenceView view, int cue, Mention? source, Content content)
    {
        var (first, limit) = (content.First, _edges.LimitOf(view.Sentence, cue, content.First));
        var end = _edges.EndOf(first, Math.Max(first, content.EndFrom), limit, content.IsNoun);
        return end - first >= ContentEdges.MinWords && !_edges.IsQuoteAlone(first, end)
            ? new Report(cue, content.CueEnd, source, first, end)
            : null;
    }
}
