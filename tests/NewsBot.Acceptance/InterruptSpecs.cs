namespace NewsBot.Acceptance;

public sealed class InterruptSpecs
{
    private const int Interrupted = 130;

    [Theory]
    [InlineData("ask")]
    [InlineData("search")]
    public async Task I_can_end_a_batch_that_waits_with_Ctrl_C(string verb)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var program = NewsBotProcess.Start(verb, "--batch", "-");
        await program.WriteAsync("{\"question\":\"sluice\"}\n");
        await program.ReadLineAsync();

        var run = await InterruptAsync(program);

        run.ExitCode.ShouldBe(Interrupted);
        run.Complaints.ShouldBeEmpty();
        run.Lines.Count.ShouldBe(1);
    }

    [Fact]
    public async Task I_can_end_the_chat_that_waits_with_Ctrl_C()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var program = NewsBotProcess.Start();
        while (!(await program.ReadLineAsync()).StartsWith("/help", StringComparison.Ordinal))
        {
            // The banner.
        }

        var run = await InterruptAsync(program);

        run.ExitCode.ShouldBe(Interrupted);
        run.Complaints.ShouldBeEmpty();
    }

    private static async Task<ProgramRun> InterruptAsync(NewsBotProcess program)
    {
        await program.InterruptAsync();
        return await program.EndAsync();
    }
}
