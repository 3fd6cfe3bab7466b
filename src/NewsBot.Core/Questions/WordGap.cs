namespace NewsBot.Core.Questions;

/// <summary>What stands between two words.</summary>
internal enum WordGap
{
    /// <summary>Anything else, or no word before.</summary>
    Other,

    /// <summary>Spaces.</summary>
    Space,

    /// <summary>A comma or a point, and spaces.</summary>
    Comma,

    /// <summary>A hyphen or a dash.</summary>
    Hyphen,
}
