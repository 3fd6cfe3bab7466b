using System.Text;
using NewsBot.Commands;
using NewsBot.Rendering;

namespace NewsBot.Tests.Commands;

public sealed class BatchRunnerTests
{
    [Fact]
    public async Task What_nobody_foresaw_is_the_error_of_its_line_and_the_next_one_is_answered()
    {
        var (code, lines) = await RunAsync(id =>
            id == "2"
                ? throw new InvalidOperationException("a fault\nof two lines")
                : Task.FromResult($"answer {id}")
        );

        code.ShouldBe(ExitCode.Failed);
        lines.Length.ShouldBe(3);
        (lines[0], lines[2]).ShouldBe(("answer 1", "answer 3"));
        lines[1].ShouldStartWith("""{"id":2,"error":"line 2: """);
        lines[1].ShouldContain("InvalidOperationException: a fault");
    }

    [Fact]
    public async Task A_line_that_takes_too_much_memory_is_told_what_to_do()
    {
        var (code, lines) = await RunAsync(id =>
            id == "1"
                ? Task.FromException<string>(new InsufficientMemoryException())
                : Task.FromResult($"answer {id}")
        );

        code.ShouldBe(ExitCode.Failed);
        lines[0].ShouldContain("out of memory: take a smaller --corpus");
        lines[2].ShouldBe("answer 3");
    }

    [Fact]
    public async Task A_run_that_is_cancelled_ends() =>
        await Should.ThrowAsync<OperationCanceledException>(() =>
            RunAsync(_ => throw new OperationCanceledException())
        );

    private static async Task<(int Code, string[] Lines)> RunAsync(
        Func<string, Task<string>> answer
    )
    {
        using var input = new MemoryStream(
            Encoding.UTF8.GetBytes("{\"id\":1}\n{\"id\":2}\n{\"id\":3}\n")
        );
        await using var output = new StringWriter { NewLine = "\n" };
        var code = await BatchRunner.RunAsync(
            input,
            output,
            (id, _, _) => answer($"{id}"),
            ErrorJson.Line,
            CancellationToken.None
        );
        return (code, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
