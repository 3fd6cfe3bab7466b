using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace NewsBot.Storage.State;

/// <summary>
/// The file in which the bot remembers: opened and brought up to date at first use, once; a console user who needs no state gets
/// no file. One writer at a time, readers beside it. A failed opening is tried again at the next use. While another program holds the
/// file one use waits for it, those that follow only try, so that waiting never adds up. Thread-safe.
/// </summary>
internal sealed class StateFile : IDisposable
{
    /// <summary>Microsoft.Data.Sqlite tries again until so many seconds have passed, and takes 0 for ever.</summary>
    private const int NotAgain = -1;

    private static readonly TimeSpan _impatience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly IReadOnlyList<Migration> _migrations;
    private readonly string _connectionString;
    private readonly TimeSpan _patience;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private volatile bool _isOpen;
    private long _impatientUntil;

    public StateFile(IOptions<StorageOptions> options, TimeProvider time, ILogger<StateFile> logger)
        : this(options.Value.Path, TimeSpan.FromSeconds(1), Migration.All, time, logger) { }

    /// <summary>A file with a patience and a schema of its own.</summary>
    /// <param name="path">Relative to the current folder, or absolute.</param>
    /// <param name="patience">How long another program's lock is waited for, in whole seconds.</param>
    /// <param name="migrations">The steps to its schema, in order; at least one.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Is told when the file vanished.</param>
    internal StateFile(
        string path,
        TimeSpan patience,
        IReadOnlyList<Migration> migrations,
        TimeProvider time,
        ILogger logger
    )
    {
        (_time, _logger) = (time, logger);
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

    private bool IsReady => _isOpen && File.Exists(FullPath);

    /// <summary>Opens the file now, for a check at start; later calls do nothing.</summary>
    /// <exception cref="StateStoreException">It can't be used.</exception>
    public Task OpenAsync(CancellationToken cancellationToken) =>
        IsReady ? Task.CompletedTask : AloneAsync(() => true, cancellationToken);

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
        CloseAll();
        _writing.Dispose();
    }

    // The pool keeps the file open.
    private void CloseAll()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private async Task<T> AloneAsync<T>(Func<T> use, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return Guard(() =>
            {
                Prepare();
                var result = use();
                Volatile.Write(ref _impatientUntil, 0);
                return result;
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
        if (_isOpen && !IsReady)
        {
            _logger.StateGone(FullPath);
            CloseAll();
            _isOpen = false;
        }

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
        if (!File.Exists(FullPath))
        {
            // Logs of a file that is gone belong to nothing.
            File.Delete($"{FullPath}-wal");
            File.Delete($"{FullPath}-shm");
        }

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
            var isPatient = _time.GetUtcNow().UtcTicks >= Volatile.Read(ref _impatientUntil);
            var patience = isPatient ? (int)_patience.TotalMilliseconds : 0;
            connection.DefaultTimeout = isPatient ? (int)_patience.TotalSeconds : NotAgain;
            connection.Open();
            SQLitePCL.raw.sqlite3_busy_timeout(connection.Handle, patience);

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
            if (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
            {
                Volatile.Write(ref _impatientUntil, (_time.GetUtcNow() + _impatience).UtcTicks);
            }

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
