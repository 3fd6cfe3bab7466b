using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace NewsBot.Storage.State;

/// <summary>
/// The file in which the bot remembers: opened and brought up to date at first use, once; a console user who needs no state gets
/// no file. One writer at a time, readers beside it. A failed opening is tried again at the next use. Thread-safe.
/// </summary>
internal sealed class StateFile : IDisposable
{
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly IReadOnlyList<Migration> _migrations;
    private readonly string _connectionString;
    private readonly TimeSpan _patience;
    private volatile bool _isOpen;

    public StateFile(IOptions<StorageOptions> options)
        : this(options.Value.Path, TimeSpan.FromSeconds(5), Migration.All) { }

    /// <summary>A file with a patience and a schema of its own.</summary>
    /// <param name="path">Relative to the current folder, or absolute.</param>
    /// <param name="patience">How long another program's lock is waited for, in whole seconds.</param>
    /// <param name="migrations">The steps to its schema, in order; at least one.</param>
    internal StateFile(string path, TimeSpan patience, IReadOnlyList<Migration> migrations)
    {
        FullPath = Path.GetFullPath(path);
        _patience = patience;
        _migrations = migrations;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = FullPath,
            Mode = SqliteOpenMode.ReadWrite,
            ForeignKeys = true,
            DefaultTimeout = (int)patience.TotalSeconds,
        }.ConnectionString;
    }

    /// <summary>Where the file is or will be.</summary>
    public string FullPath { get; }

    /// <summary>Opens the file now, for a check at start; later calls do nothing.</summary>
    /// <exception cref="StateStoreException">It can't be used.</exception>
    public Task OpenAsync(CancellationToken cancellationToken) =>
        _isOpen ? Task.CompletedTask : AloneAsync(() => true, cancellationToken);

    /// <summary>Reads.</summary>
    /// <param name="read">What is done with a connection, within the call.</param>
    /// <param name="cancellationToken">Looked at before; SQLite itself does not wait for anything but the disk.</param>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public async Task<T> ReadAsync<T>(
        Func<SqliteConnection, T> read,
        CancellationToken cancellationToken
    )
    {
        await OpenAsync(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return Guard(() =>
        {
            using var connection = Connect();
            return read(connection);
        });
    }

    /// <summary>Writes in a transaction, which is undone when anything fails.</summary>
    /// <param name="write">What is done with a connection, within the call.</param>
    /// <param name="cancellationToken">Ends the waiting for other writers.</param>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<T> WriteAsync<T>(
        Func<SqliteConnection, T> write,
        CancellationToken cancellationToken
    ) => AloneAsync(() => InTransaction(write), cancellationToken);

    /// <summary>
    /// Deletes in a transaction, and leaves nothing of it in the write-ahead log either, unless another program is reading that.
    /// </summary>
    /// <param name="delete">What is done with a connection, within the call.</param>
    /// <param name="cancellationToken">Ends the waiting for other writers.</param>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<T> EraseAsync<T>(
        Func<SqliteConnection, T> delete,
        CancellationToken cancellationToken
    ) =>
        AloneAsync(
            () =>
            {
                var result = InTransaction(delete);
                using var connection = Connect();
                connection.Run("PRAGMA wal_checkpoint(TRUNCATE)");
                return result;
            },
            cancellationToken
        );

    public void Dispose()
    {
        // The pool would keep the file open.
        using (var connection = new SqliteConnection(_connectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        _writing.Dispose();
    }

    private async Task<T> AloneAsync<T>(Func<T> use, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return Guard(() =>
            {
                Prepare();
                return use();
            });
        }
        finally
        {
            _writing.Release();
        }
    }

    private T InTransaction<T>(Func<SqliteConnection, T> write)
    {
        using var connection = Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        var result = write(connection);
        transaction.Commit();
        return result;
    }

    private void Prepare()
    {
        if (!_isOpen)
        {
            Create();
            using var connection = Connect();
            Schema.Migrate(connection, _migrations);
            _isOpen = true;
        }
    }

    // SQLite gives its log the same rights as the file has.
    private void Create()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath) ?? FullPath);
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(FullPath, options);
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            SQLitePCL.raw.sqlite3_busy_timeout(connection.Handle, (int)_patience.TotalMilliseconds);

            // What a user had deleted is overwritten, not just forgotten.
            connection.Run("PRAGMA secure_delete = ON");

            // With a write-ahead log a power cut may cost the last answers their buttons, never the file
            // (https://www.sqlite.org/pragma.html#pragma_synchronous); the disk is waited for at checkpoints only.
            connection.Run("PRAGMA synchronous = NORMAL");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private T Guard<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch (SqliteException e)
        {
            throw StateStoreException.Of(FullPath, e);
        }
        catch (IOException e)
        {
            throw StateStoreException.Of(FullPath, e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw StateStoreException.Of(FullPath, e);
        }
    }
}
