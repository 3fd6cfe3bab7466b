namespace NewsBot.Storage;

/// <summary>Keeps what is told about the files of a folder to files that are in it.</summary>
internal static class FolderBounds
{
    /// <summary>As many links in a row as Linux follows.</summary>
    private const int MaxLinks = 40;

    /// <summary>As many as Linux takes; a longer path is nowhere.</summary>
    private const int MaxChars = 4_096;

    private const int ShownChars = 100;

    /// <summary>The full path of a file of the folder.</summary>
    /// <param name="folder">Its full path.</param>
    /// <param name="path">What somebody wrote: relative, with <c>/</c>.</param>
    /// <exception cref="FormatException">The path is absolute or leaves the folder, by <c>..</c> or by a link.</exception>
    public static string Locate(string folder, string path)
    {
        try
        {
            if (
                path.Length <= MaxChars
                && !IsAbsolute(path)
                && Path.GetFullPath(path, folder) is var full
                && IsBelow(full, folder)
                && StaysInside(full, folder)
            )
            {
                return full;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Where a link leads can't be seen: then it is not known to stay inside.
        }

        var shown = path.Length > ShownChars ? path[..ShownChars] + "…" : path;
        throw new FormatException($"\"{shown}\" is no file below this folder, the line is ignored");
    }

    // A drive letter counts everywhere, so that a list means the same on every machine.
    private static bool IsAbsolute(string path) =>
        Path.IsPathRooted(path)
        || (path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0]));

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(
            Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    private static bool StaysInside(string path, string folder)
    {
        for (var part = path; IsBelow(part, folder); part = Path.GetDirectoryName(part)!)
        {
            if (new FileInfo(part).LinkTarget is not null)
            {
                return IsBelow(Real(path), Real(folder));
            }
        }

        return true;
    }

    // Part by part, as the file system goes, for ".." behind a link counts from where the link leads.
    private static string Real(string path)
    {
        var real = Path.GetPathRoot(path)!;
        var rest = new Stack<string>();
        Push(rest, path[real.Length..]);
        for (var links = 0; rest.TryPop(out var part); )
        {
            var next = part switch
            {
                "." => real,
                ".." => Path.GetDirectoryName(real) ?? real,
                _ => Path.Combine(real, part),
            };
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                throw new IOException("Too many links.");
            }

            var root = Path.GetPathRoot(target) ?? "";
            real = root.Length > 0 ? root : real;
            Push(rest, target[root.Length..]);
        }

        return real;
    }

    private static void Push(Stack<string> rest, string path)
    {
        foreach (
            var part in path.Split(
                    [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar],
                    StringSplitOptions.RemoveEmptyEntries
                )
                .Reverse()
        )
        {
            rest.Push(part);
        }
    }
}
