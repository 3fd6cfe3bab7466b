using System.Runtime.InteropServices;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;

namespace NewsBot.Core.Snapshots;

/// <summary>Writes a segment as its arrays and reads it back; nothing is analysed again.</summary>
internal static class SegmentCodec
{
    public static void Write(BinaryWriter writer, Segment segment)
    {
        writer.Write(segment.Articles.Length);
        foreach (var article in segment.Articles)
        {
            ArticleCodec.Write(writer, article);
        }

        WriteArrays(writer, segment);
    }

    public static Segment Read(SnapshotReader reader)
    {
        var articles = new Article[reader.Count(reader.Int32(), ArticleCodec.LeastBytes)];
        var ids = new HashSet<ArticleId>(articles.Length);
        for (var i = 0; i < articles.Length; i++)
        {
            articles[i] = ArticleCodec.Read(reader);
            SnapshotReader.Want(ids.Add(articles[i].Id), "two articles share an id");
        }

        return ReadArrays(reader, articles);
    }

    /// <summary>Writes everything but the articles.</summary>
    public static void WriteArrays(BinaryWriter writer, Segment segment)
    {
        WriteArray(writer, segment.Terms.Arena);
        WriteArray(writer, segment.Terms.Starts);
        WritePostings(writer, segment.PassagePostings);
        WritePostings(writer, segment.HeadPostings);
        WriteArray<int>(writer, segment.Table.FirstPassage);
        WriteArray<int>(writer, segment.Table.Starts);
        WriteArray<int>(writer, segment.Table.Ends);
        WriteArray<int>(writer, segment.Table.Lengths);
        WriteArray<int>(writer, segment.Table.HeadLengths);
    }

    /// <summary>A segment of articles that are there already.</summary>
    public static Segment ReadArrays(SnapshotReader reader, Article[] articles)
    {
        var terms = ReadTerms(reader);
        var (passages, heads) = (ReadPostings(reader), ReadPostings(reader));
        var table = ReadTable(reader, articles);
        Check(passages, terms.Count, table.Count);
        Check(heads, terms.Count, articles.Length);
        return new Segment(articles, terms, passages, heads, table);
    }

    private static TermDictionary ReadTerms(SnapshotReader reader)
    {
        var (arena, starts) = (reader.Array<char>(), reader.Array<int>());
        SnapshotReader.Want(
            Cuts(starts, arena.Length) && starts.AsSpan(1).IndexOf(0) < 0,
            "its terms do not fit"
        );
        var terms = TermDictionary.Restore(arena, starts);
        for (var term = 0; term < terms.Count; term++)
        {
            SnapshotReader.Want(terms.Find(terms.Term(term)) == term, "a term stands twice");
        }

        return terms;
    }

    private static PassageTable ReadTable(SnapshotReader reader, Article[] articles)
    {
        var (first, starts, ends) = (reader.Array<int>(), reader.Array<int>(), reader.Array<int>());
        var (lengths, headLengths) = (reader.Array<int>(), reader.Array<int>());
        SnapshotReader.Want(
            first.Length == articles.Length + 1
                && Cuts(first, starts.Length)
                && ends.Length == starts.Length
                && lengths.Length == starts.Length
                && headLengths.Length == articles.Length
                && Array.TrueForAll(headLengths, h => h >= 0),
            "its passages do not fit"
        );
        for (var article = 0; article < articles.Length; article++)
        {
            var (before, total) = (0, 0L);
            for (var passage = first[article]; passage < first[article + 1]; passage++)
            {
                SnapshotReader.Want(
                    before <= starts[passage]
                        && starts[passage] <= ends[passage]
                        && ends[passage] <= articles[article].Text.Length
                        && lengths[passage] >= 0
                        && (total += lengths[passage]) <= int.MaxValue,
                    "a passage lies outside its text"
                );
                before = starts[passage];
            }
        }

        return new PassageTable(first, starts, ends, lengths, headLengths);
    }

    // Searching steps through the lists side by side and counts on their order.
    private static void Check(Postings postings, int terms, int count)
    {
        SnapshotReader.Want(
            postings.Starts.Length == terms + 1
                && Cuts(postings.Starts, postings.Ids.Length)
                && postings.Frequencies.Length == postings.Ids.Length,
            "its lists do not fit"
        );
        for (var term = 0; term < terms; term++)
        {
            var before = -1;
            foreach (var id in postings.IdsOf(term))
            {
                SnapshotReader.Want(before < id && id < count, "a list is out of order");
                before = id;
            }
        }
    }

    // Whether the numbers cut a row of that length into pieces that follow each other.
    private static bool Cuts(int[] starts, int length)
    {
        if (starts.Length == 0 || starts[0] != 0 || starts[^1] != length)
        {
            return false;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            if (starts[i] < starts[i - 1])
            {
                return false;
            }
        }

        return true;
    }

    private static void WritePostings(BinaryWriter writer, Postings postings)
    {
        WriteArray<int>(writer, postings.Starts);
        WriteArray<int>(writer, postings.Ids);
        WriteArray<byte>(writer, postings.Frequencies);
    }

    private static Postings ReadPostings(SnapshotReader reader) =>
        new(reader.Array<int>(), reader.Array<int>(), reader.Array<byte>());

    /// <summary>Writes numbers as they stand in memory.</summary>
    public static void WriteArray<T>(BinaryWriter writer, ReadOnlySpan<T> items)
        where T : unmanaged
    {
        writer.Write(items.Length);
        writer.Write(MemoryMarshal.AsBytes(items));
    }
}
