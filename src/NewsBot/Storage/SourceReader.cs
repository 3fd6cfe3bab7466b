using NewsBot.Core.Ingestion;
using NewsBot.Failures;

namespace NewsBot.Storage;

/// <summary>Reads one item of a source. Thread-safe.</summary>
internal static class SourceReader
{
    private const int MegaByte = 1024 * 1024;
    private const int BufferBytes = 1 << 13;

    /// <summary>The article, or why there is none; never throws for what stands in the file.</summary>
    public static IngestionOutcome Read(
        SourceItem item,
        CancellationToken cancellationToken = default
    ) =>
        item switch
        {
            SourceItem.Unreadable unreadable => new IngestionOutcome.Skipped(
                unreadable.Source,
                unreadable.Reason
            ),
            SourceItem.RecordLine { Bytes: null } line => new IngestionOutcome.Skipped(
                line.Source,
                $"the line is larger than {JsonLineReader.MaxLineBytes / MegaByte} MB"
            ),
            SourceItem.RecordLine line => Try(
                line.Source,
                () => ArticleReader.ReadRecord(line.Bytes!, line.Source, cancellationToken)
            ),
            SourceItem.PageFile page => Try(page.Id.Value, () => ReadPage(page, cancellationToken)),
            _ => throw new ArgumentOutOfRangeException(nameof(item)),
        };

    // Whatever is wrong with a page, the next one is read. Out of memory, or with a type that
    // can't be made ready, none could be.
    private static IngestionOutcome Try(string source, Func<IngestionOutcome> read)
    {
        try
        {
            return read();
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
            return new IngestionOutcome.Skipped(source, Unforeseen.Tell(e));
        }
    }

    private static IngestionOutcome ReadPage(
        SourceItem.PageFile page,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var bytes = ReadUpTo(page.Path, ArticleReader.MaxPageBytes + 1);
            if (bytes.Length > ArticleReader.MaxPageBytes)
            {
                return new IngestionOutcome.Skipped(
                    page.Id.Value,
                    $"larger than a page may be ({ArticleReader.MaxPageBytes / MegaByte} MB)"
                );
            }

            var text = TextDecoder.Decode(bytes);
            return text is null
                ? new IngestionOutcome.Skipped(page.Id.Value, "not a text (it holds NUL bytes)")
                : ArticleReader.ReadPage(page.Id, text, page.Known, page.Folder, cancellationToken);
        }
        catch (FileNotFoundException)
        {
            var reason = new FileInfo(page.Path).LinkTarget is null
                ? "not there any more"
                : "a link that leads nowhere";
            return new IngestionOutcome.Skipped(page.Id.Value, reason);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new IngestionOutcome.Skipped(page.Id.Value, $"can't be read: {e.Message}")
            {
                MayPass = e is not EmptyFileException,
            };
        }
    }

    // The length that a file tells is not always the length that it has: it may grow meanwhile.
    private static ReadOnlySpan<byte> ReadUpTo(string path, int limit)
    {
        using var stream = RegularFile.Open(path);
        var buffer = new byte[Math.Clamp(stream.Length + 1, BufferBytes, limit)];
        var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        while (read == buffer.Length && read < limit)
        {
            Array.Resize(ref buffer, Math.Min(limit, buffer.Length * 2));
            read += stream.ReadAtLeast(
                buffer.AsSpan(read),
                buffer.Length - read,
                throwOnEndOfStream: false
            );
        }

        return buffer.AsSpan(0, read);
    }
}
