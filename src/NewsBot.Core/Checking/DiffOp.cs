namespace NewsBot.Core.Checking;

/// <summary>What a claim did with words.</summary>
public enum DiffOp
{
    /// <summary>Words of the article that the claim has.</summary>
    Equal,

    /// <summary>Words of the claim that were not said.</summary>
    Insert,

    /// <summary>Words of the article that the claim leaves out.</summary>
    Delete,
}
