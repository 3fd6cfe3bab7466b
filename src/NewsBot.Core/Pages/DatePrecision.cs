namespace NewsBot.Core.Pages;

/// <summary>How exactly a page tells when it was published.</summary>
public enum DatePrecision
{
    /// <summary>The page shows no date of its own.</summary>
    Unknown,

    /// <summary>A day without a time.</summary>
    Day,

    /// <summary>A day and a time.</summary>
    Minute,
}
