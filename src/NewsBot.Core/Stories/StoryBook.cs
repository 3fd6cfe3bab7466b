using NewsBot.Core.Retrieval;
using NewsBot.Core.Stories.Grouping;

namespace NewsBot.Core.Stories;

/// <summary>
/// The stories of a corpus, brought up to date when they are wanted: what has come and gone since the last time is compared, no
/// other article. Thread-safe.
/// </summary>
internal sealed class StoryBook
{
    private readonly Lock _writing = new();
    private Lazy<StoryGraph> _graph;
    private volatile Page? _page;

    /// <summary>A book of no story.</summary>
    public StoryBook()
        : this(() => new StoryGraph()) { }

    /// <summary>A book whose stories are known.</summary>
    /// <param name="restore">Makes the graph of some generation; called when it is wanted first.</param>
    public StoryBook(Func<StoryGraph> restore) => _graph = new Lazy<StoryGraph>(restore);

    /// <summary>The newest stories that were made, of whichever generation; <see langword="null"/> before the first.</summary>
    public StorySet? Latest => _page?.Stories;

    /// <summary>The stories of a generation; they hang on its articles alone.</summary>
    /// <param name="corpus">The generation.</param>
    /// <param name="cancellationToken">Stops between articles.</param>
    public StorySet Of(IndexSnapshot corpus, CancellationToken cancellationToken)
    {
        if (_page is { } page && page.Corpus == corpus)
        {
            return page.Stories;
        }

        lock (_writing)
        {
            return Turn(corpus, cancellationToken);
        }
    }

    /// <summary>Reads how the stories of a generation hang together.</summary>
    /// <param name="corpus">The generation.</param>
    /// <param name="read">Gets the graph, which is nobody else's meanwhile.</param>
    public void Read(IndexSnapshot corpus, Action<StoryGraph> read)
    {
        lock (_writing)
        {
            Turn(corpus, CancellationToken.None);
            read(_graph.Value);
        }
    }

    private StorySet Turn(IndexSnapshot corpus, CancellationToken cancellationToken)
    {
        if (_page is { } written && written.Corpus == corpus)
        {
            return written.Stories;
        }

        var stories = Follow(corpus, cancellationToken);
        _page = new Page(corpus, stories);
        return stories;
    }

    private StorySet Follow(IndexSnapshot corpus, CancellationToken cancellationToken)
    {
        var graph = _graph.Value;
        var fresh = corpus.Articles.Where(a => !graph.Has(a)).ToArray();
        var gone = graph.Articles.Where(id => corpus.Find(id) is null).ToArray();
        try
        {
            return graph.Change(gone, fresh, cancellationToken);
        }
        catch
        {
            // Half of a change is of no use, whyever it was broken off: the next one begins anew.
            _graph = new Lazy<StoryGraph>(() => new StoryGraph());
            throw;
        }
    }

    private sealed record Page(IndexSnapshot Corpus, StorySet Stories);
}
