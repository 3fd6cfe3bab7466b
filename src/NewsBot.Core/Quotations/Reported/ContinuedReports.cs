namespace NewsBot.Core.Quotations.Reported;

/// <summary>
/// Reads sentences that go on with what the sentence before them reports, without an attribution of their own: <c>The road is “a mess”,
/// said Orr. It will be “shut for months to come”.</c> Only the words in marks tell that they do; of 31 such sentences in labelled
/// articles, 25 were their source's (docs/quotations.md).
/// </summary>
internal sealed class ContinuedReports(TokenizedText tokenized)
{
    /// <summary>Words in marks from which on they are somebody's, in one stretch or in several.</summary>
    private const int MinWords = 3;

    private const double Weight = 0.8;

    private readonly List<Token> _tokens = tokenized.Tokens;
    private readonly StretchJudge _judge = new(tokenized);
    private readonly ContentEdges _edges = new(tokenized);

    /// <summary>The quotation that a sentence without a quotation is; <see langword="null"/> where it is the reporter's own.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="number">Its number.</param>
    /// <param name="previous">The quotation before it.</param>
    public QuotationDraft? Find(SentenceView view, int number, QuotationDraft previous)
    {
        var (first, end) = (view.Sentence.First, view.Sentence.End);
        if (
            previous.Sentence != number - 1
            || previous.Line != view.Sentence.Line
            || previous.Entity is null
            || previous.Cue is null
            || !HasWords(first, end)
        )
        {
            return null;
        }

        first = _edges.StartOf(first, end);
        end = _edges.EndOf(first, end, end, isNoun: false);
        if (end <= first || _edges.IsQuoteAlone(first, end))
        {
            return null;
        }

        var draft = new QuotationDraft
        {
            Span = tokenized.Span(first, end),
            Sentence = number,
            Line = view.Sentence.Line,
            Kind = QuotationKind.Mixed,
        };
        draft.TakeFrom(previous, AttributionMethod.Continuation, Weight);
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
