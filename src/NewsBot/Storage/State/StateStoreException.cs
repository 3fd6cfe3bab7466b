using Microsoft.Data.Sqlite;

namespace NewsBot.Storage.State;

/// <summary>The state file can't be used; the message names it and says what to do. Nothing in it was lost or replaced.</summary>
internal sealed class StateStoreException : Exception
{
    public StateStoreException(string message)
        : base(message) { }

    public StateStoreException(string message, Exception innerException)
        : base(message, innerException) { }

    public StateStoreException() { }

    /// <summary>What SQLite met, in plain words.</summary>
    /// <param name="path">The state file.</param>
    /// <param name="cause">With a primary result code of https://www.sqlite.org/rescode.html.</param>
    public static StateStoreException Of(string path, SqliteException cause) =>
        new(
            cause.SqliteErrorCode switch
            {
                SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED =>
                    $"{path} is in use by another program: stop it, or name another Storage:Path.",
                SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT =>
                    $"{path} is damaged or no state file of NewsBot, and was left as it is: "
                        + "move it away or put a backup in its place.",
                SQLitePCL.raw.SQLITE_READONLY
                or SQLitePCL.raw.SQLITE_PERM
                or SQLitePCL.raw.SQLITE_CANTOPEN => Unwritable(path),
                SQLitePCL.raw.SQLITE_FULL => $"There is no room left for {path}: free some.",
                _ => $"{path} can't be used: {cause.Message}",
            },
            cause
        );

    /// <summary>What the file system met, in plain words.</summary>
    public static StateStoreException Of(string path, IOException cause) =>
        new($"{Unwritable(path)} {cause.Message}", cause);

    /// <summary>What the file system refused, in plain words.</summary>
    public static StateStoreException Of(string path, UnauthorizedAccessException cause) =>
        new(Unwritable(path), cause);

    private static string Unwritable(string path) =>
        $"{path} can't be opened for writing: allow it to this user, its folder too, or name another Storage:Path.";
}
