using System.Diagnostics;
using System.Globalization;
using NewsBot.Testing;

namespace NewsBot.Load;

/// <summary>The client, in a process of its own.</summary>
internal sealed class BotProcess : IMeasuredBot
{
    /// <summary>The argument that makes this program the client.</summary>
    public const string Verb = "client";

    private readonly Process _process;

    private BotProcess(Process process) => _process = process;

    public long MaxGrowthBytes => 8 * 1024 * 1024;

    /// <summary>Starts this program once more, as the client of a server.</summary>
    public static BotProcess Start(ScriptedDiscord discord, int seed) =>
        new(
            Process.Start(
                new ProcessStartInfo(
                    Environment.ProcessPath!,
                    [
                        Verb,
                        discord.ApiBaseUrl.AbsoluteUri,
                        discord.Token,
                        seed.ToString(CultureInfo.InvariantCulture),
                    ]
                )
                {
                    UseShellExecute = false,
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                }
            )!
        );

    /// <summary>Asks how it stands.</summary>
    /// <exception cref="InvalidOperationException">It ended before its time.</exception>
    public async Task<BotState> AskAsync()
    {
        await _process.StandardInput.WriteLineAsync();
        await _process.StandardInput.FlushAsync();
        var line =
            await _process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The client ended before its time.");
        var parts = line.Split(' ');
        return new BotState(
            long.Parse(parts[0], CultureInfo.InvariantCulture),
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            int.Parse(parts[2], CultureInfo.InvariantCulture),
            int.Parse(parts[3], CultureInfo.InvariantCulture)
        );
    }

    /// <summary>Lets it leave.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
