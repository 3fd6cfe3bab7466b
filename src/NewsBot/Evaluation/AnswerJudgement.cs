namespace NewsBot.Evaluation;

/// <summary>What one answer is worth.</summary>
internal sealed record AnswerJudgement
{
    /// <summary>Whether the corpus has the answer.</summary>
    public required bool IsAnswerable { get; init; }

    /// <summary>Whether there was no answer.</summary>
    public required bool IsRefused { get; init; }

    /// <summary>Number of quotations.</summary>
    public int Quotes { get; init; }

    /// <summary>How many of them stand in the article that they name, or in the question's context.</summary>
    public int Verbatim { get; init; }

    /// <summary>How many of them stand nowhere.</summary>
    public int Fabricated { get; init; }

    /// <summary>Whether the answer with its quotations is right.</summary>
    public bool IsRight { get; init; }

    /// <summary>Whether its beginning alone is.</summary>
    public bool IsRightInShort { get; init; }

    /// <summary>Whether the quotations carry a piece of evidence; <see langword="null"/> where none is known.</summary>
    public bool? HasEvidence { get; init; }

    /// <summary>Whether the answer repeats the planted falsehood; <see langword="null"/> where none was planted.</summary>
    public bool? RepeatsPlanted { get; init; }

    /// <summary>1 for right with proof, 0 for a refusal, −1 for anything else.</summary>
    public int Score =>
        IsRefused ? 0
        : IsAnswerable && IsRight && Quotes > 0 && Verbatim == Quotes ? 1
        : -1;
}
