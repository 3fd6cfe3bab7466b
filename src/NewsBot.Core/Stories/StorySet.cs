using System.Collections.Immutable;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Stories;

/// <summary>The stories of one generation of the corpus. Immutable.</summary>
public sealed class StorySet
{
    private readonly ImmutableDictionary<ArticleId, Story> _of;
    private readonly Lazy<ImmutableArray<Story>> _stories;

    internal StorySet(ImmutableDictionary<ArticleId, Story> of)
    {
        _of = of;
        _stories = new Lazy<ImmutableArray<Story>>(() =>
            [
                .. _of
                    .Values.Distinct()
                    .OrderBy(s => s.Articles[0], Comparer<Article>.Create(Story.Compare)),
            ]
        );
    }

    /// <summary>The stories of no article.</summary>
    public static StorySet Empty { get; } = new(ImmutableDictionary<ArticleId, Story>.Empty);

    /// <summary>All stories, in the order of their first articles.</summary>
    public ImmutableArray<Story> Stories => _stories.Value;

    /// <summary>The story of an article, or <see langword="null"/> where it has none: it is not there, or not English.</summary>
    public Story? Of(ArticleId article) => _of.GetValueOrDefault(article);

    /// <summary>The story that an id of a story or of an article names, or <see langword="null"/>.</summary>
    public Story? Find(string id) =>
        Story.ArticleOf(id) is { } first && Of(first) is { } story ? story
        : id.Length > 0 ? Of(new ArticleId(id))
        : null;

    /// <summary>The same without some articles and with some stories in the place of those that had their articles.</summary>
    internal StorySet With(IEnumerable<ArticleId> gone, IEnumerable<Story> stories)
    {
        var of = _of.ToBuilder();
        of.RemoveRange(gone);
        foreach (var story in stories)
        {
            foreach (var article in story.Articles)
            {
                of[article.Id] = story;
            }
        }

        return new StorySet(of.ToImmutable());
    }
}
