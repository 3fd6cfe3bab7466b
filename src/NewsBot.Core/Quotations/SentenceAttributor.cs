using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>Decides which stretches of a sentence are quotations and who its cues say them by.</summary>
internal sealed class SentenceAttributor(Script script, MentionResolver resolver)
{
    private const int MinWovenWords = 3;
    private const int MinBareWords = 3;

    private readonly List<Token> _tokens = script.Tokens;
    private readonly CueBehind _behind = new(script, new MentionScanner(script));
    private readonly CueBefore _before = new(script, new MentionScanner(script));

    /// <summary>Adds the quotations of a sentence; those without a cue stay without speaker.</summary>
    public void Attribute(SentenceView view, int number, List<QuotationDraft> drafts)
    {
        var from = drafts.Count;
        var pending = drafts.Count;
        QuotationDraft? previous = null;
        for (var i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            if (_tokens[i].Kind != TokenKind.Quote)
            {
                continue;
            }

            if (Read(view, number, i, previous) is { } draft)
            {
                drafts.Add(draft);
                previous = draft;
                if (draft.Method != AttributionMethod.None || draft.Cue is not null)
                {
                    GiveBack(drafts, pending, draft);
                    pending = drafts.Count;
                }
            }
        }

        DropTerms(drafts, from);
    }

    private QuotationDraft? Read(SentenceView view, int number, int quote, QuotationDraft? previous)
    {
        var found = _before.FindAsker(view, quote);
        found = found.Fit == CueFit.None ? _behind.Find(view, quote) : found;
        if (found.Fit == CueFit.None)
        {
            if (previous?.Cue is { } cue && Splits(cue, previous, quote))
            {
                return Rest(view, number, quote, previous);
            }

            found = _before.Find(view, quote);
        }

        var stretch = script.Stretches[_tokens[quote].Quote];
        var kind = KindOf(view, quote, stretch, found);
        if (kind is null)
        {
            return null;
        }

        var draft = New(view, number, stretch, kind.Value);
        Take(draft, found, number);
        return draft;
    }

    private static QuotationDraft New(
        SentenceView view,
        int number,
        Stretch stretch,
        QuotationKind kind
    ) =>
        new()
        {
            Span = stretch.Span,
            Sentence = number,
            Line = view.Sentence.Line,
            Kind = kind,
            IsClosed = stretch.IsClosed,
        };

    // "…," she said, "…": the cue stands between the two.
    private bool Splits(TextSpan cue, QuotationDraft previous, int quote) =>
        cue.Start >= previous.Span.End && cue.End <= _tokens[quote].Start;

    private QuotationDraft? Rest(SentenceView view, int number, int quote, QuotationDraft previous)
    {
        var stretch = script.Stretches[_tokens[quote].Quote];
        var isMarked =
            _tokens[quote - 1].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Break;
        if (!isMarked && CountWords(stretch.Inner) < MinWovenWords)
        {
            return null;
        }

        var draft = New(
            view,
            number,
            stretch,
            isMarked ? QuotationKind.Direct : QuotationKind.Mixed
        );
        draft.TakeFrom(previous, AttributionMethod.Continuation, 0.95);
        if (isMarked && previous.Kind == QuotationKind.Direct)
        {
            draft.Join(previous);
        }

        return draft;
    }

    private QuotationKind? KindOf(SentenceView view, int quote, Stretch stretch, Attribution found)
    {
        var words = CountWords(stretch.Inner);
        var isUtterance = char.IsUpper(FirstLetter(stretch.Inner)) || Fills(view.Sentence, quote);
        switch (found.Fit)
        {
            case CueFit.Touching:
                return isUtterance || EndsInMark(stretch, quote) || IsMarkedBefore(quote)
                        ? QuotationKind.Direct
                    : words >= MinWovenWords ? QuotationKind.Mixed
                    : null;
            case CueFit.Woven:
                return words >= MinWovenWords && !IsTerm(quote, stretch)
                    ? QuotationKind.Mixed
                    : null;
            default:
                return
                    words >= MinBareWords
                    && (
                        Fills(view.Sentence, quote)
                        || (isUtterance && EndsInside(stretch) && quote == view.Sentence.First)
                    )
                    ? QuotationKind.Direct
                    : null;
        }
    }

    private bool IsMarkedBefore(int quote) =>
        quote > 0 && _tokens[quote - 1].Kind is TokenKind.Colon;

    // Nothing but quotations and marks stands in the sentence.
    private bool Fills(Sentence sentence, int quote)
    {
        for (
            var i = Math.Max(sentence.First, quote - 3);
            i < Math.Min(sentence.End, quote + 4);
            i++
        )
        {
            if (_tokens[i].Kind == TokenKind.Word)
            {
                return false;
            }
        }

        return true;
    }

    private bool EndsInside(Stretch stretch) =>
        !stretch.IsClosed
        || script.Text[stretch.Inner.End - 1]
            is '.'
                or ','
                or '!'
                or '?'
                or '\u2026'
                or ';'
                or '-'
                or '\u2014';

    private bool EndsInMark(Stretch stretch, int quote) =>
        EndsInside(stretch)
        || (
            quote + 1 < _tokens.Count
            && _tokens[quote + 1].Kind == TokenKind.Comma
            && _tokens[quote + 1].Start == stretch.Span.End
        );

    // Titles of works and events, and what a sign for a term stands before.
    private bool IsTerm(int quote, Stretch stretch)
    {
        if (
            quote > 0
            && _tokens[quote - 1].Is(WordClass.TermSign)
            && !_tokens[quote - 1].Is(WordClass.Naming)
        )
        {
            return true;
        }

        foreach (var word in new WordTokenizer(stretch.Inner.Of(script.Text)))
        {
            var start = stretch.Inner.Start + word.Start;
            if (
                !char.IsUpper(script.Text[start])
                && !Lexicon
                    .Of(script.Text.AsSpan(start, word.Length))
                    .HasFlag(WordClass.Preposition)
                && Lexicon.Of(script.Text.AsSpan(start, word.Length)) != WordClass.Conjunction
            )
            {
                return false;
            }
        }

        return true;
    }

    private void Take(QuotationDraft draft, Attribution found, int number)
    {
        if (found.CueEnd > found.CueFirst)
        {
            draft.Cue = script.Span(found.CueFirst, found.CueEnd);
        }

        if (found.Mention is not { } mention)
        {
            return;
        }

        resolver.Resolve(mention, number, speaks: true);
        draft.Mention = script.Span(mention.First, mention.End);
        draft.Party = mention.Party;
        draft.Confidence = mention.Confidence * (found.Fit == CueFit.Touching ? 0.98 : 0.85);
        draft.Method =
            mention.Party is null ? AttributionMethod.None
            : mention.Kind == MentionKind.Pronoun ? AttributionMethod.Pronoun
            : found.Fit == CueFit.Touching ? AttributionMethod.NextToCue
            : AttributionMethod.SameSentence;
        if (mention.Party is { } party)
        {
            resolver.Spoke(party, number);
        }
    }

    // "A" and "B", she said: the cue behind the last is that of all.
    private static void GiveBack(List<QuotationDraft> drafts, int from, QuotationDraft draft)
    {
        for (var i = from; i < drafts.Count - 1; i++)
        {
            drafts[i].TakeFrom(draft, AttributionMethod.SameSentence, 0.9);
        }
    }

    private static void DropTerms(List<QuotationDraft> drafts, int from)
    {
        for (var i = drafts.Count - 1; i >= from; i--)
        {
            if (drafts[i].Kind == QuotationKind.Mixed && drafts[i].Party is null)
            {
                drafts.RemoveAt(i);
            }
        }
    }

    private char FirstLetter(TextSpan inner)
    {
        var i = inner.Start;
        while (i < inner.End - 1 && !char.IsLetterOrDigit(script.Text[i]))
        {
            i++;
        }

        return script.Text[i];
    }

    private int CountWords(TextSpan inner)
    {
        var count = 0;
        foreach (var _ in new WordTokenizer(inner.Of(script.Text)))
        {
            if (++count > MinWovenWords)
            {
                break;
            }
        }

        return count;
    }
}
