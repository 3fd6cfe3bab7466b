namespace NewsBot.Storage;

/// <summary>
/// Files that hold what they hold. A pipe, a socket or a device among pages may keep its reader waiting or never end, and is not
/// opened; it can be told by its length, which is 0. A link is what it leads to.
/// </summary>
internal static class RegularFile
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Opens a file to be read from its start.</summary>
    /// <exception cref="IOException">It is not there, or can't be read, or holds nothing that could be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FileStream Open(string path)
    {
        var file = new FileInfo(
            File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path
        );
        return file.Length > 0
            ? new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read,
                BufferBytes,
                FileOptions.SequentialScan
            )
            : throw new EmptyFileException();
    }
}
