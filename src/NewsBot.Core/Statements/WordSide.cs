namespace NewsBot.Core.Statements;

/// <summary>On which side of an alignment words stand.</summary>
public enum WordSide
{
    /// <summary>On both, the same words.</summary>
    Both,

    /// <summary>In the words that were asked about alone.</summary>
    Asked,

    /// <summary>In the words as they were found alone.</summary>
    Found,
}
