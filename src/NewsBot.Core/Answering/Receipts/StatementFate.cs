namespace NewsBot.Core.Answering.Receipts;

/// <summary>What became of a statement that was found.</summary>
public enum StatementFate
{
    /// <summary>It is cited.</summary>
    Used,

    /// <summary>A correction takes it back.</summary>
    TakenBack,

    /// <summary>It is of other days than the question asks about.</summary>
    OutsidePeriod,

    /// <summary>Somebody else said it.</summary>
    OtherSpeaker,

    /// <summary>It carries too little of the question.</summary>
    TooLittle,

    /// <summary>It is on something else.</summary>
    OtherSubject,

    /// <summary>Nothing is cited: the question was not answered.</summary>
    NoAnswer,

    /// <summary>Its words are those of one that is cited.</summary>
    SameAsAnother,

    /// <summary>Passages or a correction answer instead of statements.</summary>
    OthersAnswer,

    /// <summary>As many others as may be cited came before it.</summary>
    OverLimit,

    /// <summary>Whoever composed the answer passed it over.</summary>
    NotChosen,
}
