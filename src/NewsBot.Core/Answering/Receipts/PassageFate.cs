namespace NewsBot.Core.Answering.Receipts;

/// <summary>What became of a passage that was found.</summary>
public enum PassageFate
{
    /// <summary>It is cited.</summary>
    Used,

    /// <summary>Nothing is cited: the question was not answered.</summary>
    NoAnswer,

    /// <summary>It carries less than the share of the best one that is shown.</summary>
    BelowShare,

    /// <summary>It says the same as one that is cited.</summary>
    SameAsAnother,

    /// <summary>Statements, dated sentences or a correction answer instead of passages.</summary>
    OthersAnswer,

    /// <summary>As many others as may be cited came before it.</summary>
    OverLimit,

    /// <summary>Whoever composed the answer passed it over.</summary>
    NotChosen,
}
