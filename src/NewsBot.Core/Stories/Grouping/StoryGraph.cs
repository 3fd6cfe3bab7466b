using NewsBot.Core.Articles;

namespace NewsBot.Core.Stories.Grouping;

/// <summary>
/// Which articles are like which, and the stories that follow from it. What comes out is a function of the set of articles: the
/// order in which they come and go does not matter. For one writer.
/// </summary>
/// <remarks>
/// Two articles are as alike as the product of their <see cref="StoryTerms"/>, whose weights hang on nothing but English, and a little
/// less the longer the time between them: a month takes 5 %, a year 11 %. So a story falls asleep and wakes up when somebody writes on it
/// again. Stories are then clusters by average linkage (<see cref="StoryClusters"/>). What has come is clustered by itself, then together
/// with each story that it would have changed (<see cref="StoryTree.Clashes"/>), so it costs as much as the stories that it touches.
/// </remarks>
internal sealed class StoryGraph
{
    /// <summary>What each doubling of the time between two articles takes, counted from a week.</summary>
    private const float OfTime = 0.02f;

    /// <summary>Less alike than that counts as not alike at all.</summary>
    private const float Least = 0.12f;

    private readonly Dictionary<ArticleId, StoryNode> _nodes = [];
    private readonly List<StoryNode?> _slots = [];
    private readonly Stack<int> _free = new();
    private readonly List<int> _met = [];
    private uint[] _sums = new uint[64];

    /// <summary>The stories that there are now.</summary>
    public StorySet Stories { get; private set; } = StorySet.Empty;

    /// <summary>The articles that are there.</summary>
    public IReadOnlyCollection<ArticleId> Articles => _nodes.Keys;

    /// <summary>The same as they hang together, by their places.</summary>
    public IEnumerable<StoryNode> Nodes => _slots.OfType<StoryNode>();

    /// <summary>Which of them have which terms.</summary>
    public StoryPostings Postings { get; } = new();

    /// <summary>Whether this version of an article is there.</summary>
    public bool Has(Article article) => _nodes.GetValueOrDefault(article.Id)?.Article == article;

    /// <summary>Takes articles out and others in.</summary>
    /// <param name="gone">Ids; those that are not there are passed over.</param>
    /// <param name="fresh">Articles that are not there, or of which another version is.</param>
    /// <param name="cancellationToken">Stops between articles; the graph is then of no use any more.</param>
    /// <returns>The stories.</returns>
    public StorySet Change(
        IEnumerable<ArticleId> gone,
        IEnumerable<Article> fresh,
        CancellationToken cancellationToken = default
    )
    {
        var open = new HashSet<StoryNode>();
        var left = new List<ArticleId>();
        foreach (var id in gone)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Remove(id, open))
            {
                left.Add(id);
            }
        }

        foreach (var article in fresh)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var wasThere = Remove(article.Id, open);
            if (article.IsReadable)
            {
                open.Add(Add(article));
            }
            else if (wasThere)
            {
                left.Add(article.Id);
            }
        }

        return Stories = Stories.With(left, Group(open, cancellationToken).Select(t => t.Story));
    }

    /// <summary>Adds an article that is like none.</summary>
    public StoryNode Place(Article article)
    {
        if (!_free.TryPop(out var slot))
        {
            slot = _slots.Count;
            _slots.Add(null);
        }

        var node = new StoryNode(article, slot, RoundUps.IsOne(article));
        _slots[slot] = node;
        _nodes.Add(article.Id, node);
        return node;
    }

    /// <summary>Takes over the stories of all articles.</summary>
    /// <param name="trees">As they were made before.</param>
    public void Restore(IReadOnlyCollection<StoryTree> trees)
    {
        foreach (var tree in trees)
        {
            tree.Take();
        }

        Stories = StorySet.Empty.With([], trees.Select(t => t.Story));
    }

    private StoryNode Add(Article article)
    {
        var node = Place(article);
        if (!node.StandsAlone)
        {
            var terms = StoryTermReader.Of(article);
            Compare(node, terms);
            Postings.Add(node.Slot, terms);
        }

        return node;
    }

    private void Compare(StoryNode node, StoryTerms terms)
    {
        if (_sums.Length < _slots.Count)
        {
            Array.Resize(ref _sums, _slots.Count * 2);
        }

        _met.Clear();
        Postings.Multiply(terms, _sums, _met);
        foreach (var slot in _met)
        {
            var other = _slots[slot]!;
            var alike =
                _sums[slot] / ((double)StoryTerms.One * StoryTerms.One) * Nearness(node, other);
            _sums[slot] = 0;
            if (alike >= Least)
            {
                var steps = (ushort)Math.Round(alike * Likeness.One);
                node.Link(new Likeness(slot, steps));
                other.Link(new Likeness(node.Slot, steps));
            }
        }
    }

    private static float Nearness(StoryNode node, StoryNode other) =>
        node.Day is { } left && other.Day is { } right
            ? 1 - (OfTime * MathF.Log2(1 + (Math.Abs(left - right) / 7f)))
            : 1;

    private bool Remove(ArticleId id, HashSet<StoryNode> open)
    {
        if (!_nodes.Remove(id, out var node))
        {
            return false;
        }

        _slots[node.Slot] = null;
        _free.Push(node.Slot);
        if (!node.StandsAlone)
        {
            Postings.Remove(node.Slot, StoryTermReader.Of(node.Article));
        }

        foreach (var (other, _) in node.Alike)
        {
            _slots[other]!.Unlink(node.Slot);
        }

        open.Remove(node);
        open.UnionWith(node.Tree?.Leaves.Where(IsThere) ?? []);
        return true;
    }

    private bool IsThere(StoryNode node) => _slots[node.Slot] == node;

    // Until nothing that is grouped anew would have changed a story that is not.
    private List<StoryTree> Group(HashSet<StoryNode> open, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var trees = StoryClusters.Of(open);
            var changed = trees.SelectMany(t => ClashesOf(t, open)).ToHashSet();
            if (changed.Count == 0)
            {
                trees.ForEach(t => t.Take());
                return trees;
            }

            open.UnionWith(changed.SelectMany(t => t.Leaves));
        }
    }

    private List<StoryTree> ClashesOf(StoryTree tree, HashSet<StoryNode> open)
    {
        var met = new Dictionary<StoryTree, List<(int Here, int There, ushort Alike)>>();
        for (var leaf = 0; leaf < tree.Leaves.Length; leaf++)
        {
            foreach (var (slot, alike) in tree.Leaves[leaf].Alike)
            {
                if (_slots[slot] is { Tree: { } other } node && !open.Contains(node))
                {
                    if (!met.TryGetValue(other, out var links))
                    {
                        met.Add(other, links = []);
                    }

                    links.Add((leaf, node.Leaf, alike));
                }
            }
        }

        return
        [
            .. met.Where(m => m.Value.Exists(MayJoin) && tree.Clashes(m.Key, m.Value))
                .Select(m => m.Key),
        ];
    }

    // Articles are at most as alike on average as two of them are.
    private static bool MayJoin((int Here, int There, ushort Alike) link) =>
        StoryClusters.Link(link.Alike, 1, 1) >= StoryClusters.LeastLink;
}
