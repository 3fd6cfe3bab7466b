using NewsBot.Core.Articles;

namespace NewsBot.Core.Answering.Corrections;

/// <summary>Brings corrections into answers: what was taken back is never shown without the words that take it back.</summary>
internal static class CorrectionComposer
{
    /// <summary>The correction of what the question itself repeats, or <see langword="null"/>.</summary>
    public static CorrectionNote? Asked(Evidence evidence) =>
        evidence.Corrections.FirstOrDefault(c => c.TakesBack(evidence.Asked.Question.Text));

    /// <summary>The answer to a question that repeats what was taken back.</summary>
    public static Draft Compose(CorrectionNote note) =>
        new([new ReplyPart.Prose("That was corrected:"), new ReplyPart.Quoted(note.Citation, 1)]);

    /// <summary>
    /// The citations with each correction behind what it takes back; one that is cited in part is cited whole.
    /// </summary>
    /// <param name="citations">As they were chosen.</param>
    /// <param name="evidence">What was gathered.</param>
    /// <param name="limit">How many citations there may be.</param>
    public static List<Citation> Add(
        IReadOnlyList<Citation> citations,
        Evidence evidence,
        int limit
    )
    {
        var corrected = new List<Citation>();
        foreach (var citation in citations)
        {
            var note = evidence.Corrections.FirstOrDefault(c => c.TakesBack(citation.Text));
            if (note is null || !Overlaps(note, citation))
            {
                corrected.Add(citation);
            }

            if (note is not null && !corrected.Exists(c => Overlaps(note, c)))
            {
                corrected.Add(note.Citation);
            }
        }

        return corrected.Count > limit ? corrected[..limit] : corrected;
    }

    private static bool Overlaps(CorrectionNote note, Citation citation) =>
        citation.Article.Id == note.Article.Id && citation.Span.Overlaps(note.Span);
}
