using NewsBot.Acceptance.Checking;

namespace NewsBot.Acceptance;

public sealed class ReceiptSpecs
{
    private const string Question = "Who said \"I should have opened the sluice on Tuesday\"?";

    [Theory]
    [InlineData("2026-09-20")]
    [InlineData(null)]
    public async Task I_can_ask_for_a_receipt_and_replay_it(string? asked)
    {
        string[] time = asked is null ? [] : ["--asked", asked];
        var run = await NewsBotProcess.RunAsync(["ask", Question, "--receipt", "--json", .. time]);
        run.ShouldBeDone();
        run.Json.ShouldKeepTheContract(SourceTexts.Samples);
        var receipt = run.Json[0].GetProperty("receipt");
        receipt.GetProperty("found").GetArrayLength().ShouldBeInRange(1, 20);

        var again = await NewsBotProcess.RunAsync(
            receipt.GetProperty("replay").GetRawText() + "\n",
            arguments: ["ask", "--batch", "-", "--json"]
        );

        again.ShouldBeDone();
        again
            .Json[0]
            .GetProperty("answer")
            .GetString()
            .ShouldBe(run.Json[0].GetProperty("answer").GetString());
    }

    [Fact]
    public async Task No_secret_is_in_the_command_that_asks_again_nor_in_a_complaint()
    {
        string[] settings =
        [
            "--set",
            "Discord:Token=hunter2",
            "--set",
            "Answering:TimeZone=Europe/London",
        ];

        var receipt = await NewsBotProcess.RunAsync(["ask", Question, "--receipt", .. settings]);
        var wrong = await NewsBotProcess.RunAsync(
            "ask",
            Question,
            "--set",
            "Discord:Token hunter2"
        );

        receipt.ShouldBeDone();
        receipt.Output.ShouldContain("'--set' 'Answering:TimeZone=Europe/London'");
        receipt.Output.ShouldNotContain("hunter2");
        receipt.Output.ShouldNotContain("Discord:Token");
        wrong.ShouldFail(2, "--set", "KEY=VALUE");
        wrong.Error.ShouldNotContain("hunter2");
        var source = await NewsBotProcess.RunAsync(
            "ask",
            Question,
            "--corpus",
            "https://me:hunter2@news.example/feed"
        );
        source.ShouldFail(2, "no such file");
        source.Error.ShouldNotContain("hunter2");
    }

    [Fact]
    public async Task I_can_see_why_in_the_chat_and_no_question_becomes_a_command()
    {
        var run = await NewsBotProcess.RunAsync(
            "/why\nthe sluice'; touch x #\n/why\n",
            arguments: []
        );

        run.ShouldBeDone();
        run.Output.ShouldContain("ask something first");
        run.Output.ShouldContain("generation ");
        run.Output.ShouldContain("found: rvh/");
        run.Output.ShouldContain("| newsbot ask --batch - --json");
        run.Output.ShouldContain("sluice\\u0027; touch x #");
    }
}
