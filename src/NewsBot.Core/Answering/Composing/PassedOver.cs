using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Answering.Statements;

namespace NewsBot.Core.Answering.Composing;

/// <summary>Why passages and statements that could have been cited are not; written down while an answer is composed.</summary>
public sealed class PassedOver
{
    private readonly List<ReceiptPassage> _passages = [];
    private readonly List<ReceiptStatement> _statements = [];

    internal PassedOver() { }

    /// <summary>Why a passage was passed over; <see langword="null"/> where nobody looked at it.</summary>
    public PassageFate? FateOf(EvidenceItem passage) =>
        _passages.Find(p => ReferenceEquals(p.Item, passage))?.Fate;

    /// <summary>Why a statement was passed over; <see langword="null"/> where nobody looked at it.</summary>
    public StatementFate? FateOf(StatementItem statement) =>
        _statements.Find(s => ReferenceEquals(s.Item, statement))?.Fate;

    /// <summary>A passage is passed over; the first reason counts.</summary>
    internal void Note(EvidenceItem passage, PassageFate fate)
    {
        if (FateOf(passage) is null)
        {
            _passages.Add(new ReceiptPassage(passage, fate));
        }
    }

    /// <summary>A statement is passed over; each is looked at once.</summary>
    internal void Note(StatementItem statement, StatementFate fate) =>
        _statements.Add(new ReceiptStatement(statement, fate));
}
