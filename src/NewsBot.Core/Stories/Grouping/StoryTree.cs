namespace NewsBot.Core.Stories.Grouping;

/// <summary>A story, and in which order its articles were joined.</summary>
internal sealed class StoryTree
{
    private readonly Join[] _joins;

    /// <summary>Puts a story together.</summary>
    /// <param name="leaves">Its articles in the order of <see cref="Story.Compare"/>.</param>
    /// <param name="joins">One less; each behind those that made its parts.</param>
    public StoryTree(StoryNode[] leaves, Join[] joins)
    {
        (Leaves, _joins) = (leaves, joins);
        Story = new Story([.. leaves.Select(l => l.Article)]);
    }

    /// <summary>Its articles.</summary>
    public StoryNode[] Leaves { get; }

    /// <summary>How they were joined: each join behind those that made its parts.</summary>
    public ReadOnlySpan<Join> Joins => _joins;

    /// <summary>What is told of it.</summary>
    public Story Story { get; }

    private int Parts => Leaves.Length + _joins.Length;

    /// <summary>Makes it the story of its articles.</summary>
    public void Take()
    {
        for (var i = 0; i < Leaves.Length; i++)
        {
            (Leaves[i].Tree, Leaves[i].Leaf) = (this, i);
        }
    }

    /// <summary>
    /// Whether joining both at once would have joined a part of one with a part of the other: two parts that were more alike than each of
    /// them was to what it was joined with. If not, both come out the same whether they are made together or apart, since average
    /// linkage joins in falling order.
    /// </summary>
    /// <param name="other">Another story.</param>
    /// <param name="links">All that is alike: the article here, the one there, how much.</param>
    public bool Clashes(StoryTree other, List<(int Here, int There, ushort Alike)> links)
    {
        var sums = new long[Parts, other.Parts];
        foreach (var (here, there, alike) in links)
        {
            sums[here, there] = alike;
        }

        for (var i = 0; i < Parts; i++)
        {
            for (var j = 0; j < other.Parts; j++)
            {
                if (j >= other.Leaves.Length)
                {
                    var join = other._joins[j - other.Leaves.Length];
                    sums[i, j] = sums[i, join.Left] + sums[i, join.Right];
                }
                else if (i >= Leaves.Length)
                {
                    var join = _joins[i - Leaves.Length];
                    sums[i, j] = sums[join.Left, j] + sums[join.Right, j];
                }
            }
        }

        return IsAnyAbove(sums, PartsOf(), other.PartsOf());
    }

    private static bool IsAnyAbove(
        long[,] sums,
        (int Size, double JoinedAt)[] here,
        (int Size, double JoinedAt)[] there
    )
    {
        for (var i = 0; i < here.Length; i++)
        {
            for (var j = 0; j < there.Length; j++)
            {
                var link = StoryClusters.Link(sums[i, j], here[i].Size, there[j].Size);
                if (link >= Math.Max(here[i].JoinedAt, there[j].JoinedAt))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // How many articles each part has, and how alike it was to what it was joined with.
    private (int Size, double JoinedAt)[] PartsOf()
    {
        var parts = new (int Size, double JoinedAt)[Parts];
        Array.Fill(parts, (1, StoryClusters.LeastLink));
        for (var i = 0; i < _joins.Length; i++)
        {
            var (left, right, sum) = _joins[i];
            var link = StoryClusters.Link(sum, parts[left].Size, parts[right].Size);
            parts[left].JoinedAt = parts[right].JoinedAt = link;
            parts[Leaves.Length + i].Size = parts[left].Size + parts[right].Size;
        }

        return parts;
    }
}
