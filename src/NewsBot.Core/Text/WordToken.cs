namespace NewsBot.Core.Text;

/// <summary>A word or number of a text, as it stands there.</summary>
/// <param name="Start">Index of the first UTF-16 code unit.</param>
/// <param name="End">Index behind the last one.</param>
public readonly record struct WordToken(int Start, int End)
{
    /// <summary>Length in UTF-16 code units; at least 1.</summary>
    public int Length => End - Start;
}
