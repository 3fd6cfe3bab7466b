using NewsBot.Core.Articles;

namespace NewsBot.Core.Stories.Telling;

/// <summary>The days that are told of.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public readonly record struct StoryPeriod(DateOnly From, DateOnly To)
{
    /// <summary>Every day.</summary>
    public static StoryPeriod Always { get; } = new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>Whether an article is of the period; one without a day is of <see cref="Always"/> alone.</summary>
    public bool Has(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Published.Day is { } day ? day >= From && day <= To : this == Always;
    }
}
