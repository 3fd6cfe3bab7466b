namespace NewsBot.Core.Pages.Lines;

/// <summary>What a short line is the label of.</summary>
internal enum LineLabel
{
    /// <summary>Of nothing known.</summary>
    None,

    /// <summary>Links to other articles follow.</summary>
    Related,

    /// <summary>A list of other headlines follows, chosen for the reader and not for the article.</summary>
    OtherNews,

    /// <summary>Readers' comments follow.</summary>
    Comments,

    /// <summary>Sharing, printing, saving, listening.</summary>
    Tool,

    /// <summary>An advert stands here.</summary>
    Advert,

    /// <summary>Keywords follow.</summary>
    Topics,

    /// <summary>A form for a newsletter or an account.</summary>
    SignUp,

    /// <summary>A word of menus and of jumping about.</summary>
    Menu,

    /// <summary>A head of something about the writer.</summary>
    Author,
}
