using Microsoft.Data.Sqlite;

namespace NewsBot.Storage.State;

/// <summary>Brings a state file to the schema that this program knows, or refuses it and leaves it as it is.</summary>
internal static class Schema
{
    // "NBOT": https://www.sqlite.org/pragma.html#pragma_application_id
    private const long ApplicationId = 0x4E424F54;

    /// <summary>Applies the steps that the file has not yet, all or none.</summary>
    /// <param name="connection">To the file, without a transaction.</param>
    /// <param name="migrations">All steps, in order.</param>
    /// <exception cref="StateStoreException">The file is newer, or another program's.</exception>
    public static void Migrate(SqliteConnection connection, IReadOnlyList<Migration> migrations)
    {
        // Looked at before anything is written, the journal's mode included.
        Check(connection, migrations[^1].Number);
        connection.Run("PRAGMA journal_mode = WAL");

        // Not deferred: another process may be about to do the same, and a file that can't be written is found out now.
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Version(connection);
        foreach (var migration in migrations.Where(m => m.Number > version))
        {
            connection.Run(migration.Script);
        }

        transaction.Commit();
    }

    private static long Version(SqliteConnection connection) =>
        connection.Number("PRAGMA user_version");

    private static void Check(SqliteConnection connection, int known)
    {
        var isNew = connection.Number("SELECT count(*) FROM sqlite_schema") == 0;
        if (!isNew && connection.Number("PRAGMA application_id") != ApplicationId)
        {
            throw new StateStoreException(
                $"{connection.DataSource} belongs to another program and was left as it is: name another Storage:Path."
            );
        }

        if (Version(connection) is var version && version > known)
        {
            throw new StateStoreException(
                $"{connection.DataSource} was written by a newer NewsBot (version {version}, this one knows {known}): "
                    + "use that, or another Storage:Path."
            );
        }
    }
}
