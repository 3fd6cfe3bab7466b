using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Failures;

namespace NewsBot.Storage;

/// <summary>Snapshots as files.</summary>
internal static partial class SnapshotStore
{
    private const int BufferBytes = 1 << 20;

    /// <summary>Whether the file is called a snapshot or begins as one does.</summary>
    public static bool IsSnapshot(string path)
    {
        if (!File.Exists(path) || Path.GetExtension(path) == ".snapshot")
        {
            return File.Exists(path);
        }

        try
        {
            using var stream = RegularFile.Open(path);
            Span<byte> start = stackalloc byte[SnapshotFile.Mark.Length];
            return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)
                    == start.Length
                && start.SequenceEqual(SnapshotFile.Mark);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Loads a snapshot: as the whole corpus if it is the only source, else for its articles.</summary>
    /// <returns>Articles that the caller has to add; none when the corpus was taken over.</returns>
    /// <exception cref="SnapshotFormatException">The file can't be used; the message names it.</exception>
    public static IEnumerable<Article> Load(string path, CorpusWriter corpus, bool alone)
    {
        using var stream = OpenSnapshot(path);
        try
        {
            var snapshot = SnapshotFile.Read(stream);
            if (!alone)
            {
                return [.. snapshot.Index.Articles];
            }

            corpus.Restore(snapshot);
            return [];
        }
        catch (SnapshotFormatException e)
        {
            throw new SnapshotFormatException($"{path}: {e.Message}", e);
        }
    }

    private static FileStream OpenSnapshot(string path)
    {
        try
        {
            return RegularFile.Open(path);
        }
        catch (EmptyFileException e)
        {
            throw new SnapshotFormatException(
                $"{path}: {e.Message}. Make a snapshot with 'newsbot ingest --out'.",
                e
            );
        }
    }

    /// <summary>
    /// Writes a snapshot aside and renames it, so that a reader sees the old file or the new one. What writers that were killed
    /// left beside it is removed.
    /// </summary>
    /// <exception cref="RunException">It can't be written; the message names the file.</exception>
    public static void Save(CorpusSnapshot corpus, string path)
    {
        // A name that was mistyped must not cost a page, a list of records or a device.
        if (File.Exists(path) && !IsSnapshot(path))
        {
            throw new RunException(
                $"{path} is there already and is no snapshot: choose another name, or remove it first."
            );
        }

        var number = RandomNumberGenerator.GetInt32(int.MaxValue);
        var aside = string.Create(CultureInfo.InvariantCulture, $"{path}.{number}.tmp");
        try
        {
            RemoveLeftOvers(path);

            // Held until it has its name, so that no other writer takes it for a left-over.
            using var stream = new FileStream(
                aside,
                FileMode.CreateNew,
                FileAccess.ReadWrite,
                FileShare.Read | FileShare.Delete,
                BufferBytes
            );
            SnapshotFile.Write(corpus, stream);
            stream.Flush(flushToDisk: true);
            File.Move(aside, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunException($"{path} was not written: {e.Message}", e);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // That is how the runtime says EFBIG.
            throw new RunException($"{path} was not written: it may not grow so large there.", e);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private static void RemoveLeftOvers(string path)
    {
        var (folder, name) = (
            Path.GetDirectoryName(Path.GetFullPath(path))!,
            Path.GetFileName(path)
        );
        foreach (var file in Directory.EnumerateFiles(folder, "*.tmp"))
        {
            var beside = Path.GetFileName(file);
            if (
                beside.StartsWith(name, StringComparison.Ordinal)
                && Aside().IsMatch(beside.AsSpan(name.Length))
            )
            {
                RemoveUnlessHeld(file);
            }
        }
    }

    // A living writer's hold on its file is gone with the process, however that ended.
    private static void RemoveUnlessHeld(string file)
    {
        try
        {
            using var _ = new FileStream(
                file,
                FileMode.Open,
                FileAccess.ReadWrite,
                FileShare.None,
                bufferSize: 0,
                FileOptions.DeleteOnClose
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Held, or not ours to remove.
        }
    }

    [GeneratedRegex(@"^\.[0-9]{1,10}\.tmp$", RegexOptions.None, 1_000)]
    private static partial Regex Aside();
}
