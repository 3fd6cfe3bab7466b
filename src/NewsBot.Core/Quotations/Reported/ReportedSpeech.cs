using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations.Reported;

/// <summary>Adds what sentences report to the utterances in marks that were found in them.</summary>
internal sealed class ReportedSpeech(TokenizedText tokenized, MentionResolver resolver)
{
    /// <summary>What a report's speaker is worth beside that of an utterance in marks.</summary>
    private const double Weight = 0.95;

    private readonly ContentEdges _edges = new(tokenized);
    private readonly ReportFinder _finder = new(tokenized, new MentionScanner(tokenized));

    /// <summary>Adds the reports of a sentence; words in marks that are woven into one become part of it.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="number">Its number.</param>
    /// <param name="from">Index of its first draft.</param>
    /// <param name="drafts">All drafts so far; those of the sentence in the order of the text.</param>
    public void Add(SentenceView view, int number, int from, List<QuotationDraft> drafts)
    {
        var marked = drafts.GetRange(from, drafts.Count - from);
        var taken = CuesOf(marked, QuotationKind.Direct).ToHashSet();
        taken.ExceptWith(CuesOf(marked, QuotationKind.Mixed));
        var reports = _finder.Find(view, cue => taken.Contains(tokenized.Tokens[cue].Start));
        if (reports.Count == 0)
        {
            return;
        }

        drafts.RemoveRange(from, marked.Count);
        var added = reports.SelectMany(r => DraftsOf(view, number, r, marked)).ToArray();
        drafts.AddRange(Outside(added, marked));
        drafts.AddRange(added);
    }

    private static IEnumerable<int> CuesOf(List<QuotationDraft> drafts, QuotationKind kind) =>
        drafts.Where(d => d.Kind == kind && d.Cue is not null).Select(d => d.Cue!.Value.Start);

    // Both are in the order of the text.
    private static IEnumerable<QuotationDraft> Outside(
        QuotationDraft[] reports,
        List<QuotationDraft> marked
    )
    {
        var next = 0;
        foreach (var draft in marked)
        {
            while (next < reports.Length && reports[next].Span.End <= draft.Span.Start)
            {
                next++;
            }

            if (next == reports.Length || !reports[next].Span.Overlaps(draft.Span))
            {
                yield return draft;
            }
        }
    }

    private IEnumerable<QuotationDraft> DraftsOf(
        SentenceView view,
        int number,
        Report report,
        List<QuotationDraft> marked
    )
    {
        QuotationDraft? head = null;
        foreach (var (first, end) in report.Parts)
        {
            var span = _edges.SpanOf(first, end);
            if (IsUtterance(span, marked))
            {
                continue;
            }

            var draft = new QuotationDraft
            {
                Span = span,
                Sentence = number,
                Line = view.Sentence.Line,
                Kind = HasQuote(first, end) ? QuotationKind.Mixed : QuotationKind.Indirect,
                Cue = tokenized.Span(report.CueFirst, report.CueEnd),
            };
            Take(draft, view, report.Speaker, number);
            if (head is not null)
            {
                draft.Join(head);
            }

            head ??= draft;
            yield return draft;
        }
    }

    // Words in marks that are somebody's utterance are not taken into a report.
    private static bool IsUtterance(TextSpan span, List<QuotationDraft> marked)
    {
        var (low, high) = (0, marked.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) =
                marked[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < marked.Count && marked[low].Span.Start < span.End; low++)
        {
            if (marked[low].Kind == QuotationKind.Direct)
            {
                return true;
            }
        }

        return false;
    }

    private void Take(QuotationDraft draft, SentenceView view, Mention? speaker, int number)
    {
        if (speaker is null)
        {
            return;
        }

        resolver.Give(draft, view, speaker, number);
        draft.Strength = speaker.Confidence * Weight;
        draft.Method =
            speaker.Entity is null ? AttributionMethod.None
            : speaker.Kind == MentionKind.Pronoun ? AttributionMethod.Pronoun
            : AttributionMethod.NextToCue;
        if (speaker.Entity is { } entity)
        {
            resolver.Spoke(entity, number);
        }
    }

    private bool HasQuote(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokenized.Tokens[i].Kind == TokenKind.Quote)
            {
                return true;
            }
        }

        return false;
    }
}
