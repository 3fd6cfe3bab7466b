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

    public static Segment Read(BinaryReader reader)
    {
        var articles = new Article[reader.ReadInt32()];
        for (var i = 0; i < articles.Length; i++)
        {
            articles[i] = ArticleCodec.Read(reader);
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
    public static Segment ReadArrays(BinaryReader reader, Article[] articles)
    {
        return new Segment(
            articles,
            TermDictionary.Restore(ReadArray<char>(reader), ReadArray<int>(reader)),
            ReadPostings(reader),
            ReadPostings(reader),
            new PassageTable(
                ReadArray<int>(reader),
                ReadArray<int>(reader),
                ReadArray<int>(reader),
                ReadArray<int>(reader),
                ReadArray<int>(reader)
            )
        );
    }

    private static void WritePostings(BinaryWriter writer, Postings postings)
    {
        WriteArray<int>(writer, postings.Starts);
        WriteArray<int>(writer, postings.Ids);
        WriteArray<byte>(writer, postings.Frequencies);
    }

    private static Postings ReadPostings(BinaryReader reader) =>
        new(ReadArray<int>(reader), ReadArray<int>(reader), ReadArray<byte>(reader));

    /// <summary>Writes numbers as they stand in memory.</summary>
    public static void WriteArray<T>(BinaryWriter writer, ReadOnlySpan<T> items)
        where T : unmanaged
    {
        writer.Write(items.Length);
        writer.Write(MemoryMarshal.AsBytes(items));
    }

    /// <summary>Reads them.</summary>
    public static T[] ReadArray<T>(BinaryReader reader)
        where T : unmanaged
    {
        var items = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }
}
