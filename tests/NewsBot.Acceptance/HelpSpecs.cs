namespace NewsBot.Acceptance;

public sealed class HelpSpecs
{
    [Theory]
    [InlineData("ask")]
    [InlineData("search")]
    [InlineData("check")]
    [InlineData("page")]
    [InlineData("quotes")]
    [InlineData("ingest")]
    [InlineData("eval")]
    public async Task I_can_read_the_help_of_a_verb_with_examples(string verb)
    {
        var run = await NewsBotProcess.RunAsync(verb, "--help");

        run.ShouldBeDone();
        run.Output.ShouldContain("Examples:");
        run.Output.ShouldContain($"newsbot {verb} ");
    }

    [Fact]
    public async Task I_can_read_which_verbs_there_are()
    {
        var run = await NewsBotProcess.RunAsync("--help");

        run.ShouldBeDone();
        foreach (var verb in new[] { "ask", "search", "check", "page", "quotes", "ingest", "eval" })
        {
            run.Lines.ShouldContain(line =>
                line.TrimStart().StartsWith($"{verb} ", StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public async Task I_can_read_the_version()
    {
        var run = await NewsBotProcess.RunAsync("--version");

        run.ShouldBeDone();
        Version.TryParse(run.Lines.ShouldHaveSingleItem().Split('-')[0], out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("gossip")]
    [InlineData("--gossip")]
    public async Task I_am_told_of_a_verb_or_option_that_there_is_not(string word)
    {
        var run = await NewsBotProcess.RunAsync(word);

        run.ShouldFail(2, word, "--help");
    }

    [Fact]
    public void Settings_prompts_and_samples_lie_beside_the_program()
    {
        foreach (
            var file in new[]
            {
                "newsbot.dll",
                "appsettings.json",
                "prompts/Answers/ground/skprompt.txt",
                "samples/news/pages.jsonl",
                "samples/questions.jsonl",
            }
        )
        {
            File.Exists(Path.Combine(NewsBotProcess.Folder, file)).ShouldBeTrue(file);
        }
    }
}
