using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>A quotation while its speaker is sought.</summary>
internal sealed class QuotationDraft
{
    public required TextSpan Span { get; init; }

    public required int Sentence { get; init; }

    public required int Line { get; init; }

    public QuotationKind Kind { get; set; }

    /// <summary>Whether the closing mark stands in the line.</summary>
    public bool IsClosed { get; init; } = true;

    public bool IsPull { get; init; }

    /// <summary>Whether only the report before it tells that it is a quotation.</summary>
    public bool IsReportedOn { get; init; }

    public Entity? Entity { get; set; }

    /// <summary>Who says it together with the speaker.</summary>
    public Entity? With { get; set; }

    public TextSpan? Mention { get; set; }

    public TextSpan? Cue { get; set; }

    /// <summary>What the rules give for the way to the speaker, 0 to 1.</summary>
    public double Strength { get; set; }

    /// <summary>The share of right speakers among those that stand beside such words, 0 to 1.</summary>
    public double Evidence { get; set; } = 1;

    public AttributionMethod Method { get; set; }

    public Stance Stance { get; set; }

    /// <summary>The first part of the utterance that this one goes on with.</summary>
    public QuotationDraft? Head { get; set; }

    public int? Group { get; set; }

    /// <summary>The quotation of the body that a pull quote repeats.</summary>
    public QuotationDraft? SameAs { get; init; }

    /// <summary>Takes speaker and cue over from an earlier or later part.</summary>
    public void TakeFrom(QuotationDraft other, AttributionMethod method, double weight)
    {
        Entity = other.Entity;
        With = other.With;
        Mention = other.Mention;
        Cue = other.Cue;
        Strength = other.Strength * weight;
        Evidence = other.Evidence;
        Method = other.Entity is null ? AttributionMethod.None : method;
    }

    /// <summary>Makes this a part of the utterance of another.</summary>
    public void Join(QuotationDraft other) => Head = other.Head ?? other;
}
