using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking;

/// <summary>Words of an article beside those of a claim.</summary>
public sealed record CheckMatch
{
    /// <summary>The words, cut from the article.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The quotation that they stand in, or <see langword="null"/> where they are an article's own.</summary>
    public Quotation? Quotation { get; init; }

    /// <summary>How they are given as somebody's, or <see langword="null"/> where they are an article's own.</summary>
    public QuotationKind? Kind => Quotation?.Kind;

    /// <summary>Who said them, or <see langword="null"/>.</summary>
    public Speaker? Speaker => Quotation?.Speaker;

    /// <summary>How sure the speaker is; see <see cref="Quotation.Confidence"/>.</summary>
    public double Confidence => Quotation?.Confidence ?? 0;

    /// <summary>Whether the speaker is to be shown as uncertain; see <see cref="Quotation.IsUncertain"/>.</summary>
    public bool IsUncertain => Quotation?.IsUncertain ?? false;

    /// <summary>How the article stands to whether they were said.</summary>
    public Stance Stance => Quotation?.Stance ?? default;

    /// <summary>The records that the citation reaches over, where they are several.</summary>
    public ImmutableArray<TextSpan> Spans { get; init; } = [];

    /// <summary>How much of the claim is in them, 0 to 1; 1 where it is theirs word by word.</summary>
    public required double Similarity { get; init; }

    /// <summary>The claim against the words.</summary>
    public required ImmutableArray<DiffPart> Diff { get; init; }

    /// <summary>What there is to say about it.</summary>
    public ImmutableArray<CheckNote> Notes { get; init; } = [];
}
