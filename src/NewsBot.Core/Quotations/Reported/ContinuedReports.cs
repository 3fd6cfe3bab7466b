namespace NewsBot.Core.Quotations.Reported;

/// <summary>
/// Reads sentences that go on with what the sentence before them reports, without an attribution of their own: <c>The road is “a mess”,
/// said Orr. It will be “shut for months to come”.</c> Only the words in marks tell that they do, and that no other person is their subject.
/// </summary>
internal sealed class ContinuedReports(TokenizedText tokenized)
{
    /// <summary>Words in marks from which on they are somebody's, in one stretch or in several.</summary>
    private const int MinWords = 3;

    /// <summary>The share of such sentences in labelled articles that were their source's: 19 of 22 (docs/quotations.md).</summary>
    private const double Share = 0.86;

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly StretchJudge _judge = new(tokenized);
    private readonly ContentEdges _edges = new(tokenized);

    /// <summary>The quotation that a sentence without a quotation is; <see langword="null"/> where it is the reporter's own.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="number">Its number.</param>
    /// <param name="previous">The quotation before it.</param>
    /// <param name="subject">Whom the sentence is about, as far as it is read.</param>
    public QuotationDraft? Find(
        SentenceView view,
        int number,
        QuotationDraft previous,
        Entity? subject
    )
    {
        var (first, end) = (view.Sentence.First, view.Sentence.End);
        if (
            previous.Sentence != number - 1
            || previous.Line != view.Sentence.Line
            || previous.Entity is null
            || previous.Cue is null
            || (subject is { Kind: SpeakerKind.Person } && subject != previous.Entity)
            || !HasWords(first, end)
        )
        {
            return null;
        }

        first = _edges.StartOf(first, end);
        end = _edges.TrimEnd(first, end);
        if (end <= first || _edges.IsQuoteAlone(first, end))
        {
            return null;
        }

        var draft = new QuotationDraft
        {
            Span = _edges.SpanOf(first, end),
            Sentence = number,
            Line = view.Sentence.Line,
            Kind = QuotationKind.Mixed,
            IsReportedOn = true,
        };
        draft.TakeFrom(previous, AttributionMethod.Continuation, 1);
        draft.Evidence *= Share;
        return draft;
    }

    private bool HasWords(int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            if (_tokens[i].Kind != TokenKind.Quote)
            {
                continue;
            }

            var stretch = tokenized.Stretches[_tokens[i].Quote];
            if (!stretch.IsClosed)
            {
                return false;
            }

            words += _judge.IsTerm(i, stretch) ? 0 : _judge.CountWords(stretch.Inner);
        }

        return words >= MinWords;
    }
}
