using System.Collections.Immutable;
using NewsBot.Core.Text;

namespace NewsBot.Core.Pages;

/// <summary>Finds out what each line of a page is. Thread-safe; holds no state.</summary>
public static class PageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="text">The page as it arrived, with any line ends.</param>
    /// <param name="origin">Where the text comes from.</param>
    /// <param name="knownTitle">The headline where a record tells it, else <see langword="null"/>.</param>
    public static Page Read(
        string text,
        PageOrigin origin = PageOrigin.RawPage,
        string? knownTitle = null
    )
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            var span = new TextSpan(start, start + length).Trim(text);
            if (!span.IsEmpty)
            {
                blocks.Add(new Block(BlockKind.Paragraph, span));
            }
        }

        return new Page { Blocks = blocks.ToImmutable(), Title = knownTitle };
    }
}
