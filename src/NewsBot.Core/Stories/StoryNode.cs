using NewsBot.Core.Articles;

namespace NewsBot.Core.Stories;

/// <summary>An article among those that are like it.</summary>
/// <param name="article">The article.</param>
/// <param name="terms">What it is about.</param>
/// <param name="standsAlone">Whether it is a round-up or the like, which belongs to no story of others.</param>
internal sealed class StoryNode(Article article, StoryTerms terms, bool standsAlone)
{
    /// <summary>The article.</summary>
    public Article Article => article;

    /// <summary>What it is about.</summary>
    public StoryTerms Terms => terms;

    /// <summary>Whether it belongs to no story of others.</summary>
    public bool StandsAlone => standsAlone;

    /// <summary>Its place in the arrays of the graph.</summary>
    public int Slot { get; set; }

    /// <summary>The number of its day; <see langword="null"/> where it is undated.</summary>
    public int? Day { get; } = article.Published.Day?.DayNumber;

    /// <summary>Those that are like it at all, and how much.</summary>
    public Dictionary<StoryNode, float> Alike { get; } = [];
}
