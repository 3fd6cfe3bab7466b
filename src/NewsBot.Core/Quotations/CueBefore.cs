using NewsBot.Core.Language;
using NewsBot.Core.Quotations.Reported;

namespace NewsBot.Core.Quotations;

/// <summary>Looks for the cue before a stretch in marks: X said: "…" · X called it "…" · according to X, "…".</summary>
internal sealed class CueBefore(TokenizedText tokenized, MentionScanner scanner)
{
    private const int Reach = 40;
    private const int ShortestOpening = 3;

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly SubjectFinder _subjects = new(tokenized, scanner);
    private readonly OtherSpeakers _others = new(tokenized);
    private readonly Relations _relations = new(tokenized);
    private readonly SourcePhrases _sources = new(tokenized, scanner);

    /// <summary>The cue before the stretch at token <paramref name="quote"/>.</summary>
    public Attribution Find(SentenceView view, int quote)
    {
        var first = Math.Max(view.Sentence.First, quote - Reach);
        if (quote == first)
        {
            return default;
        }

        var isMarked = _tokens[quote - 1].Kind is TokenKind.Colon or TokenKind.Comma;
        for (var i = quote - 1; i >= first; i--)
        {
            if (IsSource(i, out var width))
            {
                var source = view.MentionAt(i + width) ?? scanner.Describe(i + width, quote);
                return source is null
                    ? default
                    : new Attribution(
                        isMarked ? CueFit.Touching : CueFit.Woven,
                        source,
                        i,
                        i + width
                    );
            }

            if (_tokens[i].Is(WordClass.Cue | WordClass.Naming) && !_tokens[i].IsCapital)
            {
                return OfCue(view, i, quote, isMarked);
            }
        }

        return _tokens[quote - 1].Kind == TokenKind.Colon ? ByColon(view, quote) : default;
    }

    // "Best film: "…"": a capital that only the place gives, and a noun behind it.
    private bool IsAdjective(SentenceView view, Mention named) =>
        named is { Kind: MentionKind.Name, Entity: null }
        && named.End == named.First + 1
        && named.First == view.Sentence.First
        && _tokens[named.End].Kind == TokenKind.Word;

    // "before Tom Blake interrupted: "…"": somebody and a verb that no list knows, straight before a colon.
    private Mention? Interrupting(SentenceView view, int quote)
    {
        var verb = quote - 2;
        var index = view.MentionFrom(verb) - 1;
        return
            verb > view.Sentence.First
            && _tokens[quote - 1].Kind == TokenKind.Colon
            && _tokens[verb] is { Kind: TokenKind.Word, IsCapital: false } word
            && !word.Is(WordClass.Cue | WordClass.Naming | WordClass.Function)
            && tokenized.Word(verb).EndsWith("ed")
            && index >= view.MentionFirst
            && view.Mentions[index] is { IsPossessive: false, Kind: MentionKind.Name } mention
            && mention.End == verb
            ? mention
            : null;
    }

    /// <summary>Who asked, or breaks in, whoever spoke before in the sentence: "Asked by one reporter, "Why now?", she smiled".</summary>
    public Attribution FindAsker(SentenceView view, int quote)
    {
        var index = view.MentionFrom(quote) - 1;
        return index >= view.MentionFirst
            && view.Mentions[index] is var asker
            && asker.First >= view.Sentence.First + 2
            && asker.End == quote - 1
            && tokenized.IsWord(asker.First - 1, "by")
            && tokenized.IsWord(asker.First - 2, "asked")
                ? new Attribution(CueFit.Touching, asker, asker.First - 2, asker.First)
            : Interrupting(view, quote) is { } other
                ? new Attribution(CueFit.Touching, other, quote - 2, quote - 1)
            : default;
    }

    private Attribution OfCue(SentenceView view, int cue, int quote, bool isMarked)
    {
        var isTouching =
            _tokens[cue].Is(WordClass.Cue)
            && (cue == quote - 1 || (isMarked && !IsSubjectBetween(view, cue, quote)));
        return new Attribution(
            isTouching ? CueFit.Touching : CueFit.Woven,
            _others.Find(view, cue, quote, out var other)
                ? other
                : SubjectBehind(view, cue, quote) ?? _subjects.Find(view, cue),
            cue,
            cue + 1
        );
    }

    // Behind "from" or "by", its role between them or not; or with hardly anything before it.
    private bool IsHandedOver(SentenceView view, Mention sender)
    {
        var before = sender.First - 1;
        while (
            before > view.Sentence.First
            && _tokens[before] is { Kind: TokenKind.Word, IsCapital: false }
            && !_tokens[before].Is(WordClass.Function | WordClass.Cue)
        )
        {
            before--;
        }

        return tokenized.IsWord(before, "from")
            || tokenized.IsWord(before, "by")
            || (
                sender.Kind == MentionKind.Name
                && before - view.Sentence.First < ShortestOpening
                && before > view.Sentence.First
                && tokenized.IsWord(view.Sentence.First, "here")
            );
    }

    // "says Kell schools, "like every other," are shut": the words in marks are part of a clause that begins before them.
    private bool IsSubjectBetween(SentenceView view, int cue, int quote) =>
        _tokens[quote - 1].Kind == TokenKind.Comma
        && quote + 1 < view.Sentence.End
        && _tokens[quote + 1].Kind == TokenKind.Word
        && !_tokens[quote + 1].IsCapital
        && cue + 1 < quote - 1
        && !_tokens[cue + 1].Is(WordClass.Preposition | WordClass.Time | WordClass.Adverb)
        && ReportingCues.Find(tokenized.Word(cue)) is { } verb
        && (verb.Frames & ReportFrames.Hearer) == ReportFrames.None;

    // "On this, says Orr, "…"": the order is turned.
    private Mention? SubjectBehind(SentenceView view, int cue, int quote)
    {
        var isTurned =
            (cue == view.Sentence.First || _tokens[cue - 1].Kind == TokenKind.Comma)
            && !_tokens[cue].Is(WordClass.Gerund | WordClass.Opener)
            && !tokenized.IsWord(cue, "told");
        return
            isTurned
            && view.MentionAt(cue + 1) is { Kind: not MentionKind.Pronoun } subject
            && subject.End < quote
            && _sources.EndOfPlace(subject.End, quote - 1) == quote - 1
            ? subject
            : null;
    }

    // "according to", "in the words of", "asked by".
    private bool IsSource(int i, out int width)
    {
        width = 2;
        return (tokenized.IsWord(i, "according") && tokenized.IsWord(i + 1, "to"))
            || (tokenized.IsWord(i, "words") && tokenized.IsWord(i + 1, "of"))
            || (tokenized.IsWord(i, "asked") && tokenized.IsWord(i + 1, "by"));
    }

    // "Orr: "…"", "a text from Orr: "…"", "Here is Orr, a pilot: "…"".
    private Attribution ByColon(SentenceView view, int quote)
    {
        var last = view.MentionFrom(quote) - 1;
        if (
            last >= view.MentionFirst
            && view.Mentions[last] is { IsPossessive: false } sender
            && (sender.End == quote - 1 || sender.Role.End == quote - 1)
            && IsHandedOver(view, sender)
        )
        {
            return new Attribution(CueFit.Touching, sender, -1, -1);
        }

        var index = view.MentionFrom(view.Sentence.First);
        return
            index < view.MentionEnd
            && view.Mentions[index] is { IsObject: false } named
            && !IsAdjective(view, named)
            && (named.IsPossessive ? _relations.Of(view, named, quote) : named) is { } subject
            && named.First <= view.Sentence.First + 1
            && subject.End <= quote - 1
            && subject.Kind is not MentionKind.Artefact
            && quote - view.Sentence.First < Reach
            ? new Attribution(CueFit.Touching, subject, -1, -1)
            : default;
    }
}
