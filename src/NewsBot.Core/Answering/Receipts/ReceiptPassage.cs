namespace NewsBot.Core.Answering.Receipts;

/// <summary>A passage that was found, and what became of it.</summary>
/// <param name="Item">The passage.</param>
/// <param name="Fate">What became of it.</param>
public sealed record ReceiptPassage(EvidenceItem Item, PassageFate Fate);
