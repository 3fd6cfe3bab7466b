using System.ComponentModel.DataAnnotations;

namespace NewsBot.Core.Retrieval;

/// <summary>Weights of ranking, section <c>Retrieval</c>. Chosen by sweeps that docs/retrieval.md repeats.</summary>
public sealed class RetrievalOptions
{
    /// <summary>Name of the section in the settings.</summary>
    public const string SectionName = "Retrieval";

    /// <summary>Share of the article's own score in a passage's score, next to 1 for the passage. Default 0.5.</summary>
    [Range(0, 10)]
    public double ArticleWeight { get; set; } = 0.5;

    /// <summary>Weight of a match in headline or outlet, next to 1 for the passage. Default 0.5.</summary>
    [Range(0, 10)]
    public double TitleWeight { get; set; } = 0.5;

    /// <summary>What a further passage of an article already found keeps of its score, 0 to 1. Default 0.8.</summary>
    [Range(0, 1)]
    public double FollowerWeight { get; set; } = 0.8;

    /// <summary>How much an article of the clock's own day gains, as a share of its score. Default 0.6.</summary>
    [Range(0, 10)]
    public double RecencyWeight { get; set; } = 0.6;

    /// <summary>After how many days half of that gain is left. Default 14.</summary>
    [Range(0.1, 10000)]
    public double RecencyHalfLifeDays { get; set; } = 14;

    /// <summary>BM25: how soon repetition of a term stops to count (Robertson and Zaragoza 2009). Default 1.2.</summary>
    [Range(0, 10)]
    public double K1 { get; set; } = 1.2;

    /// <summary>BM25: how much the length of a passage counts, 0 to 1. Default 0.75.</summary>
    [Range(0, 1)]
    public double B { get; set; } = 0.75;
}
