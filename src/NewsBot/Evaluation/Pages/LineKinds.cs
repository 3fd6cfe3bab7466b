using NewsBot.Core.Pages;
using NewsBot.Core.Text;

namespace NewsBot.Evaluation.Pages;

/// <summary>The kinds of the lines of a page, which blocks are laid over: a block may be a line or several.</summary>
internal static class LineKinds
{
    /// <summary>The lines that are not blank, without white space at their edges.</summary>
    public static List<TextSpan> LinesOf(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var line = new TextSpan(start, end).Trim(text);
            if (!line.IsEmpty)
            {
                lines.Add(line);
            }

            start = end + 1;
        }

        return lines;
    }

    /// <summary>The kind of each line: of the block that covers most of it, furniture under none.</summary>
    public static BlockKind[] Of(List<TextSpan> lines, IReadOnlyList<Block> blocks)
    {
        var kinds = new BlockKind[lines.Count];
        var first = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var most = 0;
            while (first < blocks.Count && blocks[first].Span.End <= lines[i].Start)
            {
                first++;
            }

            for (var b = first; b < blocks.Count && blocks[b].Span.Start < lines[i].End; b++)
            {
                var span = blocks[b].Span;
                var shared =
                    Math.Min(lines[i].End, span.End) - Math.Max(lines[i].Start, span.Start);
                if (shared > most)
                {
                    (most, kinds[i]) = (shared, blocks[b].Kind);
                }
            }
        }

        return kinds;
    }
}
