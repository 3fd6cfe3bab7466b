using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>
/// Reads lines that open with a name and a colon as turns of a transcript: several people take turns, one of them twice. Labels
/// that come once each (Venue: …, Price: …) are none.
/// </summary>
internal static class Transcripts
{
    private const int MinTurns = 3;
    private const int LongestLabel = 4;
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
        var turns = new List<(int Line, int Colon, string Label)>();
        for (var i = 0; i < tokenized.Lines.Count; i++)
        {
            if (Colon(tokenized, i) is var colon and > 0)
            {
                turns.Add((i, colon, LabelOf(tokenized, i, colon)));
            }
        }

        var labels = turns.GroupBy(t => t.Label, StringComparer.OrdinalIgnoreCase).ToArray();
        if (
            turns.Count < MinTurns
            || labels.Length < 2
            || !Array.Exists(labels, l => l.Count() > 1)
            || !Array.Exists(labels, l => Known(entities, l.Key) is not null)
        )
        {
            return;
        }

        var lines = turns.Select(t => t.Line).ToHashSet();
        drafts.RemoveAll(d => lines.Contains(d.Line));
        drafts.AddRange(turns.Select(t => Turn(tokenized, entities, t.Line, t.Colon, t.Label)));
    }

    // The colon behind one to four capitalised words that open the line and are no "Q" or "A"; 0 where there is none.
    private static int Colon(TokenizedText tokenized, int line)
    {
        if (tokenized.Lines[line].FirstSentence == tokenized.Lines[line].SentenceEnd)
        {
            return 0;
        }

        var first = tokenized.Sentences[tokenized.Lines[line].FirstSentence].First;
        var end = tokenized.Sentences[tokenized.Lines[line].SentenceEnd - 1].End;
        var i = first;
        while (
            i < end
            && i - first <= LongestLabel
            && tokenized.Tokens[i] is { Kind: TokenKind.Word, IsCapital: true }
        )
        {
            i++;
        }

        return
            i > first
            && i + 1 < end
            && tokenized.Tokens[i].Kind == TokenKind.Colon
            && tokenized.Word(first).Length > 1
            ? i
            : 0;
    }

    private static string LabelOf(TokenizedText tokenized, int line, int colon) =>
        tokenized
            .Span(tokenized.Sentences[tokenized.Lines[line].FirstSentence].First, colon)
            .Of(tokenized.Text)
            .ToString();

    private static Entity? Known(EntityIndex entities, string label) =>
        entities.Find(label)
        ?? (
            entities.WithWord(label.AsSpan(label.LastIndexOf(' ') + 1)) is [var only] ? only : null
        );

    private static QuotationDraft Turn(
        TokenizedText tokenized,
        EntityIndex entities,
        int line,
        int colon,
        string label
    ) =>
        new()
        {
            Span = new TextSpan(
                tokenized.Tokens[colon].End,
                tokenized.Lines[line].Block.Span.End
            ).Trim(tokenized.Text),
            Sentence = tokenized.Lines[line].FirstSentence,
            Line = line,
            Entity = Known(entities, label) ?? entities.FindOrAdd(label, SpeakerKind.Person),
            Mention = new TextSpan(
                tokenized.Lines[line].Block.Span.Start,
                tokenized.Lines[line].Block.Span.Start + label.Length
            ),
            Strength = Strength,
            Method = AttributionMethod.Interview,
        };
}
