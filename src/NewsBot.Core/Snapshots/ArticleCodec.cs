using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Text;

namespace NewsBot.Core.Snapshots;

/// <summary>Writes an article and reads it back, to the last code unit.</summary>
internal static class ArticleCodec
{
    private static readonly UTF8Encoding _strict = new(false, throwOnInvalidBytes: true);

    public static void Write(BinaryWriter writer, Article article)
    {
        WriteText(writer, article.Id.Value);
        WriteText(writer, article.Text);
        WriteText(writer, article.Title);
        WriteOptional(writer, article.Outlet);
        WriteOptional(writer, article.Section);
        WriteOptional(writer, article.Url);
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

    public static Article Read(BinaryReader reader)
    {
        var (id, text, title) = (ReadText(reader), ReadText(reader), ReadText(reader));
        var (outlet, section, url) = (
            ReadOptional(reader),
            ReadOptional(reader),
            ReadOptional(reader)
        );
        var (local, offset) = (new DateTime(reader.ReadInt64()), reader.ReadInt64());
        var published = new PublicationDate(
            local,
            offset == long.MinValue ? null : new TimeSpan(offset),
            (DatePrecision)reader.ReadByte()
        );
        var authors = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < authors.Length; i++)
        {
            authors[i] = ReadText(reader);
        }

        return new Article
        {
            Id = new ArticleId(id),
            Text = text,
            Title = title,
            Outlet = outlet,
            Section = section,
            Url = url,
            Published = published,
            Authors = ImmutableCollectionsMarshal.AsImmutableArray(authors),
            Blocks = ReadBlocks(reader),
        };
    }

    private static ImmutableArray<Block> ReadBlocks(BinaryReader reader)
    {
        var blocks = new Block[reader.Read7BitEncodedInt()];
        var end = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var kind = (BlockKind)reader.ReadByte();
            var start = end + reader.Read7BitEncodedInt();
            end = start + reader.Read7BitEncodedInt();
            blocks[i] = new Block(kind, new TextSpan(start, end));
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

    internal static string ReadText(BinaryReader reader)
    {
        var isUtf8 = reader.ReadBoolean();
        var bytes = reader.ReadBytes(reader.Read7BitEncodedInt());
        return isUtf8
            ? _strict.GetString(bytes)
            : new string(MemoryMarshal.Cast<byte, char>(bytes));
    }

    internal static void WriteOptional(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            WriteText(writer, text);
        }
    }

    internal static string? ReadOptional(BinaryReader reader) =>
        reader.ReadBoolean() ? ReadText(reader) : null;
}
