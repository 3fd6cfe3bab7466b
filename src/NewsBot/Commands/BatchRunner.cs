using System.Text.Json;
using NewsBot.Core.Ingestion;
using NewsBot.Replies;

namespace NewsBot.Commands;

/// <summary>Runs a verb over JSON Lines: a line in, a line out, in order, each written at once.</summary>
internal static class BatchRunner
{
    /// <summary>Runs.</summary>
    /// <param name="path">A file, or <c>-</c> for stdin.</param>
    /// <param name="answer">Takes the line's id and members and gives the line to print.</param>
    /// <param name="cancellationToken">Ends the run between lines.</param>
    /// <returns><see cref="ExitCode.Failed"/> if a line could not be done.</returns>
    public static async Task<int> RunAsync(
        string path,
        Func<JsonElement?, JsonMembers, CancellationToken, Task<string>> answer,
        CancellationToken cancellationToken
    )
    {
        var code = ExitCode.Done;
        await using var input = Open(path);
        await foreach (var line in JsonLineReader.ReadAsync(input, cancellationToken))
        {
            JsonElement? id = null;
            try
            {
                using var document = JsonMembers.ParseObject(
                    line.Bytes ?? throw new FormatException("the line is too long")
                );
                var members = new JsonMembers(document.RootElement);
                id = IdOf(members);
                await WriteAsync(await answer(id, members, cancellationToken));
            }
            catch (FormatException e)
            {
                code = ExitCode.Failed;
                await WriteAsync(
                    ReplyJson.Print(new ErrorJson(id, $"line {line.Number}: {e.Message}"))
                );
            }
        }

        return code;
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

    private static async Task WriteAsync(string line)
    {
        await System.Console.Out.WriteLineAsync(line);
        await System.Console.Out.FlushAsync();
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
