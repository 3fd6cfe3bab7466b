using NewsBot.Core.Language;
using NewsBot.Core.Quotations.Reported;

namespace NewsBot.Core.Quotations;

/// <summary>Looks for the cue behind a stretch in marks: "…," said X · "…," X said · "…", according to X.</summary>
internal sealed class CueBehind(TokenizedText tokenized, MentionScanner scanner)
{
    private const int Reach = 30;
    private const int Gap = 26;
    private const int LongestNoun = 3;

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly Relations _relations = new(tokenized);
    private readonly SourcePhrases _sources = new(tokenized, scanner);
    private readonly OtherSpeakers _others = new(tokenized);

    /// <summary>The cue behind the stretch at token <paramref name="quote"/>.</summary>
    public Attribution Find(SentenceView view, int quote)
    {
        var end = EndOfRegion(view.Sentence, quote);
        var first = quote + 1;
        while (first < end && _tokens[first].Kind is TokenKind.Comma or TokenKind.Break)
        {
            first++;
        }

        while (first < end && _tokens[first].Is(WordClass.Adverb) && !_tokens[first].IsCapital)
        {
            first++;
        }

        if (first >= end)
        {
            return default;
        }

        if (tokenized.IsWord(first, "according") && tokenized.IsWord(first + 1, "to"))
        {
            var source = Subject(view, first + 2, end);
            return source is null
                ? default
                : new Attribution(CueFit.Touching, source, first, first + 2);
        }

        return IsCue(first)
            ? SubjectBehind(view, first, end)
            : SubjectFirst(view, quote, first, end);
    }

    private int EndOfRegion(Sentence sentence, int quote)
    {
        var end = Math.Min(sentence.End, quote + 1 + Reach);
        for (var i = quote + 1; i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Quote)
            {
                return i;
            }
        }

        return end;
    }

    private bool IsCue(int i) => _tokens[i].Is(WordClass.Cue) && !_tokens[i].Is(WordClass.Gerund);

    private Attribution SubjectBehind(SentenceView view, int cue, int end)
    {
        var next = cue + 1;
        while (next < end && _tokens[next].Is(WordClass.Adverb))
        {
            next++;
        }

        var subject = Subject(view, next, end);
        return
            subject is null
            || subject is { Kind: MentionKind.Pronoun } && !IsSubjectPronoun(subject)
            ? default
            : new Attribution(CueFit.Touching, subject, cue, cue + 1);
    }

    private bool IsSubjectPronoun(Mention pronoun) => !tokenized.IsWord(pronoun.First, "it");

    private Attribution SubjectFirst(SentenceView view, int quote, int first, int end)
    {
        var cue = CueFrom(first, end);
        var subject = view.MentionAt(first);
        if (subject is { IsPossessive: true })
        {
            subject = _relations.Of(view, subject, end);
        }

        if (cue < 0)
        {
            if (subject is { Kind: MentionKind.Name } && _tokens[quote + 1].Kind == TokenKind.Break)
            {
                return new Attribution(CueFit.Touching, subject, -1, -1);
            }

            return subject is not null && IsUnlistedCue(quote, subject.End, end)
                ? new Attribution(CueFit.Touching, subject, subject.End, subject.End + 1)
                : default;
        }

        if (SetOff(view, quote, first, cue) is { } setOff)
        {
            return new Attribution(CueFit.Woven, setOff, cue, EndOfCue(cue, end));
        }

        if (subject is null or { Kind: MentionKind.Artefact } || IsModifier(subject, cue))
        {
            subject = _sources.Read(view, first, cue) ?? subject;
        }

        subject ??= scanner.Describe(first, Math.Min(cue, end)) ?? NameBehindNoun(view, first, cue);
        if (subject is null || cue < subject.End)
        {
            return default;
        }

        // "Orr was told": the subject only hears.
        if (_others.IsHeard(cue))
        {
            _others.Find(view, cue, end, out var teller);
            return new Attribution(CueFit.Touching, teller, cue, cue + 1);
        }

        // "it was said": nobody in particular.
        var isNobody = subject.Kind == MentionKind.Pronoun && tokenized.IsWord(first, "it");
        return new Attribution(CueFit.Touching, isNobody ? null : subject, cue, EndOfCue(cue, end));
    }

    // "Herald legal analyst Ann Orr": whose analyst it is.
    private bool IsModifier(Mention subject, int cue) =>
        subject is { Kind: MentionKind.Name, Head: < 0 }
        && subject.End < cue
        && _tokens[subject.End] is { Kind: TokenKind.Word, IsCapital: false } next
        && !next.Is(WordClass.Function | WordClass.Cue | WordClass.Report);

    // "“The goal is to eradicate” the snails, Ann Orr said": the sentence goes on behind the marks, its attribution stands behind a comma.
    private Mention? SetOff(SentenceView view, int quote, int first, int cue)
    {
        if (first > quote + 1 || EndsOpen(quote))
        {
            return null;
        }

        var comma = cue - 1;
        while (comma > first && _tokens[comma].Kind == TokenKind.Word)
        {
            comma--;
        }

        return comma == first || _tokens[comma].Kind != TokenKind.Comma ? null
            : comma == cue - 1 ? Subject(view, cue + 1, view.Sentence.End)
            : _sources.Read(view, comma + 1, cue);
    }

    // "hiker Cora Marsden": a name behind a noun that no list knows.
    private Mention? NameBehindNoun(SentenceView view, int first, int cue)
    {
        var index = view.MentionFrom(first);
        if (
            index >= view.MentionEnd
            || view.Mentions[index] is not { Kind: MentionKind.Name, IsPossessive: false } name
            || name.First > first + LongestNoun
            || name.End > cue
        )
        {
            return null;
        }

        for (var i = first; i < name.First; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word || _tokens[i].Is(WordClass.Function))
            {
                return null;
            }
        }

        return name;
    }

    // The first verb of saying that is not inside "who asked not to be named".
    private int CueFrom(int first, int end)
    {
        var inside = -1;
        var relative = false;
        for (var i = first; i < end && i < first + Gap; i++)
        {
            relative =
                _tokens[i].Is(WordClass.Relative)
                || (relative && _tokens[i].Kind != TokenKind.Comma);
            if (!IsCue(i) || _tokens[i].IsCapital || IsSaidToHave(i, end))
            {
                continue;
            }

            if (!relative)
            {
                return i;
            }

            inside = inside < 0 ? i : inside;
        }

        return inside;
    }

    // "is alleged to have said": the verb behind is the cue.
    private bool IsSaidToHave(int cue, int end) =>
        cue + 2 < end
        && tokenized.IsWord(cue + 1, "to")
        && tokenized.IsWord(cue + 2, "have")
        && _tokens[cue - 1].Is(WordClass.Auxiliary);

    private int EndOfCue(int cue, int end) =>
        cue + 1 < end && _tokens[cue + 1].Is(WordClass.Gerund) ? cue + 2
        : cue + 2 < end && tokenized.IsWord(cue + 1, "as") && _tokens[cue + 2].Is(WordClass.Gerund)
            ? cue + 3
        : cue + 1;

    // "Free!" Mrs Maddick huffed.
    private bool IsUnlistedCue(int quote, int verb, int end)
    {
        if (
            verb >= end
            || _tokens[verb].Kind != TokenKind.Word
            || _tokens[verb].Is(WordClass.Function)
        )
        {
            return false;
        }

        var word = tokenized.Word(verb);
        var isVerb = !_tokens[verb].IsCapital && (word.EndsWith("ed") || word.EndsWith("s"));
        return isVerb
            && EndsOpen(quote)
            && (
                verb + 1 == end
                || _tokens[verb + 1].Kind != TokenKind.Word
                || _tokens[verb + 1].Is(WordClass.Preposition | WordClass.Adverb)
            );
    }

    private bool EndsOpen(int quote)
    {
        var inner = tokenized.Stretches[_tokens[quote].Quote].Inner;
        return tokenized.Text[inner.End - 1] is ',' or '!' or '?'
            || _tokens[quote + 1].Kind == TokenKind.Comma;
    }

    private Mention? Subject(SentenceView view, int first, int end) =>
        view.MentionAt(first) is { } subject
            ? subject.IsPossessive
                ? _relations.Of(view, subject, end)
                : subject
            : scanner.Describe(first, end)
                ?? _relations.Plural(first, end)
                ?? _sources.Read(view, first, EndOfWords(first, end));

    private int EndOfWords(int first, int end)
    {
        while (
            first < end
            && _tokens[first].Kind == TokenKind.Word
            && !_tokens[first].Is(WordClass.Preposition)
        )
        {
            first++;
        }

        return first;
    }
}
