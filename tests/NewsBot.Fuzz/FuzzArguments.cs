using System.Globalization;

namespace NewsBot.Fuzz;

/// <summary>What is tried, and for how long.</summary>
internal sealed record FuzzArguments
{
    private const string Usage =
        "Options: --reader NAME, --seed N, --seconds N or --runs N, --out FOLDER; --growth with --kilobytes 25,100,400, --shape NAME, --stage NAME.";

    /// <summary>The reader that is fed; <see langword="null"/>: all, one after the other.</summary>
    public string? Reader { get; init; }

    /// <summary>Seed of all that is made up.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How long each reader is fed; <see langword="null"/>: as <see cref="Runs"/> says.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>How many inputs each reader gets where no time is given.</summary>
    public int Runs { get; init; } = 1_000;

    /// <summary>The folder that inputs of findings are written to.</summary>
    public string Out { get; init; } = "fuzz-findings";

    /// <summary>Whether shapes are measured that grow, instead.</summary>
    public bool Growth { get; init; }

    /// <summary>Sizes of the shapes, in thousands of code units, each four times the one before.</summary>
    public IReadOnlyList<int> Kilobytes { get; init; } = [25, 100, 400];

    /// <summary>Only shapes with this in their name.</summary>
    public string Shape { get; init; } = "";

    /// <summary>Only stages with this in their name.</summary>
    public string Stage { get; init; } = "";

    /// <summary>Reads the options.</summary>
    /// <exception cref="ArgumentException">Something else stands there.</exception>
    public static FuzzArguments Read(IReadOnlyList<string> args)
    {
        var read = new FuzzArguments();
        for (var i = 0; i < args.Count; i++)
        {
            read =
                args[i] == "--growth"
                    ? read with
                    {
                        Growth = true,
                    }
                    : With(read, args[i], ++i < args.Count ? args[i] : "");
        }

        return read;
    }

    private static FuzzArguments With(FuzzArguments read, string name, string value) =>
        name switch
        {
            "--reader" => read with { Reader = value },
            "--seed" => read with { Seed = Number(name, value) },
            "--seconds" => read with { Duration = TimeSpan.FromSeconds(Number(name, value)) },
            "--runs" => read with { Runs = Number(name, value) },
            "--out" => read with { Out = value },
            "--kilobytes" => read with
            {
                Kilobytes = [.. value.Split(',').Select(v => Number(name, v))],
            },
            "--shape" => read with { Shape = value },
            "--stage" => read with { Stage = value },
            _ => throw new ArgumentException($"There is no option {name}. {Usage}", nameof(name)),
        };

    private static int Number(string name, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ArgumentException($"{name} needs a whole number. {Usage}", nameof(value));
}
