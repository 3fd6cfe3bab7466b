using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations.Stances;

/// <summary>
/// Tells of each quotation whether the article reports it as said, or denies or only alleges it: by what stands above its cue,
/// around its attribution, and by what the sentences behind say of it.
/// </summary>
internal sealed class StanceReader(TokenizedText tokenized)
{
    /// <summary>So far before words in marks the verb of a report inside a report is sought, in tokens.</summary>
    private const int InnerReach = 6;

    private readonly int[] _byStart =
    [
        .. Enumerable.Range(0, tokenized.Tokens.Count).OrderBy(i => tokenized.Tokens[i].Start),
    ];

    private readonly VerbGroups _groups = new(tokenized);
    private readonly CueGovernors _governors = new(tokenized);
    private readonly Framing _framing = new(tokenized);
    private readonly Rebuttals _rebuttals = new(tokenized);

    /// <summary>Sets the stance of each draft of the tokenized.</summary>
    /// <param name="drafts">In the order of the text; those that are not of the tokenized's sentences are passed over.</param>
    public void Read(IReadOnlyList<QuotationDraft> drafts)
    {
        var read = new Dictionary<TextSpan, Stance>();
        foreach (var draft in drafts.Where(d => d.Sentence >= 0))
        {
            draft.Stance = Worst(
                Worst(Attributed(draft, read), Inside(draft)),
                _rebuttals.Of(draft)
            );
        }

        foreach (var draft in drafts)
        {
            if (draft.Head is { Stance: not Stance.Said } head && draft.Stance == Stance.Said)
            {
                draft.Stance = head.Stance;
            }
        }

        SpreadDenials(drafts);
    }

    // "Orr said that she had never said "…"": the words in marks are those of a report inside the report.
    private Stance Inside(QuotationDraft draft)
    {
        if (draft.Kind != QuotationKind.Mixed)
        {
            return Stance.Said;
        }

        var (first, end) = (TokenAt(draft.Span.Start), EndAt(draft.Span.End));
        for (var i = first + 1; i < end; i++)
        {
            if (
                tokenized.Tokens[i].Kind == TokenKind.Quote
                && CueBefore(i, first) is var cue and >= 0
                && _groups.Read(cue, first).Stance is { } stance and not Stance.Said
            )
            {
                return stance;
            }
        }

        return Stance.Said;
    }

    // The verb of saying that words in marks stand behind; -1 where none does.
    private int CueBefore(int quote, int first)
    {
        for (var i = quote - 1; i >= first && i > quote - InnerReach; i--)
        {
            if (
                tokenized.Tokens[i].Kind == TokenKind.Word
                && (StanceTokens.At(tokenized, i) & StanceWord.Saying) != StanceWord.None
            )
            {
                return i;
            }
        }

        return -1;
    }

    // The parts of one utterance share a cue.
    private Stance Attributed(QuotationDraft draft, Dictionary<TextSpan, Stance> read)
    {
        if (draft.Cue is not { } cue)
        {
            return _framing.OfUncued(PlaceOf(draft));
        }

        if (!read.TryGetValue(cue, out var stance))
        {
            var place = PlaceOf(draft);
            stance = _governors.Of(place) is { } governed ? governed : _framing.OfCued(place);
            read.Add(cue, stance);
        }

        return stance;
    }

    private AttributionPlace PlaceOf(QuotationDraft draft)
    {
        var first = TokenAt(draft.Span.Start);
        var end = EndAt(draft.Span.End);
        var cue = draft.Cue is { } words ? (TokenAt(words.Start), EndAt(words.End)) : (-1, -1);
        var mention = draft.Mention is { } who ? (TokenAt(who.Start), EndAt(who.End)) : (-1, -1);
        var at = cue.Item1 >= 0 ? cue.Item1 : first;
        return new AttributionPlace(SentenceAt(at), cue, mention, (first, end))
        {
            IsDenied =
                tokenized.IsWord(first, "that")
                || (draft.Kind != QuotationKind.Direct && !CallsIt(cue.Item1)),
        };
    }

    private bool CallsIt(int cue) =>
        cue >= 0
        && ReportingCues.Find(tokenized.Word(cue)) is { } kind
        && (kind.Frames & ReportFrames.As) != ReportFrames.None;

    // The token that begins at an offset; captions are read last, so tokens are not in the order of the text.
    private int TokenAt(int offset) => _byStart[FirstFrom(offset)];

    // Behind the last token that begins before an offset.
    private int EndAt(int offset) => _byStart[FirstFrom(offset) - 1] + 1;

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, _byStart.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) =
                tokenized.Tokens[_byStart[middle]].Start < offset
                    ? (middle + 1, high)
                    : (low, middle);
        }

        return low;
    }

    private int SentenceAt(int token)
    {
        var (low, high) = (0, tokenized.Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) =
                tokenized.Sentences[middle].End <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // What is denied in one place was not said in another either.
    private void SpreadDenials(IReadOnlyList<QuotationDraft> drafts)
    {
        var denied = drafts
            .Where(d => d.Stance == Stance.Denied && d.Kind == QuotationKind.Direct)
            .Select(WordsOf)
            .ToHashSet(StringComparer.Ordinal);
        if (denied.Count == 0)
        {
            return;
        }

        foreach (var draft in drafts)
        {
            if (draft.Stance != Stance.Denied && denied.Contains(WordsOf(draft)))
            {
                draft.Stance = Stance.Denied;
            }
        }
    }

    private string WordsOf(QuotationDraft draft) =>
        PlainWords.Of(draft.Span.Of(tokenized.Text).ToString());

    /// <summary>The one that claims less.</summary>
    public static Stance Worst(Stance left, Stance right) =>
        left == Stance.Denied || right == Stance.Denied ? Stance.Denied
        : left == Stance.Alleged || right == Stance.Alleged ? Stance.Alleged
        : Stance.Said;
}
