using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Text;

namespace NewsBot.Core.Snapshots;

/// <summary>
/// Reads the parts of a snapshot and believes none of them: a number is in its range, a count is of what the bytes that are
/// left can hold (so memory grows with the file, whatever it says), a text is one. Not thread-safe.
/// </summary>
/// <param name="stream">Stands at the first part.</param>
/// <param name="length">How many bytes there are, the sum behind them not counted.</param>
internal sealed class SnapshotReader(Stream stream, long length)
{
    /// <summary>No text of an article is longer than the page or line that it came from, in UTF-16 code units.</summary>
    private const int MaxTextChars = ArticleReader.MaxPageBytes;

    private const int MaxBytesPerChar = 3;

    private static readonly UTF8Encoding _strict = new(false, throwOnInvalidBytes: true);

    private long _left = length;

    /// <summary>Wants something to be so.</summary>
    /// <exception cref="SnapshotFormatException">It is not.</exception>
    public static void Want(bool holds, string what)
    {
        if (!holds)
        {
            throw SnapshotFormatException.Wrong(what);
        }
    }

    /// <summary>Wants a value to be one that this version knows.</summary>
    public static TEnum Known<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        Want(Enum.IsDefined(value), "a kind is unknown");
        return value;
    }

    /// <summary>Wants everything to have been read.</summary>
    public void End() => Want(_left == 0, "something stands behind its end");

    public byte Byte()
    {
        Take(1);
        var read = stream.ReadByte();
        return read >= 0 ? (byte)read : throw new EndOfStreamException();
    }

    public bool Flag()
    {
        var value = Byte();
        Want(value <= 1, "a yes or no is neither");
        return value == 1;
    }

    public int Int32() => Read<int>();

    public long Int64() => Read<long>();

    public double Double() => Read<double>();

    /// <summary>A number from 0 on, seven bits a byte, as <see cref="BinaryWriter.Write7BitEncodedInt"/> writes it.</summary>
    public int Number()
    {
        var value = 0L;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = Byte();
            value |= (long)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                Want(value <= int.MaxValue, "a number is too large");
                return (int)value;
            }
        }

        throw SnapshotFormatException.Wrong("a number does not end");
    }

    /// <summary>How many things follow.</summary>
    /// <param name="count">As it stands in the file.</param>
    /// <param name="bytes">The fewest bytes that one of them takes.</param>
    public int Count(int count, int bytes)
    {
        Want(count >= 0 && (long)count * bytes <= _left, "a count is larger than the file");
        return count;
    }

    /// <summary>Numbers or characters as they stand in memory.</summary>
    public T[] Array<T>()
        where T : unmanaged
    {
        var items = new T[Count(Int32(), Unsafe.SizeOf<T>())];
        Fill(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }

    public string Text()
    {
        var isUtf8 = Flag();
        var bytes = new byte[Count(Number(), 1)];
        Want(bytes.Length <= MaxTextChars * MaxBytesPerChar, "a text is too long");
        Fill(bytes);
        var text = isUtf8 ? Utf8(bytes) : Utf16(bytes);
        Want(text.Length <= MaxTextChars, "a text is too long");
        return text;
    }

    public string? Optional() => Flag() ? Text() : null;

    /// <summary>A stretch of a text: how far it starts behind <paramref name="from"/>, and its length.</summary>
    /// <param name="from">0 for a start from the text's own.</param>
    /// <param name="text">The text that it lies in.</param>
    public TextSpan Span(int from, string text)
    {
        var start = (long)from + Number();
        var end = start + Number();
        Want(end <= text.Length, "a stretch lies outside its text");
        return new TextSpan((int)start, (int)end);
    }

    private T Read<T>()
        where T : unmanaged
    {
        var value = default(T);
        Fill(MemoryMarshal.AsBytes(new Span<T>(ref value)));
        return value;
    }

    private void Fill(Span<byte> bytes)
    {
        Take(bytes.Length);
        stream.ReadExactly(bytes);
    }

    private void Take(int bytes)
    {
        Want(bytes <= _left, "it ends too early");
        _left -= bytes;
    }

    private static string Utf8(byte[] bytes)
    {
        try
        {
            return _strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw SnapshotFormatException.Wrong("a text is no UTF-8", e);
        }
    }

    private static string Utf16(byte[] bytes)
    {
        Want(bytes.Length % sizeof(char) == 0, "a text ends in half a character");
        return new string(MemoryMarshal.Cast<byte, char>(bytes));
    }
}
