namespace NewsBot.Evaluation.Quotations;

/// <summary>What is wrong with a quotation; one of one pair, the speaker before the edges before the kind.</summary>
internal enum QuotationErrorKind
{
    /// <summary>The speaker is right, the edges are not.</summary>
    Edges,

    /// <summary>Speaker and edges are right, the kind is not.</summary>
    Kind,

    /// <summary>Labelled, and not found.</summary>
    Missed,

    /// <summary>Given to another speaker, or to none.</summary>
    Speaker,

    /// <summary>Found, and not labelled.</summary>
    Spurious,
}
