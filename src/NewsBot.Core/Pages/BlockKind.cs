namespace NewsBot.Core.Pages;

/// <summary>What a line of a page is. Every line that is not blank has exactly one kind.</summary>
public enum BlockKind
{
    /// <summary>Everything that is not the article: menus, tools, adverts, comments, other headlines, legal text.</summary>
    Furniture,

    /// <summary>The headline, once.</summary>
    Title,

    /// <summary>A line with a date of the page itself: published, updated, issued.</summary>
    Dateline,

    /// <summary>Who wrote, with place or role.</summary>
    Byline,

    /// <summary>Body text: paragraphs, standfirst, turns of an interview, corrections.</summary>
    Paragraph,

    /// <summary>Text of an image, its caption, its credit.</summary>
    Caption,

    /// <summary>Words lifted out of the body and set apart.</summary>
    PullQuote,

    /// <summary>A line below a pull quote that names who said it, or their affiliation.</summary>
    Speaker,

    /// <summary>A heading inside the body.</summary>
    CrossHead,

    /// <summary>Items and table rows of the article: summary points, scores, prices.</summary>
    List,

    /// <summary>Links to other articles, with their heads, dates and sections.</summary>
    Related,
}
