namespace NewsBot.Core.Text;

/// <summary>How a stretch in quotation marks ends.</summary>
public enum StretchEnd
{
    /// <summary>With a closing mark.</summary>
    Closed,

    /// <summary>Its closing mark is missing, but the next stretch opens.</summary>
    Reopened,

    /// <summary>Its closing mark is missing in the line.</summary>
    Open,
}
