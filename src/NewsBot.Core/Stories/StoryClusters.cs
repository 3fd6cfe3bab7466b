using System.Collections.Immutable;

namespace NewsBot.Core.Stories;

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
    public const float LeastLink = 0.265f;

    private readonly List<int>[] _members;
    private readonly Dictionary<int, double>[] _sums;
    private readonly PriorityQueue<(int Left, int Right, double Link), (double, int, int)> _queue =
        new();

    private StoryClusters(List<StoryNode> nodes)
    {
        var places = new Dictionary<StoryNode, int>(nodes.Count);
        _members = new List<int>[nodes.Count];
        _sums = new Dictionary<int, double>[nodes.Count];
        for (var i = 0; i < nodes.Count; i++)
        {
            places.Add(nodes[i], i);
            (_members[i], _sums[i]) = ([i], []);
        }

        for (var i = 0; i < nodes.Count; i++)
        {
            foreach (var (other, alike) in nodes[i].Alike)
            {
                if (places.TryGetValue(other, out var j))
                {
                    _sums[i][j] = alike;
                    Offer(Math.Min(i, j), Math.Max(i, j), alike);
                }
            }
        }
    }

    /// <summary>The stories of articles that hang together.</summary>
    /// <param name="nodes">All articles that are linked to one of them, in any order.</param>
    public static IEnumerable<Story> Of(List<StoryNode> nodes)
    {
        nodes.Sort(static (a, b) => Story.Compare(a.Article, b.Article));
        if (nodes.Count == 1)
        {
            return [new Story([nodes[0].Article])];
        }

        var clusters = new StoryClusters(nodes);
        clusters.Join();
        return clusters
            ._members.Where(m => m.Count > 0)
            .Select(m => new Story([.. m.Order().Select(i => nodes[i].Article)]));
    }

    private void Join()
    {
        while (_queue.TryDequeue(out var pair, out _))
        {
            var (left, right, link) = pair;
            if (
                _members[left].Count > 0
                && _members[right].Count > 0
                && Math.Abs(Link(left, right) - link) < 1e-9
            )
            {
                Join(left, right);
            }
        }
    }

    private void Join(int left, int right)
    {
        _members[left].AddRange(_members[right]);
        _members[right].Clear();
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
        _sums[left].GetValueOrDefault(right)
        / ((double)_members[left].Count * _members[right].Count);

    private void Offer(int left, int right, double link)
    {
        if (link >= LeastLink)
        {
            _queue.Enqueue((left, right, link), (-link, left, right));
        }
    }
}
