using System.Threading.Channels;
using NewsBot.Discord.Ids;

namespace NewsBot.Discord.Dispatch;

/// <summary>
/// Work of one kind: so much of it waits, so much of it runs, and none of it in the way of other kinds. Users take turns, and each has
/// a share of what may wait and run, so that nobody's heavy questions starve the others.
/// </summary>
/// <param name="queueLength">How much may wait.</param>
/// <param name="workers">How much runs at the same time.</param>
/// <param name="userQueueLength">How much of one user may wait.</param>
/// <param name="userWorkers">How much of one user runs at the same time.</param>
internal sealed class Lane(int queueLength, int workers, int userQueueLength, int userWorkers)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<UserId, Share> _shares = [];
    private readonly Channel<UserId> _turns = Channel.CreateUnbounded<UserId>();
    private int _waiting;

    /// <summary>Takes work in, unless too much is waiting.</summary>
    /// <param name="userId">For whom it is; 0 is a user too.</param>
    /// <param name="work">Must not fail.</param>
    public bool TryAdd(UserId userId, Func<CancellationToken, Task> work)
    {
        lock (_gate)
        {
            var share = _shares.GetValueOrDefault(userId) ?? new Share();
            if (_waiting >= queueLength || share.Waiting.Count >= userQueueLength)
            {
                return false;
            }

            _shares[userId] = share;
            _waiting++;
            share.Waiting.Enqueue(work);
            if (share.InLine + share.AtWork < userWorkers)
            {
                LineUp(userId, share);
            }

            return true;
        }
    }

    /// <summary>Works until it is cancelled.</summary>
    public Task RunAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(Enumerable.Range(0, workers).Select(_ => WorkAsync(cancellationToken)));

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        await foreach (var userId in _turns.Reader.ReadAllAsync(cancellationToken))
        {
            await Begin(userId)(cancellationToken);
            End(userId);
        }
    }

    private Func<CancellationToken, Task> Begin(UserId userId)
    {
        lock (_gate)
        {
            var share = _shares[userId];
            _waiting--;
            share.InLine--;
            share.AtWork++;
            return share.Waiting.Dequeue();
        }
    }

    private void End(UserId userId)
    {
        lock (_gate)
        {
            var share = _shares[userId];
            share.AtWork--;
            if (share.Waiting.Count > share.InLine)
            {
                LineUp(userId, share);
            }
            else if (share.InLine + share.AtWork == 0)
            {
                _shares.Remove(userId);
            }
        }
    }

    private void LineUp(UserId userId, Share share)
    {
        share.InLine++;
        _turns.Writer.TryWrite(userId);
    }

    /// <summary>What one user has here.</summary>
    private sealed class Share
    {
        public Queue<Func<CancellationToken, Task>> Waiting { get; } = new();

        /// <summary>How often the user stands in line, each time for one of what waits.</summary>
        public int InLine { get; set; }

        public int AtWork { get; set; }
    }
}
