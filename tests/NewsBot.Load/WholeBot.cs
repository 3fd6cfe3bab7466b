using System.Diagnostics;
using NewsBot.Testing;

namespace NewsBot.Load;

/// <summary>The whole program on its sample corpus, as users start it; without limits, which the load would reach at once.</summary>
internal sealed class WholeBot : IMeasuredBot
{
    private readonly DirectoryInfo _folder;
    private readonly Process _process;

    private WholeBot(DirectoryInfo folder, Process process) =>
        (_folder, _process) = (folder, process);

    /// <summary>Starts it.</summary>
    /// <param name="program">Path of newsbot.dll.</param>
    /// <param name="discord">The server that it connects to.</param>
    public static WholeBot Start(string program, ScriptedDiscord discord)
    {
        var folder = Directory.CreateTempSubdirectory("newsbot-load-");
        var start = new ProcessStartInfo("dotnet", [program]) { UseShellExecute = false };
        start.Environment["Discord__Token"] = discord.Token;
        start.Environment["Discord__ApiBaseUrl"] = discord.ApiBaseUrl.AbsoluteUri;
        start.Environment["Discord__Limits__Enabled"] = "false";
        start.Environment["Logging__LogLevel__Default"] = "Error";
        start.Environment["Storage__Path"] = Path.Combine(folder.FullName, "newsbot.db");
        return new WholeBot(folder, Process.Start(start)!);
    }

    /// <summary>A working set moves with the collector's mood.</summary>
    public long MaxGrowthBytes => 64 * 1024 * 1024;

    /// <summary>Its working set stands for its heap, which nobody can ask it for.</summary>
    public Task<BotState> AskAsync()
    {
        _process.Refresh();
        return _process.HasExited
            ? throw new InvalidOperationException("The bot ended before its time.")
            : Task.FromResult(new BotState(_process.WorkingSet64, 0, 0, 0));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}
