namespace NewsBot.Testing.Load;

/// <summary>How much a <see cref="ScriptedLoad"/> asks, for how long, and what goes wrong meanwhile.</summary>
public sealed class LoadOptions
{
    /// <summary>What is asked, in turn; at least one.</summary>
    public required IReadOnlyList<LoadQuestion> Questions { get; init; }

    /// <summary>Interactions per second, spread over the guilds.</summary>
    public double PerSecond { get; init; } = 20;

    /// <summary>How long questions are sent.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long after the last question answers are waited for.</summary>
    public TimeSpan AnswerLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Share of requests that fail, 0 to 1.</summary>
    public double FaultRate { get; init; }

    /// <summary>Seed of the faults.</summary>
    public int Seed { get; init; } = 1;
}
