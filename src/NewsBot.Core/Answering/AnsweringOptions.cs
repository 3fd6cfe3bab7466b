using System.ComponentModel.DataAnnotations;

namespace NewsBot.Core.Answering;

/// <summary>How questions are answered, section <c>Answering</c>.</summary>
public sealed class AnsweringOptions
{
    /// <summary>Name of the section in the settings.</summary>
    public const string SectionName = "Answering";

    /// <summary>What "today" is for a request that does not say. Default <see cref="ClockMode.Auto"/>.</summary>
    public ClockMode Clock { get; set; } = ClockMode.Auto;

    /// <summary>IANA name of the zone in which days begin and end. Default <c>UTC</c>.</summary>
    [TimeZoneName]
    public string TimeZone { get; set; } = "UTC";

    /// <summary>How many passages are looked at for an answer. Default 20.</summary>
    [Range(1, 200)]
    public int EvidencePassages { get; set; } = 20;

    /// <summary>How many citations an answer has at most. Default 4.</summary>
    [Range(1, 4)]
    public int MaxCitations { get; set; } = 4;

    /// <summary>
    /// Score of the best passage as a share of the best possible, where age counts in it; below it the corpus does not say.
    /// Default 0.39.
    /// </summary>
    [Range(0.0, 1.0)]
    public double MinStrength { get; set; } = 0.39;

    /// <summary>
    /// Share of the question's weight in rare words in one to three sentences that is enough, however old they are.
    /// Default 0.9.
    /// </summary>
    [Range(0.0, 1.0)]
    public double WholeCoverage { get; set; } = 0.9;

    /// <summary>
    /// As <see cref="MinCoverage"/>, of the passages of four articles together, for a question that asks about several
    /// things. Default 0.3.
    /// </summary>
    [Range(0.0, 1.0)]
    public double MinTogetherCoverage { get; set; } = 0.3;

    /// <summary>
    /// So many words of the question (its share in rare words times how many it has) must stand in the best passage for passages to answer by
    /// themselves, without a line; below it they only show where it is told. Default 4.
    /// </summary>
    [Range(0.0, 100.0)]
    public double MinCarriedWords { get; set; } = 4;

    /// <summary>
    /// How well words of the expected form must fit what is asked, where one article alone has them: how near they stand to it,
    /// and how much of its subject the passage says. Default 0.4.
    /// </summary>
    [Range(0.0, 1.0)]
    public double MinFit { get; set; } = 0.4;

    /// <summary>As <see cref="MinCoverage"/>, where the question names the articles. Default 0.35.</summary>
    [Range(0.0, 1.0)]
    public double MinCoverageInContext { get; set; } = 0.35;

    /// <summary>
    /// Share of the question's weight in rare words that a passage and its headline must carry; below it the corpus
    /// does not say. Default 0.6.
    /// </summary>
    [Range(0.0, 1.0)]
    public double MinCoverage { get; set; } = 0.6;
}
