using NewsBot.Core.Text;

namespace NewsBot.Core.Pages.Lines;

/// <summary>A line that is not blank, before it is measured.</summary>
/// <param name="Span">The line without white space at its edges.</param>
/// <param name="Gap">Blank lines before it.</param>
/// <param name="Indent">Characters of white space before it.</param>
internal readonly record struct RawLine(TextSpan Span, int Gap, int Indent)
{
    /// <summary>Characters from the left edge to the last one.</summary>
    public int Width => Indent + Span.Length;
}
