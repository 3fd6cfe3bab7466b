namespace NewsBot.Core.Stories.Grouping;

/// <summary>
/// Clusters articles by average linkage: again and again the two clusters are joined whose articles are most alike on average, as
/// long as they are alike enough. (Sneath and Sokal 1973, "unweighted pair group method".)
/// </summary>
internal sealed class StoryClusters
{
    /// <summary>
    /// So alike on average two clusters are joined. Chosen by a sweep over the development halves of ECB+ and of a week of RealTimeQA
    /// (docs/stories.md).
    /// </summary>
    public const double LeastLink = 0.265;

    private readonly StoryNode[] _nodes;
    private readonly List<int>[] _members;
    private readonly List<(int Left, int Right, long Sum)>[] _joins;
    private readonly Dictionary<int, long>[] _sums;
    private readonly PriorityQueue<(int Left, int Right, double Link), (double, int, int)> _queue =
        new();

    private StoryClusters(StoryNode[] nodes)
    {
        _nodes = nodes;
        _members = new List<int>[nodes.Length];
        _joins = new List<(int, int, long)>[nodes.Length];
        _sums = new Dictionary<int, long>[nodes.Length];
        var places = new Dictionary<int, int>(nodes.Length);
        for (var i = 0; i < nodes.Length; i++)
        {
            places.Add(nodes[i].Slot, i);
            (_members[i], _joins[i], _sums[i]) = ([i], [], []);
        }

        for (var i = 0; i < nodes.Length; i++)
        {
            foreach (var (slot, alike) in nodes[i].Alike)
            {
                if (places.TryGetValue(slot, out var j))
                {
                    _sums[i][j] = alike;
                    if (i < j)
                    {
                        Offer(i, j, Link(alike, 1, 1));
                    }
                }
            }
        }
    }

    /// <summary>The stories of some articles, as if there were no others.</summary>
    public static List<StoryTree> Of(IEnumerable<StoryNode> nodes)
    {
        StoryNode[] sorted = [.. nodes];
        Array.Sort(sorted, static (a, b) => Story.Compare(a.Article, b.Article));
        var clusters = new StoryClusters(sorted);
        clusters.Join();
        return
        [
            .. Enumerable
                .Range(0, sorted.Length)
                .Where(i => clusters._members[i].Count > 0)
                .Select(clusters.TreeOf),
        ];
    }

    /// <summary>How alike two clusters are on average.</summary>
    /// <param name="sum">All pairs together, in <see cref="Likeness.One"/>ths.</param>
    /// <param name="left">How many articles one has.</param>
    /// <param name="right">How many the other.</param>
    public static double Link(long sum, int left, int right) =>
        (double)sum / ((long)left * right * Likeness.One);

    private void Join()
    {
        while (_queue.TryDequeue(out var pair, out _))
        {
            var (left, right, link) = pair;
            if (
                _members[left].Count > 0
                && _members[right].Count > 0
                && Link(left, right).Equals(link)
            )
            {
                Join(left, right);
            }
        }
    }

    // A cluster is named by the first of its articles, whatever else is clustered with it.
    private void Join(int left, int right)
    {
        _joins[left].AddRange(_joins[right]);
        _joins[left].Add((left, right, _sums[left][right]));
        _members[left].AddRange(_members[right]);
        (_members[right], _joins[right]) = ([], []);
        foreach (var (other, sum) in _sums[right])
        {
            _sums[other].Remove(right);
            if (other != left)
            {
                var joined = _sums[left].GetValueOrDefault(other) + sum;
                (_sums[left][other], _sums[other][left]) = (joined, joined);
            }
        }

        _sums[right].Clear();
        foreach (var other in _sums[left].Keys)
        {
            Offer(Math.Min(left, other), Math.Max(left, other), Link(left, other));
        }
    }

    private double Link(int left, int right) =>
        Link(_sums[left].GetValueOrDefault(right), _members[left].Count, _members[right].Count);

    private void Offer(int left, int right, double link)
    {
        if (link >= LeastLink)
        {
            _queue.Enqueue((left, right, link), (-link, left, right));
        }
    }

    // What was joined before is a part by its own number; a part is known by the first of its articles until then.
    private StoryTree TreeOf(int cluster)
    {
        int[] members = [.. _members[cluster].Order()];
        var parts = members.Index().ToDictionary(m => m.Item, m => m.Index);
        var joins = new Join[members.Length - 1];
        for (var i = 0; i < joins.Length; i++)
        {
            var (left, right, sum) = _joins[cluster][i];
            joins[i] = new Join(parts[left], parts[right], sum);
            parts[left] = members.Length + i;
        }

        return new StoryTree([.. members.Select(m => _nodes[m])], joins);
    }
}
