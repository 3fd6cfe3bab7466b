using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;

namespace NewsBot.Storage;

/// <summary>One thing to read: a page, or a line of records.</summary>
internal abstract record SourceItem
{
    private SourceItem() { }

    /// <summary>A raw page in a file.</summary>
    public sealed record PageFile(ArticleId Id, string Path, PageEntry? Known, string? Folder)
        : SourceItem;

    /// <summary>A line of a JSON Lines file.</summary>
    public sealed record RecordLine(string Source, byte[]? Bytes) : SourceItem;

    /// <summary>Something that can't be read.</summary>
    public sealed record Unreadable(string Source, string Reason) : SourceItem;
}
