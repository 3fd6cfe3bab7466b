using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>Finds speakers for quotations without a cue: whoever spoke before, or whom the sentences beside are about.</summary>
/// <param name="tokenized">The text with its tokens.</param>
/// <param name="subjects">Whom each sentence is about, as far as it is read.</param>
internal sealed class Continuations(TokenizedText tokenized, Entity?[] subjects)
{
    /// <summary>Looks back.</summary>
    /// <param name="draft">A quotation without cue and speaker.</param>
    /// <param name="previous">The quotation before it, or <see langword="null"/>.</param>
    public void LookBack(QuotationDraft draft, QuotationDraft? previous)
    {
        if (IsGiven(draft))
        {
            return;
        }

        var line = tokenized.Lines[draft.Line];
        if (previous?.Sentence == draft.Sentence)
        {
            GoOn(draft, previous, 1);
        }
        else if (draft.Sentence > line.FirstSentence)
        {
            LookBackInLine(draft, previous);
        }
        else if (draft.Line > 0 && (!line.IsDetached || previous is { IsClosed: false }))
        {
            LookBackOverLine(draft, previous);
        }
    }

    // "…," came a voice from the crowd: the sentence goes on to say whose words they are, in words that are not understood.
    private bool IsGiven(QuotationDraft draft)
    {
        var text = tokenized.Text.AsSpan();
        var span = draft.Span;
        var at = span.End;
        return draft is { Kind: QuotationKind.Direct, IsClosed: true }
            && at + 1 < text.Length
            && LastInside(span) is ',' or '!' or '?'
            && text[at] == ' '
            && char.IsLower(text[at + 1])
            && !text[(at + 1)..].StartsWith("wh");
    }

    // A mark may be two characters (''), and the marks of what is quoted inside may close with it.
    private char LastInside(TextSpan span)
    {
        var last = span.End - 1;
        while (last > span.Start && QuotationMarks.IsMark(tokenized.Text[last]))
        {
            last--;
        }

        return tokenized.Text[last];
    }

    /// <summary>Looks ahead: the next sentence of the line or the next line opens with somebody.</summary>
    public void LookAhead(QuotationDraft draft)
    {
        if (IsGiven(draft))
        {
            return;
        }

        var line = tokenized.Lines[draft.Line];
        var next = draft.Sentence + 1;
        if (next < line.SentenceEnd)
        {
            TakeSubject(draft, next, 0.5);
        }
        else if (
            draft.Line + 1 < tokenized.Lines.Count
            && !tokenized.Lines[draft.Line + 1].IsDetached
            && next < subjects.Length
        )
        {
            TakeSubject(draft, next, 0.6);
        }
    }

    private void LookBackInLine(QuotationDraft draft, QuotationDraft? previous)
    {
        if (previous is not null && previous.Sentence == draft.Sentence - 1)
        {
            GoOn(draft, previous, 0.95);
        }
        else if (!TakeSubject(draft, draft.Sentence - 1, 0.65) && previous?.Line == draft.Line)
        {
            draft.TakeFrom(previous, AttributionMethod.Continuation, 0.6);
        }
    }

    private void LookBackOverLine(QuotationDraft draft, QuotationDraft? previous)
    {
        var last = draft.Sentence - 1;
        if (previous?.Line == draft.Line - 1 && previous.Sentence == last)
        {
            GoOn(draft, previous, previous.IsClosed ? 0.85 : 1);
        }
        else if (!TakeSubject(draft, last, 0.5) && previous?.Line == draft.Line - 1)
        {
            draft.TakeFrom(previous, AttributionMethod.Continuation, 0.6);
        }
    }

    private static void GoOn(QuotationDraft draft, QuotationDraft previous, double weight)
    {
        draft.TakeFrom(previous, AttributionMethod.Continuation, weight);
        if (previous.Kind == QuotationKind.Direct)
        {
            draft.Join(previous);
        }
    }

    private bool TakeSubject(QuotationDraft draft, int sentence, double confidence)
    {
        if (sentence < 0 || subjects[sentence] is not { } entity)
        {
            return false;
        }

        draft.Entity = entity;
        draft.Strength = confidence;
        draft.Method = AttributionMethod.NeighbouringSentence;
        return true;
    }
}
