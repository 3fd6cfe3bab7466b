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
    /// <param name="script">The script.</param>
    /// <param name="cast">Whom the article knows.</param>
    /// <param name="drafts">The quotations so far.</param>
    public static void AddTo(Script script, Cast cast, List<QuotationDraft> drafts)
    {
        var turns = new List<(int Line, int Colon, string Label)>();
        for (var i = 0; i < script.Lines.Count; i++)
        {
            if (Colon(script, i) is var colon and > 0)
            {
                turns.Add((i, colon, LabelOf(script, i, colon)));
            }
        }

        var labels = turns.GroupBy(t => t.Label, StringComparer.OrdinalIgnoreCase).ToArray();
        if (
            turns.Count < MinTurns
            || labels.Length < 2
            || !Array.Exists(labels, l => l.Count() > 1)
            || !Array.Exists(labels, l => Known(cast, l.Key) is not null)
        )
        {
            return;
        }

        var lines = turns.Select(t => t.Line).ToHashSet();
        drafts.RemoveAll(d => lines.Contains(d.Line));
        drafts.AddRange(turns.Select(t => Turn(script, cast, t.Line, t.Colon, t.Label)));
    }

    // The colon behind one to four capitalised words that open the line and are no "Q" or "A"; 0 where there is none.
    private static int Colon(Script script, int line)
    {
        if (script.Lines[line].FirstSentence == script.Lines[line].SentenceEnd)
        {
            return 0;
        }

        var first = script.Sentences[script.Lines[line].FirstSentence].First;
        var end = script.Sentences[script.Lines[line].SentenceEnd - 1].End;
        var i = first;
        while (
            i < end
            && i - first <= LongestLabel
            && script.Tokens[i] is { Kind: TokenKind.Word, IsCapital: true }
        )
        {
            i++;
        }

        return
            i > first
            && i + 1 < end
            && script.Tokens[i].Kind == TokenKind.Colon
            && script.Word(first).Length > 1
            ? i
            : 0;
    }

    private static string LabelOf(Script script, int line, int colon) =>
        script
            .Span(script.Sentences[script.Lines[line].FirstSentence].First, colon)
            .Of(script.Text)
            .ToString();

    private static Party? Known(Cast cast, string label) =>
        cast.Find(label)
        ?? (cast.WithWord(label.AsSpan(label.LastIndexOf(' ') + 1)) is [var only] ? only : null);

    private static QuotationDraft Turn(
        Script script,
        Cast cast,
        int line,
        int colon,
        string label
    ) =>
        new()
        {
            Span = new TextSpan(script.Tokens[colon].End, script.Lines[line].Block.Span.End).Trim(
                script.Text
            ),
            Sentence = script.Lines[line].FirstSentence,
            Line = line,
            Party = Known(cast, label) ?? cast.FindOrAdd(label, SpeakerKind.Person),
            Mention = new TextSpan(
                script.Lines[line].Block.Span.Start,
                script.Lines[line].Block.Span.Start + label.Length
            ),
            Strength = Strength,
            Method = AttributionMethod.Interview,
        };
}
