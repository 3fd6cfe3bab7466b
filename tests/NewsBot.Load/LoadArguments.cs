using System.Globalization;

namespace NewsBot.Load;

/// <summary>How much is asked, and what goes wrong meanwhile.</summary>
internal sealed record LoadArguments
{
    /// <summary>How long questions are sent.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Questions a second, over all guilds.</summary>
    public double Rate { get; init; } = 200;

    /// <summary>Guilds with one channel each.</summary>
    public int Guilds { get; init; } = 64;

    /// <summary>Connections to the gateway.</summary>
    public int Shards { get; init; } = 2;

    /// <summary>Share of requests that fail, 0 to 1; one in ten of them drops a connection to the gateway instead.</summary>
    public double Faults { get; init; } = 0.05;

    /// <summary>Seed of the faults and of the client's pauses.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Path of newsbot.dll, to load the whole program; <see langword="null"/>: the client with a small bot.</summary>
    public string? Program { get; init; }

    /// <summary>Reads "--seconds 30 --rate 200 --guilds 64 --shards 2 --faults 0.05 --seed 1 --program newsbot.dll", each of them optional.</summary>
    /// <exception cref="ArgumentException">Something else stands there.</exception>
    public static LoadArguments Read(IReadOnlyList<string> args)
    {
        var read = new LoadArguments();
        for (var i = 0; i < args.Count; i += 2)
        {
            read = With(read, args[i], i + 1 < args.Count ? args[i + 1] : "");
        }

        return read;
    }

    private static LoadArguments With(LoadArguments read, string name, string value) =>
        name switch
        {
            "--seconds" => read with { Duration = TimeSpan.FromSeconds(Number(name, value)) },
            "--rate" => read with { Rate = Number(name, value) },
            "--guilds" => read with { Guilds = (int)Number(name, value) },
            "--shards" => read with { Shards = (int)Number(name, value) },
            "--faults" => read with { Faults = Number(name, value) },
            "--program" => read with { Program = value },
            "--seed" => read with { Seed = (int)Number(name, value) },
            _ => throw new ArgumentException($"There is no option {name}.", nameof(name)),
        };

    private static double Number(string name, string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number >= 0
            ? number
            : throw new ArgumentException($"{name} needs a number.", nameof(value));
}
