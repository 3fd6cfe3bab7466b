using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>Words of a sentence that stand for somebody.</summary>
/// <param name="kind">How.</param>
/// <param name="first">Index of the first token, role and determiner included.</param>
/// <param name="end">Behind the last token.</param>
internal sealed class Mention(MentionKind kind, int first, int end)
{
    public MentionKind Kind { get; set; } = kind;

    public int First { get; set; } = first;

    /// <summary>Behind the last token of the name or noun; appositions are not part of it.</summary>
    public int End { get; set; } = end;

    /// <summary>The first token of the name, or of the description behind its determiner.</summary>
    public int NameFirst { get; set; } = first;

    /// <summary>The noun of a description, or the role or title before a name; -1 where there is none.</summary>
    public int Head { get; set; } = -1;

    /// <summary>Role before the name, as tokens; empty where there is none.</summary>
    public (int First, int End) Role { get; set; }

    public bool IsDefinite { get; set; }

    public bool IsPlural { get; set; }

    /// <summary>Whether it only tells whose somebody or something is (<c>Mr Orr's</c>).</summary>
    public bool IsPossessive { get; set; }

    /// <summary>Whether a preposition stands before it.</summary>
    public bool IsObject { get; set; }

    /// <summary>Whether "who leads …" stands behind it.</summary>
    public bool IsLeader { get; set; }

    public Gender Gender { get; set; }

    /// <summary>Whom it stands for, once known.</summary>
    public Entity? Entity { get; set; }

    /// <summary>How sure that is, 0 to 1.</summary>
    public double Confidence { get; set; }
}
