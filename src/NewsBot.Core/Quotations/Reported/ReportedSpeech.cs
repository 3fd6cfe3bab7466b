using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations.Reported;

/// <summary>Adds what sentences report to the utterances in marks that were found in them.</summary>
internal sealed class ReportedSpeech(Script script, MentionResolver resolver)
{
    /// <summary>What a report's speaker is worth beside that of an utterance in marks.</summary>
    private const double Weight = 0.95;

    private readonly ReportFinder _finder = new(script, new MentionScanner(script));

    /// <summary>Adds the reports of a sentence; words in marks that are woven into one become part of it.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="number">Its number.</param>
    /// <param name="from">Index of its first draft.</param>
    /// <param name="drafts">All drafts so far.</param>
    public void Add(SentenceView view, int number, int from, List<QuotationDraft> drafts)
    {
        var reports = _finder.Find(view, cue => IsTaken(cue, from, drafts));
        foreach (var report in reports)
        {
            var first = AddPart(view, number, from, report, (report.First, report.End), drafts);
            var rest =
                report.Rest.End > report.Rest.First && report.Rest.First > 0
                    ? AddPart(view, number, from, report, report.Rest, drafts)
                    : null;
            if (first is not null)
            {
                rest?.Join(first);
            }
        }
    }

    private bool IsTaken(int cue, int from, List<QuotationDraft> drafts)
    {
        for (var i = from; i < drafts.Count; i++)
        {
            if (
                drafts[i] is { Kind: QuotationKind.Direct, Cue: { } span }
                && span.Start <= script.Tokens[cue].Start
                && script.Tokens[cue].End <= span.End
            )
            {
                return true;
            }
        }

        return false;
    }

    private QuotationDraft? AddPart(
        SentenceView view,
        int number,
        int from,
        Report report,
        (int First, int End) part,
        List<QuotationDraft> drafts
    )
    {
        var span = SpanOf(part.First, part.End);
        for (var i = from; i < drafts.Count; i++)
        {
            if (drafts[i].Kind != QuotationKind.Mixed && drafts[i].Span.Overlaps(span))
            {
                return null;
            }
        }

        drafts.RemoveAll(d =>
            d.Sentence == number && d.Kind == QuotationKind.Mixed && d.Span.Overlaps(span)
        );
        var draft = new QuotationDraft
        {
            Span = span,
            Sentence = number,
            Line = view.Sentence.Line,
            Kind = HasQuote(part.First, part.End) ? QuotationKind.Mixed : QuotationKind.Indirect,
            Cue = script.Span(report.CueFirst, report.CueEnd),
        };
        Take(draft, report.Speaker, number);
        drafts.Add(draft);
        return draft;
    }

    private void Take(QuotationDraft draft, Mention? speaker, int number)
    {
        if (speaker is null)
        {
            return;
        }

        resolver.Resolve(speaker, number, speaks: true);
        draft.Mention = script.Span(speaker.First, speaker.End);
        draft.Party = speaker.Party;
        draft.Strength = speaker.Confidence * Weight;
        draft.Method =
            speaker.Party is null ? AttributionMethod.None
            : speaker.Kind == MentionKind.Pronoun ? AttributionMethod.Pronoun
            : AttributionMethod.NextToCue;
        if (speaker.Party is { } party)
        {
            resolver.Spoke(party, number);
        }
    }

    // A last word keeps its 's.
    private TextSpan SpanOf(int first, int end)
    {
        var span = script.Span(first, end);
        var last = span.End;
        if (script.Tokens[end - 1].IsPossessive)
        {
            while (
                last < script.Text.Length
                && (char.IsLetter(script.Text[last]) || script.Text[last] is '\'' or '\u2019')
            )
            {
                last++;
            }
        }

        last += last < script.Text.Length && script.Text[last] == '%' ? 1 : 0;
        return new TextSpan(span.Start, last);
    }

    private bool HasQuote(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (script.Tokens[i].Kind == TokenKind.Quote)
            {
                return true;
            }
        }

        return false;
    }
}
