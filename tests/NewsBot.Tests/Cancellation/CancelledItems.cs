using System.Collections;

namespace NewsBot.Tests.Cancellation;

/// <summary>Items of which one cancels what reads them; no item behind the next may be read.</summary>
internal sealed class CancelledItems<T>(IReadOnlyList<T> items, int cancelAt)
    : IReadOnlyList<T>,
        IDisposable
{
    private readonly CancellationTokenSource _cancelled = new();

    public CancellationToken Token => _cancelled.Token;

    /// <summary>How many were read.</summary>
    public int Read { get; private set; }

    public int Count => items.Count;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var item in items)
        {
            if (Read++ == cancelAt)
            {
                _cancelled.Cancel();
            }

            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose() => _cancelled.Dispose();
}
