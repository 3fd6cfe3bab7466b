namespace NewsBot.Core.Answering.Receipts;

/// <summary>A value that the gate looked at.</summary>
/// <param name="Name">What it is called, in camel case.</param>
/// <param name="Value">What was measured, about 0 to 1; <c>support</c> counts articles.</param>
/// <param name="Threshold">What it must reach.</param>
/// <param name="IsCounted">Whether it counts for such a question.</param>
public sealed record ReceiptMeasure(string Name, double Value, double Threshold, bool IsCounted)
{
    /// <summary>Whether it counts and is reached.</summary>
    public bool IsReached => IsCounted && Value >= Threshold;
}
