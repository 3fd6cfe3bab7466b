using NewsBot.Core.Text;

namespace NewsBot.Core.Pages;

/// <summary>One line of a page that is not blank.</summary>
/// <param name="Kind">What the line is.</param>
/// <param name="Span">The line without white space at its edges.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span)
{
    /// <summary>Whether the line is running text of the article: paragraph, list or heading inside the body.</summary>
    public bool IsBody => Kind is BlockKind.Paragraph or BlockKind.List or BlockKind.CrossHead;
}
