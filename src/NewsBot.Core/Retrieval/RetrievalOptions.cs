using System.ComponentModel.DataAnnotations;

namespace NewsBot.Core.Retrieval;

/// <summary>Weights of ranking, section <c>Retrieval</c>. Chosen by sweeps that docs/retrieval.md repeats.</summary>
public sealed class RetrievalOptions
{
    /// <summary>Name of the section in the settings.</summary>
    public const string SectionName = "Retrieval";

    /// <summary>Share of the article's own score in a passage's score, next to 1 for the passage. Default 0.6.</summary>
    [Range(0.0, 10.0)]
    public double ArticleWeight { get; set; } = 0.6;

    /// <summary>Weight of a match in headline, outlet or first sentence, next to 1 for the passage. Default 0.7.</summary>
    [Range(0.0, 10.0)]
    public double HeadWeight { get; set; } = 0.7;

    /// <summary>What each further passage keeps of its article's part of the score, 0 to 1. Default 0.84.</summary>
    [Range(0.0, 1.0)]
    public double FollowerWeight { get; set; } = 0.84;

    /// <summary>How much an article gains whose outlet the query names, as a share of its score. Default 1.2.</summary>
    [Range(0.0, 10.0)]
    public double OutletWeight { get; set; } = 1.2;

    /// <summary>
    /// Weight of words in quotation marks that stand so in the passage, next to 1 for the same words anywhere. Default 2.
    /// </summary>
    [Range(0.0, 10.0)]
    public double PhraseWeight { get; set; } = 2;

    /// <summary>How much an article of the clock's own day gains, as a share of its score. Default 1.</summary>
    [Range(0.0, 10.0)]
    public double RecencyWeight { get; set; } = 1;

    /// <summary>After how many days half of that gain is left. Default 14.</summary>
    [Range(0.1, 10_000.0)]
    public double RecencyHalfLifeDays { get; set; } = 14;

    /// <summary>How much an article of the days that a question asks about gains, as a share of its score. Default 3.</summary>
    [Range(0.0, 10.0)]
    public double PeriodWeight { get; set; } = 3;

    /// <summary>BM25: how soon repetition of a term stops to count (Robertson and Zaragoza 2009). Default 0.5.</summary>
    [Range(0.0, 10.0)]
    public double K1 { get; set; } = 0.5;

    /// <summary>BM25: how much the length of a passage counts, 0 to 1. Default 0.6.</summary>
    [Range(0.0, 1.0)]
    public double B { get; set; } = 0.6;
}
