namespace NewsBot.Core.Checking.Comparing;

/// <summary>How near words come to a claim, the nearest first.</summary>
internal enum FindingKind
{
    /// <summary>In marks, to the letter.</summary>
    Exact,

    /// <summary>In marks, to the letter, but cut so that the sense is another.</summary>
    Turned,

    /// <summary>In marks, in other words here and there.</summary>
    Altered,

    /// <summary>In the words of a reporter.</summary>
    Reported,

    /// <summary>In other words, about the same.</summary>
    Reworded,

    /// <summary>Not near enough.</summary>
    Far,
}
