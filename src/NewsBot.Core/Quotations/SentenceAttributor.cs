using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>Decides which stretches of a sentence are quotations and who its cues say them by.</summary>
internal sealed class SentenceAttributor(TokenizedText tokenized, MentionResolver resolver)
{
    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly StretchJudge _judge = new(tokenized);
    private readonly CueBehind _behind = new(tokenized, new MentionScanner(tokenized));
    private readonly CueBefore _before = new(tokenized, new MentionScanner(tokenized));

    /// <summary>Adds the quotations of a sentence; those without a cue stay without speaker.</summary>
    public void Attribute(SentenceView view, int number, List<QuotationDraft> drafts)
    {
        var from = drafts.Count;
        var pending = drafts.Count;
        QuotationDraft? previous = null;
        var goesOn =
            from > 0
            && drafts[from - 1].Entity is not null
            && drafts[from - 1].Sentence == number - 1
            && drafts[from - 1].Line == view.Sentence.Line;
        for (var i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            if (_tokens[i].Kind != TokenKind.Quote)
            {
                continue;
            }

            if (Read(view, number, i, previous, goesOn) is { } draft)
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

    private QuotationDraft? Read(
        SentenceView view,
        int number,
        int quote,
        QuotationDraft? previous,
        bool goesOn
    )
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

        var stretch = tokenized.Stretches[_tokens[quote].Quote];
        var kind = _judge.KindOf(view.Sentence, quote, stretch, found, goesOn);
        if (kind is null)
        {
            return null;
        }

        var draft = New(view, number, stretch, kind.Value);
        Take(draft, view, found, number);
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
        var stretch = tokenized.Stretches[_tokens[quote].Quote];
        if (_judge.IsTitle(quote, stretch))
        {
            return null;
        }

        var isMarked =
            _tokens[quote - 1].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Break;
        if (!isMarked && _judge.CountWords(stretch.Inner) < StretchJudge.MinWovenWords)
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

    private void Take(QuotationDraft draft, SentenceView view, Attribution found, int number)
    {
        if (found.CueEnd > found.CueFirst)
        {
            draft.Cue = tokenized.Span(found.CueFirst, found.CueEnd);
        }

        if (found.Mention is not { } mention)
        {
            return;
        }

        resolver.Give(draft, view, mention, number);
        draft.Strength = mention.Confidence * (found.Fit == CueFit.Touching ? 0.98 : 0.85);
        draft.Method =
            mention.Entity is null ? AttributionMethod.None
            : mention.Kind == MentionKind.Pronoun ? AttributionMethod.Pronoun
            : found.Fit == CueFit.Touching ? AttributionMethod.NextToCue
            : AttributionMethod.SameSentence;
        if (mention.Entity is { } entity)
        {
            resolver.Spoke(entity, number);
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
            if (drafts[i].Kind == QuotationKind.Mixed && drafts[i].Entity is null)
            {
                drafts.RemoveAt(i);
            }
        }
    }
}
