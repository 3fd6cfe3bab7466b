using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Stories;
using NewsBot.Core.Stories.Grouping;

namespace NewsBot.Core.Snapshots;

/// <summary>
/// Writes the stories and what hangs them together, and reads it back; nothing is compared again. Articles stand for their number among
/// those that have a story.
/// </summary>
internal static class StoryCodec
{
    public static void Write(BinaryWriter writer, StoryGraph graph, Segment index)
    {
        StoryNode[] nodes = [.. graph.Nodes];
        var numbers = nodes.Index().ToDictionary(n => n.Item.Slot, n => n.Index);
        SegmentCodec.WriteArray<int>(writer, [.. nodes.Select(n => index.Find(n.Article.Id))]);
        WriteAlike(writer, nodes, numbers);
        WritePostings(writer, graph.Postings, numbers);
        WriteTrees(writer, [.. nodes.Select(n => n.Tree!).Distinct()], numbers);
    }

    /// <summary>Reads; the graph is built when it is wanted.</summary>
    public static StoryBook Read(SnapshotReader reader, Segment index)
    {
        var articles = ReadArticles(reader, index);
        var alike = ReadAlike(reader, articles.Length);
        var postings = ReadPostings(reader, articles.Length);
        var trees = ReadTrees(reader, articles);
        return new StoryBook(() =>
        {
            var graph = new StoryGraph();
            var nodes = Array.ConvertAll(articles, graph.Place);
            Restore(alike, nodes);
            Restore(postings, graph.Postings);
            graph.Restore([
                .. trees.Select(t => new StoryTree(
                    Array.ConvertAll(t.Leaves, leaf => nodes[leaf]),
                    t.Joins
                )),
            ]);
            return graph;
        });
    }

    private static Article[] ReadArticles(SnapshotReader reader, Segment index)
    {
        var ordinals = reader.Array<int>();
        var taken = new bool[index.Articles.Length];
        foreach (var ordinal in ordinals)
        {
            SnapshotReader.Want(
                (uint)ordinal < (uint)taken.Length && !taken[ordinal],
                "a story is of no article"
            );
            taken[ordinal] = true;
        }

        return Array.ConvertAll(ordinals, ordinal => index.Articles[ordinal]);
    }

    // Each pair once, with the one that has the lower number.
    private static void WriteAlike(
        BinaryWriter writer,
        StoryNode[] nodes,
        Dictionary<int, int> numbers
    )
    {
        var rows = nodes
            .Select(n =>
                n.Alike.ToArray()
                    .Select(l => (Number: numbers[l.Slot], l.Alike))
                    .Where(l => l.Number > numbers[n.Slot])
                    .OrderBy(l => l.Number)
                    .ToArray()
            )
            .ToArray();
        SegmentCodec.WriteArray<int>(writer, Array.ConvertAll(rows, r => r.Length));
        SegmentCodec.WriteArray<int>(writer, [.. rows.SelectMany(r => r.Select(l => l.Number))]);
        SegmentCodec.WriteArray<ushort>(writer, [.. rows.SelectMany(r => r.Select(l => l.Alike))]);
    }

    private static Rows ReadAlike(SnapshotReader reader, int count)
    {
        var rows = ReadRows(reader, count);
        SnapshotReader.Want(rows.Counts.Length == count, "what is alike does not fit");
        var at = 0;
        for (var i = 0; i < count; i++)
        {
            for (var left = rows.Counts[i]; left > 0; left--, at++)
            {
                SnapshotReader.Want(
                    rows.Numbers[at] > i && rows.Values[at] <= Likeness.One,
                    "what is alike does not fit"
                );
            }
        }

        return rows;
    }

    private static void Restore(Rows alike, StoryNode[] nodes)
    {
        var at = 0;
        for (var i = 0; i < nodes.Length; i++)
        {
            for (var left = alike.Counts[i]; left > 0; left--, at++)
            {
                var (other, much) = (nodes[alike.Numbers[at]], alike.Values[at]);
                nodes[i].Link(new Likeness(other.Slot, much));
                other.Link(new Likeness(nodes[i].Slot, much));
            }
        }
    }

    private static void WritePostings(
        BinaryWriter writer,
        StoryPostings postings,
        Dictionary<int, int> numbers
    )
    {
        var rows = postings
            .All.Select(r =>
                (
                    Term: r.Key,
                    Postings: r.Value.Select(p => (Number: numbers[p.Slot], p.Weight))
                        .OrderBy(p => p.Number)
                        .ToArray()
                )
            )
            .ToArray();
        SegmentCodec.WriteArray<uint>(writer, Array.ConvertAll(rows, r => r.Term));
        SegmentCodec.WriteArray<int>(writer, Array.ConvertAll(rows, r => r.Postings.Length));
        SegmentCodec.WriteArray<int>(
            writer,
            [.. rows.SelectMany(r => r.Postings.Select(p => p.Number))]
        );
        SegmentCodec.WriteArray<ushort>(
            writer,
            [.. rows.SelectMany(r => r.Postings.Select(p => p.Weight))]
        );
    }

    private static (uint[] Terms, Rows Rows) ReadPostings(SnapshotReader reader, int count)
    {
        var terms = reader.Array<uint>();
        var rows = ReadRows(reader, count);
        SnapshotReader.Want(
            terms.Length == rows.Counts.Length
                && Ascend<uint>(terms)
                && rows.Counts.AsSpan().IndexOf(0) < 0
                && !rows.Values.AsSpan().ContainsAnyExceptInRange<ushort>(0, StoryTerms.One),
            "the terms of stories do not fit"
        );
        return (terms, rows);
    }

    private static void Restore((uint[] Terms, Rows Rows) read, StoryPostings postings)
    {
        postings.Expect(read.Terms.Length);
        var at = 0;
        for (var i = 0; i < read.Terms.Length; i++)
        {
            for (var left = read.Rows.Counts[i]; left > 0; left--, at++)
            {
                postings.Add(
                    read.Terms[i],
                    new Posting(read.Rows.Numbers[at], read.Rows.Values[at])
                );
            }
        }
    }

    private static void WriteTrees(
        BinaryWriter writer,
        StoryTree[] trees,
        Dictionary<int, int> numbers
    )
    {
        SegmentCodec.WriteArray<int>(writer, Array.ConvertAll(trees, t => t.Leaves.Length));
        SegmentCodec.WriteArray<int>(
            writer,
            [.. trees.SelectMany(t => t.Leaves.Select(l => numbers[l.Slot]))]
        );
        SegmentCodec.WriteArray<Join>(writer, [.. trees.SelectMany(t => t.Joins.ToArray())]);
    }

    private static List<(int[] Leaves, Join[] Joins)> ReadTrees(
        SnapshotReader reader,
        Article[] articles
    )
    {
        var (sizes, leaves, joins) = (
            reader.Array<int>(),
            reader.Array<int>(),
            reader.Array<Join>()
        );
        SnapshotReader.Want(
            leaves.Length == articles.Length
                && leaves.Order().SequenceEqual(Enumerable.Range(0, articles.Length))
                && Array.TrueForAll(sizes, s => s > 0)
                && sizes.Sum(s => (long)s) == leaves.Length
                && joins.Length == leaves.Length - sizes.Length,
            "an article is not of one story"
        );
        var trees = new List<(int[], Join[])>(sizes.Length);
        var (leaf, join) = (0, 0);
        foreach (var size in sizes)
        {
            var tree = (leaves[leaf..(leaf + size)], joins[join..(join + size - 1)]);
            Check(tree, articles);
            trees.Add(tree);
            (leaf, join) = (leaf + size, join + size - 1);
        }

        return trees;
    }

    private static void Check((int[] Leaves, Join[] Joins) tree, Article[] articles)
    {
        for (var i = 1; i < tree.Leaves.Length; i++)
        {
            SnapshotReader.Want(
                Story.Compare(articles[tree.Leaves[i - 1]], articles[tree.Leaves[i]]) < 0,
                "the articles of a story are out of order"
            );
        }

        var taken = new bool[tree.Leaves.Length + tree.Joins.Length];
        for (var i = 0; i < tree.Joins.Length; i++)
        {
            SnapshotReader.Want(
                Take(tree.Joins[i].Left) && Take(tree.Joins[i].Right) && tree.Joins[i].Sum >= 0,
                "a story is joined of what is not there"
            );

            bool Take(int part) =>
                (uint)part < tree.Leaves.Length + i && !taken[part] && (taken[part] = true);
        }
    }

    // Numbers of articles with a value each, row by row; in a row each article once.
    private static Rows ReadRows(SnapshotReader reader, int count)
    {
        var rows = new Rows(reader.Array<int>(), reader.Array<int>(), reader.Array<ushort>());
        SnapshotReader.Want(
            Array.TrueForAll(rows.Counts, c => c >= 0)
                && rows.Counts.Sum(c => (long)c) == rows.Numbers.Length
                && rows.Numbers.Length == rows.Values.Length,
            "the rows of stories do not fit"
        );
        var at = 0;
        foreach (var length in rows.Counts)
        {
            var row = rows.Numbers.AsSpan(at, length);
            SnapshotReader.Want(
                Ascend<int>(row) && (length == 0 || (row[0] >= 0 && row[^1] < count)),
                "the rows of stories do not fit"
            );
            at += length;
        }

        return rows;
    }

    private static bool Ascend<T>(ReadOnlySpan<T> items)
        where T : IComparable<T>
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (items[i - 1].CompareTo(items[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Rows(int[] Counts, int[] Numbers, ushort[] Values);
}
