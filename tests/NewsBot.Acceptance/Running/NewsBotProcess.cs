using System.Diagnostics;
using System.Text;

namespace NewsBot.Acceptance.Running;

/// <summary>Runs the program that was built beside the tests as a process of its own.</summary>
internal sealed class NewsBotProcess : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Process _process;
    private readonly CancellationTokenSource _timeout = new(_patience);
    private readonly StringBuilder _read = new();
    private readonly Task<string> _error;

    private NewsBotProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync(_timeout.Token);
    }

    /// <summary>The folder with the program, its settings, prompts and samples.</summary>
    public static string Folder { get; } =
        AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);

    /// <summary>Runs it to its end, with nothing on stdin.</summary>
    public static Task<ProgramRun> RunAsync(params string[] arguments) =>
        RunAsync("", arguments: arguments);

    /// <summary>Runs it to its end.</summary>
    /// <param name="input">All of stdin.</param>
    /// <param name="environment">Variables to set, or with <see langword="null"/> to unset.</param>
    /// <param name="folder">The folder of newsbot.dll; by default <see cref="Folder"/>.</param>
    /// <param name="arguments">The command line.</param>
    /// <exception cref="TimeoutException">It did not end within a minute; it was killed.</exception>
    public static async Task<ProgramRun> RunAsync(
        string input,
        IReadOnlyDictionary<string, string?>? environment = null,
        string? folder = null,
        params string[] arguments
    )
    {
        using var program = Start(environment, folder, arguments);
        var output = program.ReadToEndAsync();
        await program.WriteAsync(input);
        program.CloseInput();
        await output;
        return await program.EndAsync();
    }

    /// <summary>Starts it and leaves stdin open.</summary>
    public static NewsBotProcess Start(params string[] arguments) => Start(null, null, arguments);

    /// <summary>Starts it and leaves stdin open.</summary>
    public static NewsBotProcess Start(
        IReadOnlyDictionary<string, string?>? environment,
        string? folder,
        params string[] arguments
    )
    {
        var dll = Path.Combine(folder ?? Folder, "newsbot.dll");
        return StartCommand(Muxer, environment, [dll, .. arguments]);
    }

    /// <summary>Starts it by a command that leads to it, such as a shell that sets a limit.</summary>
    /// <param name="command">The file to run.</param>
    /// <param name="environment">Variables to set, or with <see langword="null"/> to unset.</param>
    /// <param name="arguments">The whole command line.</param>
    public static NewsBotProcess StartCommand(
        string command,
        IReadOnlyDictionary<string, string?>? environment,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(command)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = _utf8,
            StandardOutputEncoding = _utf8,
            StandardErrorEncoding = _utf8,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("NO_COLOR");
        foreach (var name in environment?.Keys ?? [])
        {
            start.Environment[name] = environment![name];
        }

        return new NewsBotProcess(Process.Start(start)!);
    }

    /// <summary>The file that starts .NET programs.</summary>
    public static string Muxer { get; } =
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet"
            ? path
            : "dotnet";

    /// <summary>Number of the process.</summary>
    public int Id => _process.Id;

    /// <summary>Writes to stdin at once; a program that has gone away does not mind.</summary>
    public async Task WriteAsync(string text)
    {
        try
        {
            await _process.StandardInput.WriteAsync(text.AsMemory(), _timeout.Token);
            await _process.StandardInput.FlushAsync(_timeout.Token);
        }
        catch (IOException) when (_process.HasExited)
        {
            // It ended without reading on, which is its right.
        }
    }

    /// <summary>Ends stdin.</summary>
    public void CloseInput()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // What was still buffered found no reader.
        }
    }

    /// <summary>The next line of stdout.</summary>
    public async Task<string> ReadLineAsync()
    {
        var line =
            await WithinPatienceAsync(
                _process.StandardOutput.ReadLineAsync(_timeout.Token).AsTask()
            ) ?? throw new EndOfStreamException("stdout ended.");
        _read.Append(line).Append(Environment.NewLine);
        return line;
    }

    /// <summary>Waits for its end and reads what is left.</summary>
    public async Task<ProgramRun> EndAsync()
    {
        await ReadToEndAsync();
        await WithinPatienceAsync(_error);
        await WithinPatienceAsync(_process.WaitForExitAsync(_timeout.Token));
        var run = new ProgramRun(_process.ExitCode, _read.ToString(), await _error);
        return run.ShouldBeFitForPeople();
    }

    /// <summary>Sends what Ctrl-C sends; not on Windows.</summary>
    public async Task InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", $"{Id}"]);
        await kill.WaitForExitAsync(_timeout.Token);
    }

    /// <summary>Ends it at once, without a chance to do anything.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        _timeout.Dispose();
    }

    private async Task ReadToEndAsync() =>
        _read.Append(
            await WithinPatienceAsync(_process.StandardOutput.ReadToEndAsync(_timeout.Token))
        );

    private async Task<T> WithinPatienceAsync<T>(Task<T> task)
    {
        await WithinPatienceAsync((Task)task);
        return await task;
    }

    private async Task WithinPatienceAsync(Task task)
    {
        try
        {
            await task;
        }
        catch (OperationCanceledException e) when (_timeout.IsCancellationRequested)
        {
            throw new TimeoutException(
                $"The program did not get on within {_patience.TotalSeconds} s. So far: {_read}",
                e
            );
        }
    }
}
