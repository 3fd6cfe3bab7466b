using System.Text.Json;
using NewsBot.Core.Ingestion;
using NewsBot.Failures;

namespace NewsBot.Commands;

/// <summary>Runs a verb over JSON Lines: a line in, a line out, in order, each written at once.</summary>
internal static class BatchRunner
{
    /// <summary>Runs.</summary>
    /// <param name="path">A file, or <c>-</c> for stdin.</param>
    /// <param name="answer">Takes the line's id and members and gives the line to print.</param>
    /// <param name="error">Gives the line in the place of one that can't be done, of its id and what is wrong.</param>
    /// <param name="cancellationToken">Ends the run between lines.</param>
    /// <returns><see cref="ExitCode.Failed"/> if a line could not be done.</returns>
    public static async Task<int> RunAsync(
        string path,
        Func<JsonElement?, JsonMembers, CancellationToken, Task<string>> answer,
        Func<JsonElement?, string, string> error,
        CancellationToken cancellationToken
    )
    {
        await using var input = Open(path);
        return await RunAsync(input, System.Console.Out, answer, error, cancellationToken);
    }

    /// <summary>The same from a stream to a writer of the caller's choice.</summary>
    public static async Task<int> RunAsync(
        Stream input,
        TextWriter output,
        Func<JsonElement?, JsonMembers, CancellationToken, Task<string>> answer,
        Func<JsonElement?, string, string> error,
        CancellationToken cancellationToken
    )
    {
        var code = ExitCode.Done;
        await foreach (var line in JsonLineReader.ReadAsync(input, cancellationToken))
        {
            var (text, isError) = await AnswerAsync(line, answer, error, cancellationToken);
            code = isError ? ExitCode.Failed : code;
            await output.WriteLineAsync(text);
            await output.FlushAsync(cancellationToken);
        }

        return code;
    }

    // Whatever is wrong with a line, the next one is answered.
    private static async Task<(string Text, bool IsError)> AnswerAsync(
        JsonLine line,
        Func<JsonElement?, JsonMembers, CancellationToken, Task<string>> answer,
        Func<JsonElement?, string, string> error,
        CancellationToken cancellationToken
    )
    {
        JsonElement? id = null;
        try
        {
            using var document = JsonMembers.ParseObject(
                line.Bytes ?? throw new FormatException("the line is too long")
            );
            var members = new JsonMembers(document.RootElement);
            id = IdOf(members);
            return (await answer(id, members, cancellationToken), false);
        }
        catch (FormatException e)
        {
            return (Error(e.Message), true);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return (Error(Unforeseen.Tell(e)), true);
        }

        string Error(string problem) => error(id, $"line {line.Number}: {problem}");
    }

    // A copy, for an error may have to name it when its line is gone. Half a character could not be written back.
    private static JsonElement? IdOf(JsonMembers members)
    {
        if (members["id"] is not { } id)
        {
            return null;
        }

        try
        {
            using var writer = new Utf8JsonWriter(Stream.Null);
            id.WriteTo(writer);
            return id.Clone();
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("\"id\" holds half a character", e);
        }
    }

    private static Stream Open(string path)
    {
        if (path == "-")
        {
            return System.Console.OpenStandardInput();
        }

        if (!File.Exists(path))
        {
            throw new UsageException(
                $"--batch {path}: no such file. Give a .jsonl file, or - for stdin."
            );
        }

        return File.OpenRead(path);
    }
}
