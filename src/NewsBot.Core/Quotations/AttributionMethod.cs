namespace NewsBot.Core.Quotations;

/// <summary>What led from a quotation to its speaker.</summary>
public enum AttributionMethod
{
    /// <summary>Nothing did: the speaker is open.</summary>
    None,

    /// <summary>A name or a description beside a cue that touches the quotation.</summary>
    NextToCue,

    /// <summary>A name or a description with a cue elsewhere in the sentence.</summary>
    SameSentence,

    /// <summary>Whom the sentence before or after is about.</summary>
    NeighbouringSentence,

    /// <summary>The quotation goes on where one before it stopped.</summary>
    Continuation,

    /// <summary>The lines below a pull quote, or the body quotation whose words it repeats.</summary>
    PullQuoteLines,

    /// <summary>A pronoun beside a cue.</summary>
    Pronoun,

    /// <summary>An answer of an interview with one person, or a turn of a transcript.</summary>
    Interview,

    /// <summary>Words of a headline that the body gives to somebody.</summary>
    Headline,

    /// <summary>The operator's file of people says so.</summary>
    Operator,
}
