namespace NewsBot.Commands;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    /// <summary>Done; an abstention is a result.</summary>
    public const int Done = 0;

    /// <summary>Failed at run time.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage, missing path or invalid setting.</summary>
    public const int Usage = 2;

    /// <summary>Ended by Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;
}
