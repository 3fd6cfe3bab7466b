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

    /// <summary>A JSON Lines file.</summary>
    /// <param name="File">Its full path.</param>
    public sealed record RecordFile(string File) : SourceItem;

    /// <summary>A line of a JSON Lines file.</summary>
    /// <param name="File">The full path of the file.</param>
    /// <param name="Number">Number of the line, from 1.</param>
    /// <param name="Bytes">The line, or <see langword="null"/> where it is too long.</param>
    public sealed record RecordLine(string File, int Number, byte[]? Bytes) : SourceItem
    {
        /// <summary>File and line, as messages name them.</summary>
        public string Source => $"{System.IO.Path.GetFileName(File)}:{Number}";
    }

    /// <summary>Something that can't be read.</summary>
    public sealed record Unreadable(string Source, string Reason) : SourceItem;
}
