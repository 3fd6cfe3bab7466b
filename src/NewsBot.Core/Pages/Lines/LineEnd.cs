namespace NewsBot.Core.Pages.Lines;

/// <summary>How a line ends, closing quotes and brackets left out.</summary>
internal enum LineEnd
{
    /// <summary>With a word.</summary>
    Open,

    /// <summary>With a full stop, a question mark or an exclamation mark.</summary>
    Stop,

    /// <summary>With a colon.</summary>
    Colon,

    /// <summary>With three dots, as a teaser cut short does.</summary>
    Ellipsis,

    /// <summary>With a comma, a semicolon or a dash.</summary>
    Pause,
}
