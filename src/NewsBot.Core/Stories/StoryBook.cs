using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;

namespace NewsBot.Core.Stories;

/// <summary>
/// The stories of the corpus, brought up to date when they are wanted: what has come and gone since the last time is compared, no
/// other article. Thread-safe.
/// </summary>
public sealed class StoryBook
{
    private readonly Lock _writing = new();
    private readonly Dictionary<ArticleId, Article> _known = [];
    private StoryGraph _graph = new();
    private volatile Page? _page;

    /// <summary>The newest stories that were made, of whichever generation; <see langword="null"/> before the first.</summary>
    public StorySet? Latest => _page?.Stories;

    /// <summary>The stories of a generation; they hang on its articles alone.</summary>
    /// <param name="corpus">The generation.</param>
    /// <param name="cancellationToken">Stops between articles.</param>
    public StorySet Of(CorpusSnapshot corpus, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        if (_page is { } page && page.Corpus == corpus)
        {
            return page.Stories;
        }

        lock (_writing)
        {
            if (_page is { } written && written.Corpus == corpus)
            {
                return written.Stories;
            }

            var stories = Follow(corpus, cancellationToken);
            _page = new Page(corpus, stories);
            return stories;
        }
    }

    private StorySet Follow(CorpusSnapshot corpus, CancellationToken cancellationToken)
    {
        var fresh = corpus.Index.Articles.Where(a => _known.GetValueOrDefault(a.Id) != a).ToArray();
        var gone = _known.Keys.Where(id => corpus.Find(id) is null).ToArray();
        try
        {
            var stories = _graph.Change(gone, fresh, cancellationToken);
            Array.ForEach(gone, id => _known.Remove(id));
            Array.ForEach(fresh, a => _known[a.Id] = a);
            return stories;
        }
        catch
        {
            // Half of a change is of no use, whyever it was broken off: the next one begins anew.
            _graph = new StoryGraph();
            _known.Clear();
            throw;
        }
    }

    private sealed record Page(CorpusSnapshot Corpus, StorySet Stories);
}
