using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>
/// Reads lines that open with a name and a colon as turns of a transcript: several people take turns, one of them twice. Labels
/// that come once each (Venue: …, Price: …) are none.
/// </summary>
internal static class Transcripts
{
    private const double Strength = 0.8;

    /// <summary>Adds the turns, in place of whatever was found inside them.</summary>
    /// <param name="tokenized">The text with its tokens.</param>
    /// <param name="entities">Whom the article knows.</param>
    /// <param name="drafts">The quotations so far.</param>
    public static void AddTo(
        TokenizedText tokenized,
        EntityIndex entities,
        List<QuotationDraft> drafts
    )
    {
        var turns = new List<(int Line, TurnLabel Label)>();
        for (var i = 0; i < tokenized.Lines.Count; i++)
        {
            if (
                tokenized.Lines[i].FirstSentence < tokenized.Lines[i].SentenceEnd
                && TurnLabel.Read(tokenized.Text, tokenized.Lines[i].Block.Span) is { } label
            )
            {
                turns.Add((i, label));
            }
        }

        var labels = turns
            .GroupBy(
                t => t.Label.Name.Of(tokenized.Text).ToString(),
                StringComparer.OrdinalIgnoreCase
            )
            .ToArray();
        if (
            labels.Length < 2
            || !Array.Exists(labels, l => l.Count() > 1)
            || !Array.Exists(labels, l => Known(entities, l.Key) is not null)
        )
        {
            return;
        }

        var lines = turns.Select(t => t.Line).ToHashSet();
        drafts.RemoveAll(d => lines.Contains(d.Line));
        drafts.AddRange(turns.Select(t => Turn(tokenized, entities, t.Line, t.Label)));
    }

    private static Entity? Known(EntityIndex entities, string label) =>
        entities.Find(label)
        ?? (
            entities.WithWord(label.AsSpan(label.LastIndexOf(' ') + 1)) is [var only] ? only : null
        );

    private static QuotationDraft Turn(
        TokenizedText tokenized,
        EntityIndex entities,
        int line,
        TurnLabel label
    )
    {
        var name = label.Name.Of(tokenized.Text).ToString();
        return new QuotationDraft
        {
            Span = new TextSpan(label.End, tokenized.Lines[line].Block.Span.End).Trim(
                tokenized.Text
            ),
            Sentence = tokenized.Lines[line].FirstSentence,
            Line = line,
            Entity = Known(entities, name) ?? entities.FindOrAdd(name, SpeakerKind.Person),
            Mention = label.Name,
            Strength = Strength,
            Method = AttributionMethod.Interview,
        };
    }
}
