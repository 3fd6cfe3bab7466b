namespace NewsBot.Tests.Discord.Doubles;

/// <summary>What happened, oldest first, and waits for what has yet to happen. Safe from any thread.</summary>
internal sealed class Happenings<T>(string name)
{
    // Only a test that would never end meets it.
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly List<T> _entries = [];
    private readonly List<Func<T, bool>> _waits = [];

    /// <summary>All until now.</summary>
    public IReadOnlyList<T> Entries
    {
        get
        {
            lock (_lock)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>Notes one; those who wait for it go on elsewhere.</summary>
    public void Add(T entry)
    {
        lock (_lock)
        {
            _entries.Add(entry);
            _waits.RemoveAll(wait => wait(entry));
        }
    }

    /// <summary>The nth (from 1) that is wanted, past or future.</summary>
    public async Task<T> NthAsync(int count, Func<T, bool>? wanted = null)
    {
        var found = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        bool Take(T entry)
        {
            if (wanted?.Invoke(entry) == false || --count > 0)
            {
                return false;
            }

            found.TrySetResult(entry);
            return true;
        }

        lock (_lock)
        {
            if (!_entries.Exists(Take))
            {
                _waits.Add(Take);
            }
        }

        try
        {
            return await found.Task.WaitAsync(_limit, CancellationToken.None);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException(
                $"Waited for {name}; there were: {string.Join(" | ", Entries)}",
                e
            );
        }
    }
}
