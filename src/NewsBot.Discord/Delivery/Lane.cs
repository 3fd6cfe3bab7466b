using System.Threading.Channels;

namespace NewsBot.Discord.Delivery;

/// <summary>Work of one kind: so much of it waits, so much of it runs, and none of it in the way of other kinds.</summary>
internal sealed class Lane(int queueLength, int workers)
{
    private readonly Channel<Func<CancellationToken, Task>> _queue = Channel.CreateBounded<
        Func<CancellationToken, Task>
    >(new BoundedChannelOptions(queueLength) { FullMode = BoundedChannelFullMode.Wait });

    /// <summary>Takes work in, unless too much is waiting.</summary>
    /// <param name="work">Must not fail.</param>
    public bool TryAdd(Func<CancellationToken, Task> work) => _queue.Writer.TryWrite(work);

    /// <summary>Works until it is cancelled.</summary>
    public Task RunAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(Enumerable.Range(0, workers).Select(_ => WorkAsync(cancellationToken)));

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        await foreach (var work in _queue.Reader.ReadAllAsync(cancellationToken))
        {
            await work(cancellationToken);
        }
    }
}
