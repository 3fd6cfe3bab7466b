using System.ComponentModel.DataAnnotations;

namespace NewsBot.Requests;

/// <summary>How long answers are kept, section <c>Cache</c>.</summary>
internal sealed class CacheOptions
{
    /// <summary>Name of the section in the settings.</summary>
    public const string SectionName = "Cache";

    /// <summary>How many answers are kept at most; 0 turns the cache off. Default 500.</summary>
    [Range(0, 100_000)]
    public int Entries { get; set; } = 500;

    /// <summary>How long an answer is kept, in minutes. Default 30.</summary>
    [Range(1, 1_440)]
    public int Minutes { get; set; } = 30;
}
