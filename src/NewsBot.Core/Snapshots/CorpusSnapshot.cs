using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Statements;
using NewsBot.Core.Stories;

namespace NewsBot.Core.Snapshots;

/// <summary>The corpus of one generation. Immutable; a request works on one from its start to its end.</summary>
public sealed class CorpusSnapshot
{
    private readonly Lazy<CorpusScope> _scope;

    internal CorpusSnapshot(long generation, IndexSnapshot index, Ledger ledger, StoryBook stories)
    {
        (Generation, Index, Ledger, StoryBook) = (generation, index, ledger, stories);
        _scope = new Lazy<CorpusScope>(() => Describe(Index.Articles));
    }

    /// <summary>A corpus of no article, generation 0.</summary>
    public static CorpusSnapshot Empty { get; } =
        new(0, IndexSnapshot.Empty, Ledger.Empty, new StoryBook());

    /// <summary>Goes up by one with each change.</summary>
    public long Generation { get; }

    /// <summary>The index over all its articles.</summary>
    public IndexSnapshot Index { get; }

    /// <summary>Who said what in all its articles.</summary>
    public Ledger Ledger { get; }

    /// <summary>The newest stories that were made, of this or an earlier generation; <see langword="null"/> before the first.</summary>
    public StorySet? LatestStories => StoryBook.Latest;

    /// <summary>The book that this and the later generations share.</summary>
    internal StoryBook StoryBook { get; }

    /// <summary>The whole corpus in figures.</summary>
    public CorpusScope Scope => _scope.Value;

    /// <summary>Its stories; they are made when they are wanted first, from those of the generation before.</summary>
    /// <param name="cancellationToken">Stops between articles.</param>
    public StorySet Stories(CancellationToken cancellationToken = default) =>
        StoryBook.Of(Index, cancellationToken);

    /// <summary>The article of that id, or <see langword="null"/>.</summary>
    public Article? Find(ArticleId id) => Index.Find(id);

    /// <summary>What a filter lets through, in figures.</summary>
    public CorpusScope ScopeOf(SearchFilter filter) =>
        filter == SearchFilter.None ? Scope : Describe(Index.Articles.Where(filter.Allows));

    private static CorpusScope Describe(IEnumerable<Article> articles)
    {
        var outlets = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var count = 0;
        DateOnly? from = null;
        DateOnly? to = null;
        foreach (var article in articles)
        {
            count++;
            if (article.Outlet is not null)
            {
                outlets.Add(article.Outlet);
            }

            if (article.Published.Day is { } day)
            {
                from = from is null || day < from ? day : from;
                to = to is null || day > to ? day : to;
            }
        }

        return new CorpusScope(count, outlets.Count, from, to);
    }
}
