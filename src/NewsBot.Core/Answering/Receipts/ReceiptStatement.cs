using NewsBot.Core.Answering.Statements;

namespace NewsBot.Core.Answering.Receipts;

/// <summary>A statement that was found, and what became of it.</summary>
/// <param name="Item">The statement.</param>
/// <param name="Fate">What became of it.</param>
public sealed record ReceiptStatement(StatementItem Item, StatementFate Fate);
