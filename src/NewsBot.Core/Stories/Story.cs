using System.Collections.Immutable;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Stories;

/// <summary>One affair, as several articles tell it; one article may be a story of its own.</summary>
public sealed class Story
{
    private const string Prefix = "story:";

    internal Story(ImmutableArray<Article> articles) => Articles = articles;

    /// <summary>Its articles by day and id, the undated first; at least one.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>
    /// What names it: its first article. The id of each of its articles leads to it in the same way, so an id that was shown stays
    /// valid when stories join or part.
    /// </summary>
    public string Id => Prefix + Articles[0].Id.Value;

    /// <summary>The article that an id of a story names, or <see langword="null"/> where it is no such id.</summary>
    public static ArticleId? ArticleOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.StartsWith(Prefix, StringComparison.Ordinal) && id.Length > Prefix.Length
            ? new ArticleId(id[Prefix.Length..])
            : null;
    }

    /// <summary>The order of articles in a story and of stories among each other: by day and id, the undated first.</summary>
    internal static int Compare(Article left, Article right)
    {
        var days = Nullable.Compare(left.Published.Day, right.Published.Day);
        return days != 0 ? days : string.CompareOrdinal(left.Id.Value, right.Id.Value);
    }
}
