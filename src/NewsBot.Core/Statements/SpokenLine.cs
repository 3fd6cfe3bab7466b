using NewsBot.Core.Text;

namespace NewsBot.Core.Statements;

/// <summary>What tells what somebody's words are about: the line that they stand in.</summary>
internal static class SpokenLine
{
    /// <summary>A longer line is a page without line ends; then only so much around the words counts, in code units.</summary>
    private const int MaxLength = 1_200;
    private const int Around = 300;

    /// <summary>The line, or of a longer one the words with what stands around them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="line">The line that they stand in, or lines.</param>
    public static TextSpan Of(TextSpan words, TextSpan line) =>
        line.Length <= MaxLength + words.Length
            ? line
            : new TextSpan(
                Math.Max(line.Start, words.Start - Around),
                Math.Min(line.End, words.End + Around)
            );
}
