using System.Runtime.CompilerServices;

namespace NewsBot.Core.Ingestion;

/// <summary>Reads a JSON Lines stream of any size line by line; only a line at a time is in memory.</summary>
public static class JsonLineReader
{
    /// <summary>The longest line that is read, in bytes.</summary>
    public const int MaxLineBytes = 5 * 1024 * 1024;

    /// <summary>A line that does not end within so many bytes is no line: a device, or another kind of file.</summary>
    private const long MaxEndless = 512L * 1024 * 1024;

    private const int BufferBytes = 1 << 16;

    /// <summary>The lines that are not blank, in order. A byte order mark at the start is left out.</summary>
    /// <exception cref="IOException">A line has no end, or the stream can't be read.</exception>
    public static async IAsyncEnumerable<JsonLine> ReadAsync(
        Stream stream,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new byte[BufferBytes];
        using var line = new MemoryStream();
        var (number, tooLong, any) = (1, false, false);
        var open = 0L;
        while (await stream.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            var start = 0;
            for (
                var end = IndexOfLineEnd(buffer, start, read);
                end >= 0;
                end = IndexOfLineEnd(buffer, start, read)
            )
            {
                tooLong |= !Append(line, buffer.AsSpan(start, end - start));
                if (tooLong || Take(line, number) is { Length: > 0 })
                {
                    yield return new JsonLine(number, tooLong ? null : Take(line, number));
                }

                line.SetLength(0);
                (number, tooLong, any, start) = (number + 1, false, false, end + 1);
                open = 0;
            }

            open += read - start;
            if (open > MaxEndless)
            {
                throw new IOException($"line {number} has no end: is this a file of JSON Lines?");
            }

            tooLong |= !Append(line, buffer.AsSpan(start, read - start));
            any = start < read || any;
        }

        if (any && (tooLong || Take(line, number) is { Length: > 0 }))
        {
            yield return new JsonLine(number, tooLong ? null : Take(line, number));
        }
    }

    private static int IndexOfLineEnd(byte[] buffer, int start, int length)
    {
        var end = buffer.AsSpan(start, length - start).IndexOf((byte)'\n');
        return end < 0 ? -1 : start + end;
    }

    private static bool Append(MemoryStream line, ReadOnlySpan<byte> bytes)
    {
        if (line.Length + bytes.Length > MaxLineBytes)
        {
            return false;
        }

        line.Write(bytes);
        return true;
    }

    private static byte[] Take(MemoryStream line, int number)
    {
        var bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        if (number == 1 && bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        return bytes.Trim(" \t\r\n"u8).ToArray();
    }
}
