namespace NewsBot.Core.Answering.Receipts;

/// <summary>A way through the evidence gate; one that is open is enough.</summary>
public enum GateWay
{
    /// <summary>A correction takes back what the question repeats.</summary>
    Correction,

    /// <summary>The articles make a timeline.</summary>
    Timeline,

    /// <summary>Statements answer.</summary>
    Statements,

    /// <summary>Several articles together carry a question about several things.</summary>
    Together,

    /// <summary>A citation says nearly everything that the question says.</summary>
    WholeCitation,

    /// <summary>The best passage is strong for its words and age together.</summary>
    Strength,

    /// <summary>The best passage carries the question by its words.</summary>
    Coverage,

    /// <summary>Several of the articles that the asker chose agree.</summary>
    Agreement,
}
