using NewsBot.Core.Text;

namespace NewsBot.Core.Pages.Lines;

/// <summary>Cuts a text into its lines and measures each.</summary>
internal static class LineReader
{
    /// <summary>
    /// The lines that are not blank, in order; those of a wrapped paragraph are one, and a drop cap belongs to the line below
    /// it. Lines end with <c>\n</c>, <c>\r\n</c> or <c>\r</c>.
    /// </summary>
    public static List<Line> Read(string text, CancellationToken cancellationToken = default)
    {
        var lines = new List<Line>();
        foreach (var line in LineWraps.Join(text, Cut(text, cancellationToken)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines.Add(Measure(text, line.Span, line.Gap));
        }

        return lines;
    }

    private static List<RawLine> Cut(string text, CancellationToken cancellationToken)
    {
        var lines = new List<RawLine>();
        var gap = 0;
        var start = 0;
        while (start < text.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            var span = new TextSpan(start, end).Trim(text);
            if (span.IsEmpty)
            {
                gap++;
            }
            else
            {
                lines.Add(new RawLine(span, lines.Count == 0 ? 1 : gap, span.Start - start));
                gap = 0;
            }

            start = end + 1;
            if (start < text.Length && text[end] == '\r' && text[start] == '\n')
            {
                start++;
            }
        }

        return lines;
    }

    private static int Turn(ReadOnlySpan<char> line) =>
        TurnLabel.Of(line) is var turn && turn != 0 && !CreditVocabulary.HasSign(line) ? turn : 0;

    private static Line Measure(string text, TextSpan span, int gap)
    {
        var line = span.Of(text);
        Span<char> folded = stackalloc char[LineWords.MaxChars];
        Span<int> starts = stackalloc int[LineWords.WordRoom];
        var words = new LineWords(line, folded, starts);
        var cues = new LineCues(
            LabelVocabulary.Of(in words),
            FurnitureVocabulary.Weigh(in words),
            AddressWords.AreIn(in words)
        );
        return new Line(span, gap, LineMeter.Measure(line), cues, Turn(line));
    }
}
