using System.Security.Cryptography;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Snapshots;

/// <summary>
/// A corpus as one stream: mark, version, length, articles, index arrays, ledger and stories, and a SHA-256 of all that. The sum is checked
/// before anything is read, so a damaged file is never half used; it vouches for nothing else, as anybody can make one.
/// </summary>
public static class SnapshotFile
{
    /// <summary>Goes up whenever the form, the analysis of terms, what quotations tell or what makes a story changes; other versions are refused.</summary>
    public const int Version = 5;

    private const string CutShort =
        "the snapshot is cut short: write it again with 'newsbot ingest --out'";

    private const int HeaderBytes = 8 + sizeof(int) + sizeof(long);

    /// <summary>The first eight bytes of every snapshot.</summary>
    public static ReadOnlySpan<byte> Mark => "NEWSBOT\n"u8;

    /// <summary>Writes a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="stream">Can be written and sought.</param>
    public static void Write(CorpusSnapshot corpus, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(stream);
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Mark);
            writer.Write(Version);
            writer.Write(0L);
            var index = SegmentMerger.Merge(corpus.Index.Views);
            SegmentCodec.Write(writer, index);
            LedgerCodec.Write(writer, LedgerSegment.Merge(corpus.Ledger.Segments), index);
            corpus.StoryBook.Read(corpus.Index, graph => StoryCodec.Write(writer, graph, index));
            writer.Flush();
            var length = stream.Position - HeaderBytes;
            stream.Position = HeaderBytes - sizeof(long);
            writer.Write(length);
        }

        stream.Position = 0;
        var sum = SHA256.HashData(stream);
        stream.Write(sum);
    }

    /// <summary>Reads a corpus.</summary>
    /// <param name="stream">Can be read and sought.</param>
    /// <exception cref="SnapshotFormatException">
    /// It is no snapshot, of another version, cut short or damaged, not as this program writes it, or larger than the memory.
    /// </exception>
    public static CorpusSnapshot Read(Stream stream) =>
        Read(stream, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);

    /// <summary>Reads a corpus of some bytes at most.</summary>
    internal static CorpusSnapshot Read(Stream stream, long maxBytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            Check(stream, maxBytes);
            stream.Position = HeaderBytes;
            var reader = new SnapshotReader(
                stream,
                stream.Length - HeaderBytes - SHA256.HashSizeInBytes
            );
            var segment = SegmentCodec.Read(reader);
            var ledger = LedgerCodec.Read(reader, segment);
            var stories = StoryCodec.Read(reader, segment);
            reader.End();
            return new CorpusSnapshot(
                1,
                new IndexSnapshot([new SegmentView(segment)]),
                new Ledger([ledger]),
                stories
            );
        }
        catch (EndOfStreamException e)
        {
            throw new SnapshotFormatException(CutShort, e);
        }
    }

    private static void Check(Stream stream, long maxBytes)
    {
        Span<byte> header = stackalloc byte[HeaderBytes];
        if (
            stream.ReadAtLeast(header, HeaderBytes, throwOnEndOfStream: false) < HeaderBytes
            || !header.StartsWith(Mark)
        )
        {
            throw new SnapshotFormatException("not a snapshot written by 'newsbot ingest --out'");
        }

        var version = BitConverter.ToInt32(header[Mark.Length..]);
        if (version != Version)
        {
            throw new SnapshotFormatException(
                $"a snapshot of version {version}, this program reads version {Version}: write it again with 'newsbot ingest --out'"
            );
        }

        var length = HeaderBytes + BitConverter.ToInt64(header[(Mark.Length + sizeof(int))..]);
        if (stream.Length != length + SHA256.HashSizeInBytes)
        {
            throw new SnapshotFormatException(CutShort);
        }

        // What is read of it takes more than the file, so this one can't be read; its sum would take long.
        if (length > maxBytes)
        {
            throw new SnapshotFormatException(
                "the snapshot is larger than the memory that this program may use: allow it more, or give it fewer articles"
            );
        }

        stream.Position = 0;
        Span<byte> sum = stackalloc byte[SHA256.HashSizeInBytes];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, stream, length);
        stream.ReadExactly(sum);
        if (!hash.GetHashAndReset().AsSpan().SequenceEqual(sum))
        {
            throw new SnapshotFormatException(
                "the snapshot is damaged: write it again with 'newsbot ingest --out'"
            );
        }
    }

    private static void Append(IncrementalHash hash, Stream stream, long length)
    {
        var buffer = new byte[1 << 20];
        while (length > 0)
        {
            var part = buffer.AsSpan(0, (int)Math.Min(buffer.Length, length));
            stream.ReadExactly(part);
            hash.AppendData(part);
            length -= part.Length;
        }
    }
}
