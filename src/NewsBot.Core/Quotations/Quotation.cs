using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>One unbroken stretch of somebody's words inside one line of an article.</summary>
public sealed record Quotation
{
    /// <summary>Below this confidence a speaker is shown as uncertain.</summary>
    public const double LeastSure = 0.6;

    /// <summary>The words, with their marks if they have any; inside one line, never empty.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>How the words are given.</summary>
    public required QuotationKind Kind { get; init; }

    /// <summary>Who said them, or <see langword="null"/> where the article does not tell or two people fit equally.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>Who said them together with the speaker (<c>Orr and Blake said</c>), or <see langword="null"/>.</summary>
    public Speaker? With { get; init; }

    /// <summary>The words that stand for the speaker here (<c>Mr Crowley</c>, <c>she</c>), or <see langword="null"/>.</summary>
    public TextSpan? Mention { get; init; }

    /// <summary>The reporting words (<c>said</c>, <c>told</c>, <c>according to</c>), or <see langword="null"/>.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>A number that the parts of one utterance share; unique in the article only. <see langword="null"/> for one part.</summary>
    public int? Group { get; init; }

    /// <summary>Whether the words are lifted out of the body.</summary>
    public bool IsPull { get; init; }

    /// <summary>Index of the quotation of the body whose words a pull quote repeats or shortens, or <see langword="null"/>.</summary>
    public int? Same { get; init; }

    /// <summary>How the article stands to whether the speaker said the words.</summary>
    public Stance Stance { get; init; }

    /// <summary>The probability that the speaker is right, 0 to 1, as measured on labelled news; 0 without a speaker.</summary>
    public required double Confidence { get; init; }

    /// <summary>Whether the speaker is to be shown as uncertain: little more likely than not.</summary>
    public bool IsUncertain => Speaker is not null && Confidence < LeastSure;

    /// <summary>What led to the speaker.</summary>
    public required AttributionMethod Method { get; init; }
}
