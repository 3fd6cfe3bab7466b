namespace NewsBot.Core.Pages.Dates;

/// <summary>What the words before a date call it.</summary>
internal enum DateLabel
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The date of first publication.</summary>
    Published,

    /// <summary>The date of a change.</summary>
    Updated,
}
