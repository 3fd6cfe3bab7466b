using System.Globalization;

namespace NewsBot.Testing;

/// <summary>Ends waits that take too long, in real time, and names what was waited for.</summary>
internal sealed class WaitLimit(TimeSpan limit, CancellationToken lifetime)
{
    /// <exception cref="TimeoutException">The task did not end in time; the message names the phase.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up, or the server was disposed.</exception>
    public async Task<T> For<T>(
        Task<T> task,
        string phase,
        CancellationToken cancellationToken = default
    )
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            cancellationToken,
            lifetime
        );
        try
        {
            return await task.WaitAsync(limit, either.Token);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Waited {limit.TotalSeconds} s for {phase}."
                ),
                e
            );
        }
    }
}
