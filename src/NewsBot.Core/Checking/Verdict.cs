namespace NewsBot.Core.Checking;

/// <summary>What became of a quotation on its way.</summary>
public enum Verdict
{
    /// <summary>Every word, in order; or a part that means what the whole means.</summary>
    Verbatim,

    /// <summary>Said otherwise: words were added, dropped or changed, or the cut turns the sense.</summary>
    Altered,

    /// <summary>Said by somebody else.</summary>
    Misattributed,

    /// <summary>Told in other words, or told in these by a reporter without being a quotation.</summary>
    Paraphrase,

    /// <summary>An article says that they were not said, or that the speaker denied them.</summary>
    Denied,

    /// <summary>Not among the words of anybody in this corpus.</summary>
    NotFound,
}
