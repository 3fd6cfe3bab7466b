using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations.Reported;

/// <summary>
/// Finds what a sentence reports without giving it as an utterance in marks: behind its cue (she said that …), before it
/// (…, she said), around it (…, she said, …), and beside a source (according to her, …).
/// </summary>
internal sealed class ReportFinder(TokenizedText tokenized, MentionScanner scanner)
{
    private const int LongestBare = 4;

    /// <summary>So far behind "was told" its content begins, in tokens.</summary>
    private const int LongestHeard = 16;

    /// <summary>So far before its cue content begins, in tokens: a bound for text that is no sentence.</summary>
    private const int LongestBefore = 250;

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly SubjectFinder _subjects = new(tokenized, scanner);
    private readonly OtherSpeakers _others = new(tokenized);
    private readonly ContentEdges _edges = new(tokenized);
    private readonly ContentFinder _contents = new(tokenized);
    private readonly CueReality _reality = new(tokenized);
    private readonly NounReports _nouns = new(tokenized, scanner);
    private readonly SourceReports _sources = new(tokenized, scanner);
    private readonly SourcePhrases _phrases = new(tokenized, scanner);
    private readonly SetOffReports _setOff = new(tokenized, scanner);
    private readonly ClosingReports _closing = new(tokenized, scanner);

    /// <summary>The reports of a sentence in their order; contents do not overlap.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="isTaken">Whether the token is the cue of an utterance in marks.</param>
    public List<Report> Find(SentenceView view, Func<int, bool> isTaken)
    {
        if (
            _closing.Find(view) is { } whole
            && !isTaken(whole.CueFirst)
            && _reality.Reports(view.Sentence, whole.CueFirst)
            && !_reality.IsUnreal(view.Sentence, whole.CueFirst)
        )
        {
            return [whole];
        }

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

        var cue = ReportingCues.Find(tokenized.Word(i))!;
        if (IsOfNoun(view, i, found))
        {
            return null;
        }

        if (_others.IsHeard(i))
        {
            return Heard(view, i);
        }

        if (_sources.AsNotedBy(view, i) is { } noted)
        {
            return noted;
        }

        if (!_reality.Reports(view.Sentence, i) || _reality.IsAuthors(view.Sentence, i))
        {
            return null;
        }

        return _sources.AsNoted(view, i, from)
            ?? Behind(view, i, cue, found)
            ?? (_reality.IsUnreal(view.Sentence, i) ? null : _setOff.Find(view, i, cue, from));
    }

    private Report? Behind(SentenceView view, int i, ReportingCue cue, List<Report> found)
    {
        if (
            _contents.Behind(view, i, cue) is not { } content
            || (_reality.IsUnreal(view.Sentence, i) && !IsStated(i, content))
        )
        {
            return null;
        }

        var isGerund = tokenized.Word(i).EndsWith("ing");
        if (_others.Find(view, i, content.First, out var other))
        {
            return Make(view, i, other, content);
        }

        var subject =
            isGerund && found.Count > 0
                ? found[^1].Speaker
                : _subjects.Find(view, i) ?? Bare(view, i);
        if (
            IsOnlyFound(i, content)
            && subject is not { Kind: MentionKind.Body or MentionKind.Artefact }
            && !(subject is { Kind: MentionKind.Pronoun } && tokenized.IsWord(subject.First, "it"))
        )
        {
            return null;
        }

        return
            subject is not null
            && _reality.IsAside(
                view.Sentence,
                subject,
                (
                    content.First,
                    _edges.EndOf(content.First, content.First, view.Sentence.End, content.IsNoun)
                )
            )
            ? null
            : Make(view, i, subject, content);
    }

    // "The Bureau found herring were late"; but whoever else found something came upon it.
    private bool IsOnlyFound(int cue, Content content) =>
        (tokenized.IsWord(cue, "found") || tokenized.IsWord(cue, "finds"))
        && !tokenized.IsWord(content.First, "that");

    // "In a note calling for an inquiry, Ann Orr said": what is written does not speak a second time.
    private bool IsOfNoun(SentenceView view, int cue, List<Report> found) =>
        cue > view.Sentence.First + 1
        && tokenized.Word(cue).EndsWith("ing")
        && (
            _tokens[cue - 1].Is(WordClass.Artefact)
                && (found.Count > 0 || _tokens[view.Sentence.First].Kind == TokenKind.Quote)
            || (
                _tokens[view.Sentence.First].Is(WordClass.Preposition)
                && _tokens[cue - 1] is { Kind: TokenKind.Word, IsName: false }
                && _edges.NextComma(cue, view.Sentence.End) > 0
            )
        );

    // "was told by Orr that it was late"; in a memo by Orr they were told that.
    private Report? Heard(SentenceView view, int cue)
    {
        for (var i = cue + 1; i < view.Sentence.End && i < cue + LongestHeard; i++)
        {
            if (tokenized.IsWord(i, "that"))
            {
                _others.Find(view, cue, i, out var speaker);
                return Make(
                    view,
                    cue,
                    speaker ?? _phrases.InAdjunct(view),
                    new Content(cue + 1, i, false)
                );
            }
        }

        return null;
    }

    // "did not say that it was late" denies something; "did not say whether" leaves it open, "would not call for it" is no report.
    private bool IsStated(int cue, Content content) =>
        !content.IsNoun
        && content.EndFrom == 0
        && (
            tokenized.IsWord(content.First, "that")
            || (
                (
                    tokenized.IsWord(cue, "say")
                    || tokenized.IsWord(cue, "says")
                    || tokenized.IsWord(cue, "said")
                )
                && content.First == cue + 1
                && !_tokens[content.First].Is(WordClass.Relative | WordClass.Opener)
            )
        )
        && !tokenized.IsWord(content.First, "how")
        && !tokenized.IsWord(content.First, "why")
        && !tokenized.IsWord(content.First, "what")
        && !tokenized.IsWord(content.First, "to");

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
                || char.IsAsciiDigit(tokenized.Word(i)[0])
            )
            {
                return null;
            }
        }

        return end > first && end - first <= LongestBare && tokenized.Word(end - 1).EndsWith("s")
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

        // "If she says that the road is shut, we walk": what is supposed ends with its clause.
        if (
            _reality.IsSupposed(view.Sentence, cue)
            && _edges.NextComma(first, limit) is var comma and >= 0
        )
        {
            limit = comma;
        }

        var end = _edges.EndOf(first, Math.Max(first, content.EndFrom), limit, content.IsNoun);
        return end - first >= ContentEdges.MinWords && !_edges.IsQuoteAlone(first, end)
            ? new Report(cue, content.CueEnd, source, first, end)
            : null;
    }
}
