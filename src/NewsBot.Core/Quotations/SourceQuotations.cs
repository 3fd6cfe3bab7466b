using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>
/// Brings quotations that were found in the clear text of an article back to its source. One that runs over line ends there is
/// several records of one group, a line each.
/// </summary>
internal static class SourceQuotations
{
    /// <summary>The quotations with the places of the source.</summary>
    /// <param name="article">The article.</param>
    /// <param name="found">Its quotations in the order of the text, with the places of its clear text.</param>
    public static ImmutableArray<Quotation> Of(Article article, ImmutableArray<Quotation> found)
    {
        if (article.Clear.IsSource)
        {
            return found;
        }

        var groups = found.Max(q => q.Group) ?? 0;
        var quotations = ImmutableArray.CreateBuilder<Quotation>(found.Length);
        var first = new int[found.Length];
        for (var i = 0; i < found.Length; i++)
        {
            first[i] = quotations.Count;
            var lines = Lines(article.Text, article.Clear.ToSource(found[i].Span));
            var group = found[i].Group ?? (lines.Count > 1 ? ++groups : null);
            quotations.AddRange(
                lines.Select(line =>
                    found[i] with
                    {
                        Span = line,
                        Group = group,
                        Mention = InSource(article, found[i].Mention),
                        Cue = InSource(article, found[i].Cue),
                    }
                )
            );
        }

        for (var i = 0; i < quotations.Count; i++)
        {
            if (quotations[i].Same is { } same)
            {
                quotations[i] = quotations[i] with { Same = first[same] };
            }
        }

        return quotations.ToImmutable();
    }

    private static TextSpan? InSource(Article article, TextSpan? span) =>
        span is { } found ? article.Clear.ToSource(found) : null;

    private static List<TextSpan> Lines(string text, TextSpan span)
    {
        var lines = new List<TextSpan>();
        var start = span.Start;
        while (start < span.End)
        {
            var length = text.AsSpan(start, span.End - start).IndexOfAny('\n', '\r');
            var end = length < 0 ? span.End : start + length;
            if (new TextSpan(start, end).Trim(text) is { IsEmpty: false } line)
            {
                lines.Add(line);
            }

            start = end + 1;
        }

        return lines;
    }
}
