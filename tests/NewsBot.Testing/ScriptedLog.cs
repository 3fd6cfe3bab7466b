using System.Globalization;

namespace NewsBot.Testing;

/// <summary>What happened, oldest first, and waits for what has yet to happen. Safe from any thread.</summary>
public sealed class ScriptedLog<T>
{
    private readonly Lock _gate = new();
    private readonly List<T> _entries = [];
    private readonly List<Wait> _waits = [];
    private readonly string _name;
    private readonly WaitLimit _limit;

    internal ScriptedLog(string name, WaitLimit limit)
    {
        _name = name;
        _limit = limit;
    }

    /// <summary>A copy of all entries until now.</summary>
    public IReadOnlyList<T> Entries
    {
        get
        {
            lock (_gate)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>Number of entries until now.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>The first entry that is wanted, past or future.</summary>
    /// <exception cref="TimeoutException">There was none within the limit of the options.</exception>
    public Task<T> FirstAsync(
        Func<T, bool> wanted,
        CancellationToken cancellationToken = default
    ) => NthAsync(1, wanted, cancellationToken);

    /// <summary>The nth (from 1) entry that is wanted, past or future. The predicate must not call the server.</summary>
    /// <exception cref="TimeoutException">There were fewer within the limit of the options.</exception>
    public Task<T> NthAsync(
        int count,
        Func<T, bool> wanted,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var wait = new Wait(count, wanted);
        lock (_gate)
        {
            if (!_entries.Exists(wait.EndsWith))
            {
                _waits.Add(wait);
            }
        }

        var phase = string.Create(CultureInfo.InvariantCulture, $"{_name} number {count}");
        return _limit.For(wait.Task, phase, cancellationToken);
    }

    internal void Add(T entry)
    {
        lock (_gate)
        {
            _entries.Add(entry);
            _waits.RemoveAll(wait => wait.EndsWith(entry));
        }
    }

    private sealed class Wait(int count, Func<T, bool> wanted)
    {
        private readonly TaskCompletionSource<T> _found = new(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        private int _missing = count;

        public Task<T> Task => _found.Task;

        public bool EndsWith(T entry)
        {
            if (!wanted(entry) || --_missing > 0)
            {
                return false;
            }

            _found.SetResult(entry);
            return true;
        }
    }
}
