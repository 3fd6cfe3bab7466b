namespace NewsBot.Core.Checking;

/// <summary>A run of words in the comparison of a claim with what was said.</summary>
/// <param name="Op">What the claim did with them.</param>
/// <param name="Text">The words as they stand, with the space behind them: parts joined read naturally.</param>
public sealed record DiffPart(DiffOp Op, string Text);
