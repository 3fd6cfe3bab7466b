using System.Runtime.InteropServices;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Stories;

/// <summary>
/// Which articles are like which, and the stories that follow from it. What comes out is a function of the set of articles: the
/// order in which they come and go does not matter. For one writer.
/// </summary>
/// <remarks>
/// Two articles are as alike as the product of their <see cref="StoryTerms"/>, whose weights hang on nothing but English, and a little
/// less the longer the time between them: a month takes 5 %, a year 11 %. So a story falls asleep and wakes up when somebody writes on it
/// again. Stories are then clusters by average linkage (<see cref="StoryClusters"/>).
/// </remarks>
internal sealed class StoryGraph
{
    /// <summary>What each doubling of the time between two articles takes, counted from a week.</summary>
    private const float OfTime = 0.02f;

    /// <summary>Less alike than that counts as not alike at all.</summary>
    private const float Least = 0.12f;

    /// <summary>Likenesses are rounded, so that it does not matter which of two articles came first.</summary>
    private const float Steps = 10_000;

    private readonly Dictionary<ArticleId, StoryNode> _nodes = [];
    private readonly Dictionary<uint, List<(StoryNode Node, float Weight)>> _postings = [];
    private readonly List<StoryNode?> _slots = [];
    private readonly Stack<int> _free = new();
    private float[] _sums = new float[64];

    /// <summary>The stories that there are now.</summary>
    public StorySet Stories { get; private set; } = StorySet.Empty;

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
        var touched = new HashSet<StoryNode>();
        var left = new List<ArticleId>();
        foreach (var id in gone)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Remove(id, touched))
            {
                left.Add(id);
            }
        }

        foreach (var article in fresh.Where(a => a.IsReadable))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Remove(article.Id, touched);
            touched.Add(Add(article));
        }

        return Stories = Stories.With(left, StoriesOf(touched, cancellationToken));
    }

    private StoryNode Add(Article article)
    {
        var node = new StoryNode(article, StoryTermReader.Of(article), RoundUps.IsOne(article));
        node.Slot = _free.TryPop(out var free) ? free : _slots.Count;
        if (node.Slot == _slots.Count)
        {
            _slots.Add(node);
        }
        else
        {
            _slots[node.Slot] = node;
        }

        _nodes.Add(article.Id, node);
        if (!node.StandsAlone)
        {
            Compare(node);
            Post(node);
        }

        return node;
    }

    private void Compare(StoryNode node)
    {
        if (_sums.Length < _slots.Count)
        {
            Array.Resize(ref _sums, _slots.Count * 2);
        }

        var met = new List<StoryNode>();
        for (var i = 0; i < node.Terms.Keys.Length; i++)
        {
            if (!_postings.TryGetValue(node.Terms.Keys[i], out var postings))
            {
                continue;
            }

            var weight = node.Terms.Weights[i];
            foreach (var (other, of) in CollectionsMarshal.AsSpan(postings))
            {
                ref var sum = ref _sums[other.Slot];
                if (sum == 0)
                {
                    met.Add(other);
                }

                sum += weight * of;
            }
        }

        foreach (var other in met)
        {
            var alike = MathF.Round(_sums[other.Slot] * Nearness(node, other) * Steps) / Steps;
            _sums[other.Slot] = 0;
            if (alike >= Least)
            {
                node.Alike[other] = alike;
                other.Alike[node] = alike;
            }
        }
    }

    private static float Nearness(StoryNode node, StoryNode other) =>
        node.Day is { } left && other.Day is { } right
            ? 1 - (OfTime * MathF.Log2(1 + (Math.Abs(left - right) / 7f)))
            : 1;

    private void Post(StoryNode node)
    {
        for (var i = 0; i < node.Terms.Keys.Length; i++)
        {
            ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(
                _postings,
                node.Terms.Keys[i],
                out _
            );
            (postings ??= []).Add((node, node.Terms.Weights[i]));
        }
    }

    private bool Remove(ArticleId id, HashSet<StoryNode> touched)
    {
        if (!_nodes.Remove(id, out var node))
        {
            return false;
        }

        _slots[node.Slot] = null;
        _free.Push(node.Slot);
        foreach (var key in node.Terms.Keys)
        {
            if (_postings.TryGetValue(key, out var postings))
            {
                postings.RemoveAll(p => p.Node == node);
            }
        }

        touched.Remove(node);
        foreach (var other in node.Alike.Keys)
        {
            other.Alike.Remove(node);
            touched.Add(other);
        }

        return true;
    }

    // Only articles that hang together with a touched one can change their story.
    private static IEnumerable<Story> StoriesOf(
        HashSet<StoryNode> touched,
        CancellationToken cancellationToken
    )
    {
        var seen = new HashSet<StoryNode>();
        foreach (var node in touched)
        {
            if (seen.Add(node))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var story in StoryClusters.Of(Component(node, seen)))
                {
                    yield return story;
                }
            }
        }
    }

    private static List<StoryNode> Component(StoryNode first, HashSet<StoryNode> seen)
    {
        var nodes = new List<StoryNode> { first };
        for (var i = 0; i < nodes.Count; i++)
        {
            foreach (var (other, alike) in nodes[i].Alike)
            {
                if (alike >= StoryClusters.LeastLink && seen.Add(other))
                {
                    nodes.Add(other);
                }
            }
        }

        return nodes;
    }
}
