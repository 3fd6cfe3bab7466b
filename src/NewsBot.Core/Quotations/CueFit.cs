namespace NewsBot.Core.Quotations;

/// <summary>How a cue stands to a stretch in marks.</summary>
internal enum CueFit
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Elsewhere in the sentence: the words in marks are woven in.</summary>
    Woven,

    /// <summary>Beside it, with nothing but a mark or a short phrase between.</summary>
    Touching,
}
