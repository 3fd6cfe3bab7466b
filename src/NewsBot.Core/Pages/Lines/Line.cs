using NewsBot.Core.Text;

namespace NewsBot.Core.Pages.Lines;

/// <summary>A line of a page that is not blank, with what was found in it.</summary>
/// <param name="Span">The line without white space at its edges.</param>
/// <param name="Gap">Blank lines before it.</param>
/// <param name="Shape">What was counted in it.</param>
/// <param name="Cues">Phrases of the trade in it.</param>
/// <param name="Turn">Who speaks in it, as <see cref="TurnLabel"/> numbers them; 0 where it does not say.</param>
internal readonly record struct Line(
    TextSpan Span,
    int Gap,
    LineShape Shape,
    LineCues Cues,
    int Turn = 0
)
{
    /// <summary>Words and numbers in the line.</summary>
    public int Words => Shape.Words;

    /// <summary>Whether a blank line stands before it.</summary>
    public bool OpensRun => Gap > 0;

    /// <summary>Whether it quotes somebody or does not speak to its reader; what sells something does the contrary.</summary>
    public bool IsReport => Shape.HasQuotes || !Cues.Addresses;

    /// <summary>Whether it is a time of day or a day, and little else.</summary>
    public bool IsTime => Words <= 5 && Shape.Numbers > 0 && Shape.Numbers * 2 >= Words;

    /// <summary>Whether it is like a row of a table: many figures, or bars between cells.</summary>
    public bool HasFigures => Shape.Separators > 0 || Shape.Numbers * 4 >= Words;

    /// <summary>Whether it is running text or a short sentence.</summary>
    public bool IsText =>
        IsProse
        || (
            Shape.IsSentence
            && (Words <= 3 || Shape.LowerCase * 4 >= Words)
            && Cues.Label == LineLabel.None
        );

    /// <summary>Whether its shape is that of running text: a whole sentence, or enough words for some.</summary>
    public bool IsProse =>
        Shape.LowerCase * 5 >= Words * 2
        && (
            (Shape.IsSentence && Words >= 8)
            || (Shape.InnerStops > 0 && Words >= 14)
            || (Shape.End is LineEnd.Colon or LineEnd.Pause && Words >= 14)
            || (Shape.End is LineEnd.Colon && Shape.InnerStops > 0 && Words >= 8)
            || (Words >= 40 && Shape.FunctionShare >= 0.2f)
        );
}
