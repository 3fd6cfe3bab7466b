namespace NewsBot.Requests;

/// <summary>One computation that several requests wait for; it is given up when the last of them has.</summary>
/// <remarks>The cache counts those who wait under its lock.</remarks>
internal sealed class Flight : IDisposable
{
    private readonly CancellationTokenSource _givenUp = new();

    /// <summary>Starts on another thread: nobody holds up the cache.</summary>
    public Flight(Func<CancellationToken, Task<Result>> compute)
    {
        var token = _givenUp.Token;
        Result = Task.Run(() => compute(token), CancellationToken.None);
    }

    /// <summary>What comes of it.</summary>
    public Task<Result> Result { get; }

    /// <summary>How many requests wait for it.</summary>
    public int Waiting { get; private set; }

    /// <summary>One more waits.</summary>
    public void Join() => Waiting++;

    /// <summary>One less waits; the last one ends it.</summary>
    public void Leave()
    {
        Waiting--;
        if (Waiting == 0)
        {
            Dispose();
        }
    }

    public void Dispose()
    {
        _givenUp.Cancel();
        _givenUp.Dispose();
    }
}
