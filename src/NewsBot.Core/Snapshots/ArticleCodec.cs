using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Pages;

namespace NewsBot.Core.Snapshots;

/// <summary>Writes an article and reads it back, to the last code unit.</summary>
internal static class ArticleCodec
{
    /// <summary>The fewest bytes of an article: three texts, four that are not there, a date, two counts.</summary>
    public const int LeastBytes = (3 * LeastTextBytes) + 4 + (2 * sizeof(long)) + 1 + 2;

    /// <summary>The fewest bytes of a text: how it is written, and its length.</summary>
    public const int LeastTextBytes = 2;

    private const int LeastBlockBytes = 3;
    private const long MaxTicks = 3_155_378_975_999_999_999; // DateTime.MaxValue
    private const long MaxOffsetTicks = 14 * TimeSpan.TicksPerHour; // of a DateTimeOffset

    private static readonly UTF8Encoding _strict = new(false, throwOnInvalidBytes: true);

    public static void Write(BinaryWriter writer, Article article)
    {
        WriteText(writer, article.Id.Value);
        WriteText(writer, article.Text);
        WriteText(writer, article.Title);
        WriteOptional(writer, article.Outlet);
        WriteOptional(writer, article.Section);
        WriteOptional(writer, article.Url);
        WriteOptional(writer, article.Language?.Code);
        writer.Write(article.Published.Local.Ticks);
        writer.Write(article.Published.Offset?.Ticks ?? long.MinValue);
        writer.Write((byte)article.Published.Precision);
        writer.Write7BitEncodedInt(article.Authors.Length);
        foreach (var author in article.Authors)
        {
            WriteText(writer, author);
        }

        writer.Write7BitEncodedInt(article.Blocks.Length);
        var end = 0;
        foreach (var block in article.Blocks)
        {
            writer.Write((byte)block.Kind);
            writer.Write7BitEncodedInt(block.Span.Start - end);
            writer.Write7BitEncodedInt(block.Span.Length);
            end = block.Span.End;
        }
    }

    public static Article Read(SnapshotReader reader)
    {
        var (id, text, title) = (reader.Text(), reader.Text(), reader.Text());
        SnapshotReader.Want(id.Length > 0, "an article has no id");
        var (outlet, section, url) = (reader.Optional(), reader.Optional(), reader.Optional());
        var language = reader.Optional();
        var published = ReadDate(reader);
        var authors = new string[reader.Count(reader.Number(), LeastTextBytes)];
        for (var i = 0; i < authors.Length; i++)
        {
            authors[i] = reader.Text();
        }

        return new Article
        {
            Id = new ArticleId(id),
            Text = text,
            Title = title,
            Outlet = outlet,
            Section = section,
            Url = url,
            Language = WrittenLanguage.Of(language),
            Published = published,
            Authors = ImmutableCollectionsMarshal.AsImmutableArray(authors),
            Blocks = ReadBlocks(reader, text),
        };
    }

    private static PublicationDate ReadDate(SnapshotReader reader)
    {
        var (local, offset) = (reader.Int64(), reader.Int64());
        var precision = SnapshotReader.Known((DatePrecision)reader.Byte());
        var hasOffset = offset != long.MinValue;
        SnapshotReader.Want(
            local is >= 0 and <= MaxTicks
                && (
                    !hasOffset
                    || (
                        offset is >= -MaxOffsetTicks and <= MaxOffsetTicks
                        && offset % TimeSpan.TicksPerMinute == 0
                        && local - offset is >= 0 and <= MaxTicks
                    )
                ),
            "a date is none"
        );
        return new PublicationDate(
            new DateTime(local),
            hasOffset ? new TimeSpan(offset) : null,
            precision
        );
    }

    private static ImmutableArray<Block> ReadBlocks(SnapshotReader reader, string text)
    {
        var blocks = new Block[reader.Count(reader.Number(), LeastBlockBytes)];
        var end = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var kind = SnapshotReader.Known((BlockKind)reader.Byte());
            var span = reader.Span(end, text);
            SnapshotReader.Want(!span.IsEmpty, "a line is empty");
            blocks[i] = new Block(kind, span);
            end = span.End;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(blocks);
    }

    // UTF-8, which halves most texts; a text with half a surrogate pair can't be UTF-8 and goes as it stands in memory.
    internal static void WriteText(BinaryWriter writer, string text)
    {
        byte[] bytes;
        var isUtf8 = true;
        try
        {
            bytes = _strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            isUtf8 = false;
            bytes = MemoryMarshal.AsBytes(text.AsSpan()).ToArray();
        }

        writer.Write(isUtf8);
        writer.Write7BitEncodedInt(bytes.Length);
        writer.Write(bytes);
    }

    internal static void WriteOptional(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            WriteText(writer, text);
        }
    }
}
