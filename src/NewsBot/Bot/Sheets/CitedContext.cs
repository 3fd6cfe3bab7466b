using NewsBot.Core.Articles;
using NewsBot.Core.Pages;

namespace NewsBot.Bot.Sheets;

/// <summary>Words of the corpus in bold within the paragraphs that they stand in.</summary>
internal static class CitedContext
{
    /// <summary>The words in a block quotation, with at most so many code units of the article before and behind them.</summary>
    public static string Of(Citation citation, int margin)
    {
        var (text, span) = (citation.Article.Text, citation.Span);
        var (from, to) = Around(citation);
        return Markup.Block(
            Last(text[from..span.Start], margin),
            citation.Text,
            First(text[span.End..to], margin)
        );
    }

    // Words that are a whole paragraph are read with the paragraph beside them.
    private static (int From, int To) Around(Citation citation)
    {
        var (text, blocks, span) = (citation.Article.Text, citation.Article.Blocks, citation.Span);
        var (from, to) = (span.Start, span.End);
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i].Span;
            var isAbove =
                block.End <= span.Start
                && text.AsSpan(block.End..span.Start).IsWhiteSpace()
                && blocks[i].Kind == BlockKind.Paragraph;
            var isBelow =
                to == span.End
                && block.Start >= to
                && text.AsSpan(to..block.Start).IsWhiteSpace()
                && blocks[i].Kind == BlockKind.Paragraph;
            if (isAbove || (block.Start < span.Start && block.End > span.Start))
            {
                from = Math.Min(from, block.Start);
            }

            if (isBelow || (block.Start < span.End && block.End > span.End))
            {
                to = block.End;
            }
        }

        return (from, to);
    }

    private static string Last(string text, int margin)
    {
        if (text.Length <= margin)
        {
            return text;
        }

        var end = text[^margin..];
        var word = end.IndexOf(' ', StringComparison.Ordinal);
        return word < 0 ? "" : $"…{end[word..]}";
    }

    private static string First(string text, int margin)
    {
        if (text.Length <= margin)
        {
            return text;
        }

        var start = text[..margin];
        var word = start.LastIndexOf(' ');
        return word < 0 ? "" : $"{start[..word]} …";
    }
}
