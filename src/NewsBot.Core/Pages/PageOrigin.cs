namespace NewsBot.Core.Pages;

/// <summary>Where a text comes from, which says how much furniture is to be expected in it.</summary>
public enum PageOrigin
{
    /// <summary>A whole page flattened to text, with everything that stood around the article.</summary>
    RawPage,

    /// <summary>
    /// The text member of a record that has title, date and outlet beside it: mostly body alone, sometimes a whole page.
    /// </summary>
    Record,
}
