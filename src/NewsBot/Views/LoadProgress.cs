using NewsBot.Storage;
using Spectre.Console;

namespace NewsBot.Views;

/// <summary>Shows on stderr how far reading got, once it takes more than a second.</summary>
internal sealed class LoadProgress : IProgress<int>
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(2);

    private int _read;

    /// <summary>Takes the number of pages and records read so far.</summary>
    public void Report(int value) => Volatile.Write(ref _read, value);

    /// <summary>Loads, and shows it.</summary>
    public static async Task<LoadSummary> ShowAsync(Func<IProgress<int>, Task<LoadSummary>> load)
    {
        var progress = new LoadProgress();
        var loading = Task.Run(() => load(progress));
        if (await Task.WhenAny(loading, Task.Delay(_patience)) != loading)
        {
            await progress.WatchAsync(loading);
        }

        return await loading;
    }

    private string Message => $"Reading the corpus: {Volatile.Read(ref _read):N0} read …";

    private async Task WatchAsync(Task loading)
    {
        var console = Terminal.Error();
        if (console.Profile.Capabilities.Interactive)
        {
            await console
                .Status()
                .StartAsync(Message, status => WaitAsync(loading, () => status.Status = Message));
        }
        else
        {
            await WaitAsync(loading, () => console.WriteLine(Message));
        }
    }

    private static async Task WaitAsync(Task loading, Action show)
    {
        while (!loading.IsCompleted)
        {
            show();
            await Task.WhenAny(loading, Task.Delay(_interval));
        }
    }
}
