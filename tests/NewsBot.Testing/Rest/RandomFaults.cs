namespace NewsBot.Testing.Rest;

/// <summary>
/// Faults for a share of all requests, from a seed: 500, 502 in HTML, 429, resets before and after the work. One fault in
/// ten is a gateway connection that drops instead. Safe for threads only under the world's gate.
/// </summary>
public sealed class RandomFaults(int seed, double rate)
{
    private readonly Random _random = new(seed);

    /// <summary>Faults until now, dropped connections included.</summary>
    public int Count { get; private set; }

    /// <summary>Gateway connections that were to be dropped.</summary>
    public int Drops { get; private set; }

    internal RestFault? Next(Action dropGateway)
    {
        if (_random.NextDouble() >= rate)
        {
            return null;
        }

        Count++;
        switch (_random.Next(10))
        {
            case 0:
                Drops++;
                dropGateway();
                return null;
            case 1 or 2:
                return new RestFault.Status(500);
            case 3 or 4:
                return new RestFault.Status(502) { Html = "<html><body>Bad gateway</body></html>" };
            case 5 or 6:
                var wait = TimeSpan.FromMilliseconds(_random.Next(100, 600));
                return new RestFault.RateLimited(wait);
            case 7:
                return new RestFault.Status(503, AfterProcessing: true);
            case 8:
                return new RestFault.Reset(AfterProcessing: false);
            default:
                return new RestFault.Reset(AfterProcessing: true);
        }
    }
}
