namespace NewsBot.Storage;

/// <summary>By what a file shows that it has changed.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Written">When it was written last, UTC.</param>
internal readonly record struct FileStamp(long Length, DateTime Written)
{
    /// <summary>Of a file, or of what a link leads to; <see langword="null"/> where there is none.</summary>
    public static FileStamp? Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.LinkTarget is not null && file.ResolveLinkTarget(true) is FileInfo target)
            {
                file = target;
            }

            return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
