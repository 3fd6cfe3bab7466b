using NewsBot.Commands;

namespace NewsBot.Tests.Commands;

public sealed class CommandLineTests
{
    [Fact]
    public async Task What_nobody_foresaw_is_one_line_and_exit_code_1()
    {
        var (code, complaint) = await RunAsync(new InvalidOperationException("a fault\nof two"));

        code.ShouldBe(ExitCode.Failed);
        complaint.ShouldStartWith("newsbot: this should not have happened: ");
        complaint.ShouldContain("InvalidOperationException: a fault of two");
        complaint.TrimEnd('\n').ShouldNotContain("\n");
    }

    [Theory]
    [MemberData(nameof(Shortages))]
    public async Task Out_of_memory_says_what_to_do(Exception shortage)
    {
        var (code, complaint) = await RunAsync(shortage);

        code.ShouldBe(ExitCode.Failed);
        complaint.ShouldStartWith("newsbot: out of memory: take a smaller --corpus");
    }

    [Fact]
    public async Task A_run_that_is_cancelled_is_interrupted() =>
        (await RunAsync(new OperationCanceledException())).ShouldBe((ExitCode.Interrupted, ""));

    public static TheoryData<Exception> Shortages =>
        new(
            new InsufficientMemoryException(),
            new AggregateException(new FormatException(), new InsufficientMemoryException()),
            new TypeInitializationException("Lexicon", new InsufficientMemoryException())
        );

    private static async Task<(int Code, string Complaint)> RunAsync(Exception fault)
    {
        await using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(() => throw fault, error);
        return (code, error.ToString());
    }
}
