using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace NewsBot.Bot.Digests;

/// <summary>A run of the program, by which it knows its own claims, and those of runs on this machine that are over.</summary>
/// <param name="Machine">The machine's name.</param>
/// <param name="ProcessId">The process.</param>
/// <param name="Run">Random: another process may get the same number.</param>
internal sealed record DeliveryClaimer(string Machine, int ProcessId, string Run)
{
    private const int RunLength = 8;
    private const char Separator = '/';

    /// <summary>This run.</summary>
    public static DeliveryClaimer Own() =>
        new(
            Environment.MachineName.Replace(Separator, '-'),
            Environment.ProcessId,
            RandomNumberGenerator.GetHexString(RunLength, lowercase: true)
        );

    /// <summary>Whether the run of a claim is known to be over, so that nobody sends it any more.</summary>
    /// <param name="claimer">As <see cref="ToString"/> writes it.</param>
    public bool KnowsAsOver(string claimer) =>
        claimer.Split(Separator) is [var machine, var id, var run]
        && machine == Machine
        && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var process)
        && (process == ProcessId ? run != Run : !IsRunning(process));

    /// <summary>As it stands in a claim.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Machine}{Separator}{ProcessId}{Separator}{Run}"
        );

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
