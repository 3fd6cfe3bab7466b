using System.Runtime.CompilerServices;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;

namespace NewsBot.Storage;

/// <summary>Finds pages and records below the given paths, in an order that is the same on every machine.</summary>
internal sealed class SourceWalker
{
    private const string KnownPages = "pages.jsonl";

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceItem.PageFile> _pages = new(StringComparer.Ordinal);

    /// <summary>Everything there is to read below a path, records line by line.</summary>
    /// <param name="path">A folder, a page or a file of records.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public async IAsyncEnumerable<SourceItem> WalkAsync(
        string path,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var item in FilesAsync(path, cancellationToken))
        {
            if (item is not SourceItem.RecordFile records)
            {
                yield return item;
                continue;
            }

            await foreach (var line in ReadRecordsAsync(records.File, cancellationToken))
            {
                yield return line;
            }
        }
    }

    /// <summary>The same with each file of records as one item.</summary>
    public async IAsyncEnumerable<SourceItem> FilesAsync(
        string path,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (Directory.Exists(path))
        {
            await foreach (var item in WalkFolderAsync(Path.GetFullPath(path), cancellationToken))
            {
                yield return item;
            }

            yield break;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        switch (Path.GetExtension(path).ToUpperInvariant())
        {
            case ".TXT":
                var unreadable = new List<SourceItem>();
                var known = await ReadKnownAsync(folder, unreadable, cancellationToken);
                foreach (var item in unreadable)
                {
                    yield return item;
                }

                yield return Page(Path.GetFileName(path), folder, path, known, folder: null);
                break;
            case ".JSONL":
                yield return new SourceItem.RecordFile(Path.GetFullPath(path));
                break;
            default:
                yield return new SourceItem.Unreadable(
                    path,
                    "not a page or record: give a folder, a .txt, a .jsonl or a snapshot"
                );
                break;
        }
    }

    /// <summary>The lines of a file of records, or why it can't be read.</summary>
    public static async IAsyncEnumerable<SourceItem> ReadRecordsAsync(
        string path,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var (stream, problem) = Open(path);
        if (stream is null)
        {
            yield return new SourceItem.Unreadable(path, $"can't be read: {problem}");
            yield break;
        }

        await using (stream)
        {
            await foreach (var line in JsonLineReader.ReadAsync(stream, cancellationToken))
            {
                yield return new SourceItem.RecordLine(path, line.Number, line.Bytes);
            }
        }
    }

    private async IAsyncEnumerable<SourceItem> WalkFolderAsync(
        string root,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var unreadable = new List<SourceItem>();
        var files = FilesBelow(root, unreadable);
        var known = new Dictionary<string, PageEntry>(StringComparer.Ordinal);
        foreach (
            var folder in files
                .Where(f => Path.GetFileName(f) == KnownPages)
                .Select(f => Path.GetDirectoryName(f)!)
        )
        {
            foreach (
                var (page, entry) in await ReadKnownAsync(folder, unreadable, cancellationToken)
            )
            {
                known[page] = entry;
            }
        }

        foreach (var item in unreadable)
        {
            yield return item;
        }

        foreach (var file in files)
        {
            var id = Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
            switch (Path.GetExtension(file).ToUpperInvariant())
            {
                case ".TXT":
                    var slash = id.IndexOf('/', StringComparison.Ordinal);
                    yield return Page(id, root, file, known, slash < 0 ? null : id[..slash]);
                    break;
                case ".JSONL" when Path.GetFileName(file) != KnownPages:
                    yield return new SourceItem.RecordFile(file);
                    break;
                case ".HTML" or ".HTM":
                    yield return new SourceItem.Unreadable(
                        id,
                        "web pages can't be read yet: save the page as text (.txt)"
                    );
                    break;
            }
        }
    }

    private SourceItem.PageFile Page(
        string id,
        string root,
        string file,
        Dictionary<string, PageEntry> known,
        string? folder
    )
    {
        // A file that was read before is the same page again, by whatever path it is reached.
        var path = Path.GetFullPath(file);
        if (!_pages.TryGetValue(path, out var page))
        {
            page = new SourceItem.PageFile(
                new ArticleId(OwnId(id, root)),
                file,
                known.GetValueOrDefault(path),
                folder
            );
            _pages[path] = page;
        }

        return page;
    }

    // An id that another file has got already is told apart by the names of the folders above.
    private string OwnId(string id, string root)
    {
        var above = Path.TrimEndingDirectorySeparator(root);
        while (!_ids.Add(id) && !string.IsNullOrEmpty(above))
        {
            id = $"{Path.GetFileName(above)}/{id}";
            above = Path.GetDirectoryName(above);
        }

        return id;
    }

    // Ordinal order of the whole path; links to folders are not followed, so a circle of links can't trap the walk.
    private static List<string> FilesBelow(string root, List<SourceItem> unreadable)
    {
        var files = new List<string>();
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
                {
                    if (entry is DirectoryInfo)
                    {
                        if (entry.LinkTarget is null)
                        {
                            folders.Push(entry.FullName);
                        }
                        else
                        {
                            unreadable.Add(
                                new SourceItem.Unreadable(
                                    entry.FullName,
                                    "a link to a folder: give that folder itself"
                                )
                            );
                        }
                    }
                    else
                    {
                        files.Add(entry.FullName);
                    }
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                unreadable.Add(
                    new SourceItem.Unreadable(folder, $"the folder can't be read: {e.Message}")
                );
            }
        }

        files.Sort(string.CompareOrdinal);
        return files;
    }

    private static async Task<Dictionary<string, PageEntry>> ReadKnownAsync(
        string folder,
        List<SourceItem> unreadable,
        CancellationToken cancellationToken
    )
    {
        var known = new Dictionary<string, PageEntry>(StringComparer.Ordinal);
        var path = Path.Combine(folder, KnownPages);
        if (!File.Exists(path))
        {
            return known;
        }

        var (stream, problem) = Open(path);
        if (stream is null)
        {
            unreadable.Add(new SourceItem.Unreadable(path, $"can't be read: {problem}"));
            return known;
        }

        await using var lines = stream;
        await foreach (var line in JsonLineReader.ReadAsync(lines, cancellationToken))
        {
            try
            {
                var entry = PageEntry.Parse(
                    line.Bytes ?? throw new FormatException("the line is too long")
                );
                known[FolderBounds.Locate(folder, entry.Path)] = entry;
            }
            catch (FormatException e)
            {
                unreadable.Add(new SourceItem.Unreadable($"{path}:{line.Number}", e.Message));
            }
        }

        return known;
    }

    private static (FileStream? Stream, string? Problem) Open(string path)
    {
        try
        {
            return (RegularFile.Open(path), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, e.Message);
        }
    }
}
