using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using NewsBot.Core.Articles;
using NewsBot.Core.People;
using NewsBot.Core.Quotations;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Statements;
using NewsBot.Core.Stories;
using NewsBot.Core.Text;

namespace NewsBot.Core.Snapshots;

/// <summary>
/// The one writer of the corpus: builds the next generation and swaps it in. Readers take <see cref="Current"/> and lock
/// nothing; writers wait for each other.
/// </summary>
public sealed class CorpusWriter
{
    /// <summary>So many articles are worth a segment of their own on each core.</summary>
    private const int ArticlesPerBuilder = 100;

    private readonly Lock _writing = new();
    private volatile CorpusSnapshot _current = new(
        0,
        IndexSnapshot.Empty,
        Ledger.Empty,
        new StoryBook()
    );
    private volatile Decisions _decisions = Decisions.None;

    /// <summary>The newest generation.</summary>
    public CorpusSnapshot Current => _current;

    /// <summary>What an operator decides about people.</summary>
    public Decisions Decisions => _decisions;

    /// <summary>Takes over a corpus that was loaded whole.</summary>
    public void Restore(CorpusSnapshot snapshot)
    {
        lock (_writing)
        {
            _current = snapshot;
            if (!_decisions.IsEmpty)
            {
                ReadAgain(CancellationToken.None);
            }
        }
    }

    /// <summary>Takes over what an operator decides, for all articles there are and those to come, in one generation.</summary>
    /// <param name="decisions">Instead of the earlier ones.</param>
    /// <param name="cancellationToken">Leaves the corpus as it was.</param>
    public void Decide(Decisions decisions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        lock (_writing)
        {
            var before = _decisions;
            _decisions = decisions;
            try
            {
                ReadAgain(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                _decisions = before;
                throw;
            }
        }
    }

    // Who said what is read from the articles anew: what was decided earlier leaves nothing behind.
    private void ReadAgain(CancellationToken cancellationToken)
    {
        Article[] articles = [.. _current.Index.Articles];
        if (articles.Length > 0)
        {
            var (_, ledger) = Build(articles, [], cancellationToken);
            Swap([.. _current.Index.Views], [.. ledger]);
        }
    }

    /// <summary>Adds articles; one whose id is known replaces the older version unless the text is the same.</summary>
    /// <param name="articles">In order: the last of several with one id wins.</param>
    /// <param name="cancellationToken">Leaves the corpus as it was.</param>
    public CorpusChange Add(
        IEnumerable<Article> articles,
        CancellationToken cancellationToken = default
    ) => Add(articles, static (_, e) => ExceptionDispatchInfo.Throw(e), cancellationToken);

    /// <summary>The same, and what can't be read is left out; an older version of it stays.</summary>
    /// <param name="articles">In order: the last of several with one id wins.</param>
    /// <param name="failed">Gets each article that is left out, and why.</param>
    /// <param name="cancellationToken">Leaves the corpus as it was.</param>
    public CorpusChange Add(
        IEnumerable<Article> articles,
        Action<ArticleId, Exception> failed,
        CancellationToken cancellationToken
    ) => Change(articles, [], failed, cancellationToken);

    /// <summary>Adds articles and takes others out, in one generation: no reader sees half of it.</summary>
    /// <param name="articles">In order: the last of several with one id wins.</param>
    /// <param name="withdrawn">Ids to take out; those of <paramref name="articles"/> and unknown ones are passed over.</param>
    /// <param name="failed">Gets each article that is left out, and why.</param>
    /// <param name="cancellationToken">Leaves the corpus as it was.</param>
    public CorpusChange Change(
        IEnumerable<Article> articles,
        IReadOnlyCollection<ArticleId> withdrawn,
        Action<ArticleId, Exception> failed,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(withdrawn);
        ArgumentNullException.ThrowIfNull(failed);
        lock (_writing)
        {
            var (added, replaced, duplicates) = (0, 0, 0);
            var fresh = new Dictionary<ArticleId, Article>();
            foreach (var article in articles)
            {
                var known = fresh.GetValueOrDefault(article.Id) ?? _current.Find(article.Id);
                if (known is not null && known.IsSameVersion(article))
                {
                    duplicates++;
                    continue;
                }

                added += known is null ? 1 : 0;
                replaced += known is null ? 0 : 1;
                fresh[article.Id] = article;
            }

            var gone = withdrawn
                .Where(id => !fresh.ContainsKey(id) && _current.Find(id) is not null)
                .ToHashSet();
            if (fresh.Count + gone.Count > 0)
            {
                var unread = new ConcurrentDictionary<ArticleId, Exception>();
                var (views, ledger) = Build([.. fresh.Values], unread, cancellationToken);
                foreach (var (id, problem) in unread.OrderBy(u => u.Key))
                {
                    failed(id, problem);
                }

                var read = fresh.Keys.Where(id => !unread.ContainsKey(id)).ToArray();
                if (read.Length + gone.Count > 0)
                {
                    ArticleId[] left = [.. read, .. gone];
                    Swap(
                        Without(left).AddRange(read.Length > 0 ? views : []),
                        _current.Ledger.Without(left).AddRange(read.Length > 0 ? ledger : [])
                    );
                }
            }

            return new CorpusChange(added, replaced, duplicates, gone.Count);
        }
    }

    /// <summary>Takes articles out; ids that are not there are passed over.</summary>
    public CorpusChange Withdraw(IReadOnlyCollection<ArticleId> ids)
    {
        lock (_writing)
        {
            var known = ids.Distinct().Where(id => _current.Find(id) is not null).ToArray();
            if (known.Length > 0)
            {
                Swap(Without(known), _current.Ledger.Without(known));
            }

            return new CorpusChange(0, 0, 0, known.Length);
        }
    }

    private ImmutableArray<SegmentView> Without(IEnumerable<ArticleId> ids)
    {
        var wanted = ids.ToArray();
        return
        [
            .. _current.Index.Views.Select(view =>
            {
                var gone = wanted
                    .Select(view.Segment.Find)
                    .Where(ordinal => ordinal >= 0 && !view.IsWithdrawn(ordinal))
                    .ToArray();
                return gone.Length == 0 ? view : view.Without(gone);
            }),
        ];
    }

    private (SegmentView[] Views, LedgerSegment[] Ledger) Build(
        Article[] articles,
        ConcurrentDictionary<ArticleId, Exception> unread,
        CancellationToken cancellationToken
    )
    {
        var builders = Math.Clamp(
            articles.Length / ArticlesPerBuilder,
            1,
            Environment.ProcessorCount
        );
        var views = new SegmentView[builders];
        var ledger = new LedgerSegment[builders];
        Parallel.For(
            0,
            builders,
            new ParallelOptions { CancellationToken = cancellationToken },
            part =>
            {
                var (passages, statements) = (new SegmentBuilder(), new LedgerBuilder());
                var (from, to) = (
                    articles.Length * part / builders,
                    articles.Length * (part + 1) / builders
                );
                for (var i = from; i < to; i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (TryRead(articles[i], unread, cancellationToken) is var (spans, said))
                    {
                        passages.Add(articles[i], spans);
                        statements.Add(articles[i], said);
                    }
                }

                views[part] = new SegmentView(passages.Build());
                ledger[part] = statements.Build();
            }
        );
        return (views, ledger);
    }

    // Whatever is wrong with an article, the next one is read. Out of memory, or with a type that
    // can't be made ready, none could be.
    private (IReadOnlyList<TextSpan> Passages, ImmutableArray<Quotation> Said)? TryRead(
        Article article,
        ConcurrentDictionary<ArticleId, Exception> unread,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return (
                PassageSegmenter.Segment(article),
                _decisions.Apply(article, QuotationExtractor.Extract(article, cancellationToken))
            );
        }
        catch (Exception e)
            when (e
                    is not (
                        OperationCanceledException
                        or OutOfMemoryException
                        or TypeInitializationException
                    )
            )
        {
            unread[article.Id] = e;
            return null;
        }
    }

    private void Swap(ImmutableArray<SegmentView> views, ImmutableArray<LedgerSegment> ledger) =>
        _current = new CorpusSnapshot(
            _current.Generation + 1,
            new IndexSnapshot(SegmentCompaction.Compact(views)),
            Ledger.Of(ledger),
            _current.StoryBook
        );
}
