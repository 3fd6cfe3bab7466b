namespace NewsBot.Core.Text;

/// <summary>Words in quotation marks in one line, counted from its start.</summary>
/// <param name="Open">The opening mark: one code unit, or two (<c>``</c>, <c>''</c>).</param>
/// <param name="Close">The closing mark; empty where it is missing, then it lies where the words end.</param>
/// <param name="End">How the words end.</param>
/// <param name="IsDouble">Whether the marks are double ones.</param>
/// <param name="MayBeApostrophe">Whether the opening mark is more likely an apostrophe (<c>’em</c>, <c>'90s</c>).</param>
/// <param name="OpensAlone">Whether the mark opens even where none closes, as it can be nothing else.</param>
public readonly record struct QuotedStretch(
    TextSpan Open,
    TextSpan Close,
    StretchEnd End,
    bool IsDouble,
    bool MayBeApostrophe,
    bool OpensAlone
)
{
    /// <summary>The words without the marks, white space at their edges included; may be empty.</summary>
    public TextSpan Inner => new(Open.End, Math.Max(Open.End, Close.Start));

    /// <summary>The words with their marks.</summary>
    public TextSpan Whole => new(Open.Start, Close.End);
}
