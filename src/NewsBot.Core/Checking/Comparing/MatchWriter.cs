using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>Cuts the proof for a finding out of its article.</summary>
internal static class MatchWriter
{
    /// <summary>The quotations that hold the words, or a part of them where they are too long to cite.</summary>
    public static CheckMatch Write(Finding finding)
    {
        var spoken = finding.Spoken;
        var (first, last) = (finding.Words.Start.Value, finding.Words.End.Value - 1);
        var parts = Enumerable
            .Range(first, last - first + 1)
            .Select(spoken.QuotationOf)
            .Distinct()
            .ToArray();
        var span = new TextSpan(parts.Min(p => p.Span.Start), parts.Max(p => p.Span.End));
        // What was not said is shown with what says so.
        span =
            spoken.Stance == Stance.Said ? span
            : StatementSentence.Around(spoken.Article, span) is { } told ? told
            : span;
        if (span.Length > Citation.MaxLength)
        {
            span = WordsOf(finding);
            parts = [.. parts.Where(p => span.Contains(p.Span))];
        }

        return new CheckMatch
        {
            Citation = Citation.Cut(spoken.Article, span),
            Quotation = spoken.QuotationOf(first) with
            {
                Kind = KindOf(parts) ?? spoken.QuotationOf(first).Kind,
                Speaker = spoken.Speaker,
                Confidence = spoken.Confidence,
                Stance = spoken.Stance,
            },
            Spans = parts.Length > 1 ? [.. parts.Select(p => p.Span)] : [],
            Similarity = finding.Similarity,
            Diff = finding.Diff,
            Notes = [.. StanceNotes(spoken.Stance), .. finding.Notes],
        };
    }

    private static IEnumerable<CheckNote> StanceNotes(Stance stance) =>
        stance switch
        {
            Stance.Denied => [new CheckNote(CheckNoteKind.NotSaid)],
            Stance.Alleged => [new CheckNote(CheckNoteKind.OnlyAlleged)],
            _ => [],
        };

    /// <summary>Words of an article itself.</summary>
    public static CheckMatch Told(Finding finding)
    {
        var (article, found) = (finding.Spoken.Article, finding.Spoken.Words.Spans[finding.Words]);
        var words = new TextSpan(found[0].Start, found[^1].End);
        var sentences = new List<TextSpan>();
        article.AddSentences(article.BlockAt(words.Start)?.Span ?? words, sentences);
        TextSpan[] around = [words, .. sentences.Where(s => s.Overlaps(words))];
        var span = new TextSpan(around.Min(s => s.Start), around.Max(s => s.End));
        return new CheckMatch
        {
            Citation = Citation.Cut(
                article,
                span.Length > Citation.MaxLength ? WordsOf(finding) : span
            ),
            Similarity = Math.Round(finding.Similarity, 4),
            Diff = finding.TurnsSense
                ? finding.Diff
                : [new DiffPart(DiffOp.Equal, words.Of(article.Text).ToString())],
            Notes =
            [
                finding.TurnsSense
                    ? new CheckNote(CheckNoteKind.ToldOtherwise, words.Of(article.Text).ToString())
                    : new CheckNote(CheckNoteKind.PlainText),
                .. finding.Notes,
            ],
        };
    }

    private static QuotationKind? KindOf(Quotation[] parts) =>
        parts.Length == 0 ? null
        : Array.TrueForAll(parts, p => p.Kind == parts[0].Kind) ? parts[0].Kind
        : QuotationKind.Mixed;

    // The words themselves as far as they go in one citation; a word may be longer than that.
    private static TextSpan WordsOf(Finding finding)
    {
        var words = finding.Spoken.Words.Spans[finding.Words];
        var (start, most) = (words[0].Start, words[0].Start + Citation.MaxLength);
        var ends = words.Select(w => w.End).Where(end => end > start && end <= most);
        return new TextSpan(start, ends.DefaultIfEmpty(most).Max());
    }
}
