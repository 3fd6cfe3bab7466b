using System.Collections.Frozen;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Retrieval;

/// <summary>Which articles may be found. The default lets all through.</summary>
public sealed record SearchFilter
{
    /// <summary>Lets everything through.</summary>
    public static SearchFilter None { get; } = new();

    /// <summary>The first day, as the pages write it; undated articles do not pass a filter by day.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day, as the pages write it.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The outlet's name, in any case.</summary>
    public string? Outlet { get; init; }

    /// <summary>The section's name, in any case.</summary>
    public string? Section { get; init; }

    /// <summary>Only these articles, where not <see langword="null"/>.</summary>
    public FrozenSet<ArticleId>? Context { get; init; }

    /// <summary>Never these articles.</summary>
    public FrozenSet<ArticleId> Exclude { get; init; } = [];

    /// <summary>Whether the article passes.</summary>
    public bool Allows(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return AllowsDay(article.Published.Day)
            && (
                Outlet is null
                || string.Equals(Outlet, article.Outlet, StringComparison.OrdinalIgnoreCase)
            )
            && (
                Section is null
                || string.Equals(Section, article.Section, StringComparison.OrdinalIgnoreCase)
            )
            && (Context is null || Context.Contains(article.Id))
            && (Exclude.Count == 0 || !Exclude.Contains(article.Id));
    }

    private bool AllowsDay(DateOnly? day) =>
        (Since is null && Until is null) || (day is not null && !(day < Since) && !(day > Until));
}
