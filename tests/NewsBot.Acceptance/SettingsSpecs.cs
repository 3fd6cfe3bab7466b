namespace NewsBot.Acceptance;

public sealed class SettingsSpecs
{
    [Theory]
    [InlineData("Answering:Clock=Foo", "Answering:Clock: 'Foo' is none of Auto, Now, Newest.")]
    [InlineData("Answering:Clock=7", "Answering:Clock: '7' is none of Auto, Now, Newest.")]
    [InlineData("answering:clock=", "Answering:clock: '' is none of Auto, Now, Newest.")]
    [InlineData(
        "Answering:TimeZone=Mars/Phobos",
        "Answering:TimeZone: 'Mars/Phobos' is no time zone"
    )]
    [InlineData(
        "Answering:MaxCitations=99",
        "Answering:MaxCitations: '99' must be between 1 and 4."
    )]
    [InlineData("Answering:MaxCitations=two", "Answering:MaxCitations: 'two' is no whole number.")]
    [InlineData("Answering:MaxCitations=1.5", "Answering:MaxCitations: '1.5' is no whole number.")]
    [InlineData("Answering:MinCoverage=much", "Answering:MinCoverage: 'much' is no number.")]
    [InlineData(
        "Answering:MinCoverage=1.4",
        "Answering:MinCoverage: '1.4' must be between 0 and 1."
    )]
    [InlineData(
        "Answering:MinCoverage=NaN",
        "Answering:MinCoverage: 'NaN' must be between 0 and 1."
    )]
    [InlineData(
        "Answering:MinStrength=NaN",
        "Answering:MinStrength: 'NaN' must be between 0 and 1."
    )]
    [InlineData("Retrieval:K1=1e999", "Retrieval:K1: '1e999' must be between 0 and 10.")]
    [InlineData("Retrieval:B=-Infinity", "Retrieval:B: '-Infinity' must be between 0 and 1.")]
    [InlineData("Discord:ApiBaseUrl=https://[bad", "Discord:ApiBaseUrl: write an address such as")]
    [InlineData(
        "Discord:Interactions:Url=http://[",
        "Discord:Interactions:Url: write an address to listen on"
    )]
    [InlineData("Answering:MinCoverage:Of=1", "Answering:MinCoverage: it takes one value")]
    [InlineData(
        "Answering:Klock=Now",
        "Answering:Klock: there is no such setting; Answering has Clock, TimeZone"
    )]
    [InlineData(
        "Answring:Clock=Now",
        "Answring:Clock: there is no such setting; keys begin with Answering:, "
    )]
    [InlineData("Clock=Now", "Clock: there is no such setting; keys begin with Answering:, ")]
    [InlineData("Retrieval:K1=-1", "Retrieval:K1: '-1' must be between 0 and 10.")]
    [InlineData(
        "Corpus:Sources=pages",
        "Corpus:Sources: it is a list; write Corpus:Sources:0=pages."
    )]
    [InlineData("Corpus:Sources:0=", "Corpus:Sources: name at least one folder")]
    [InlineData(
        "Logging:LogLevel:Default=Loud",
        "Logging:LogLevel:Default: 'Loud' is none of Trace, Debug, Information"
    )]
    [InlineData(
        "Logging:Console:LogLevel:X=Loud",
        "Logging:Console:LogLevel:X: 'Loud' is none of Trace, Debug, Information"
    )]
    public async Task I_am_told_in_one_line_which_setting_is_wrong(string setting, string problem)
    {
        var run = await NewsBotProcess.RunAsync("ask", "sluice", "--set", setting);

        run.ShouldFail(2, $"Wrong setting {problem}");
    }

    [Theory]
    [InlineData("Answering:Clock")]
    [InlineData("=Now")]
    [InlineData("")]
    public async Task I_am_told_how_a_setting_is_written(string setting)
    {
        var run = await NewsBotProcess.RunAsync("ask", "sluice", "--set", setting);

        run.ShouldFail(2, "--set", "KEY=VALUE");
    }

    [Fact]
    public async Task I_am_told_of_a_wrong_variable_of_the_environment()
    {
        var run = await NewsBotProcess.RunAsync(
            "",
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Answering__Clock"] = "Foo",
            },
            arguments: ["search", "sluice"]
        );

        run.ShouldFail(2, "Wrong setting Answering:Clock: 'Foo' is none of Auto, Now, Newest.");
    }

    [Fact]
    public async Task I_can_choose_the_corpus_by_variable_by_setting_or_by_option_and_the_option_wins()
    {
        using var folder = new ScratchFolder();
        var variable = folder.Write(
            "variable/page.txt",
            PageText.With("The otter came by the environment.")
        );
        var setting = folder.Write(
            "setting/page.txt",
            PageText.With("The otter came by the setting.")
        );
        var option = folder.Write(
            "option/page.txt",
            PageText.With("The otter came by the option.")
        );
        var environment = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Corpus__Sources__0"] = variable,
        };
        string[] set = ["--set", $"Corpus:Sources:0={setting}"];

        var first = await SearchAsync([]);
        var second = await SearchAsync(set);
        var third = await SearchAsync([.. set, "--corpus", option]);

        first!.ShouldContain("The otter came by the environment.");
        second!.ShouldContain("The otter came by the setting.");
        third!.ShouldContain("The otter came by the option.");

        async Task<string?> SearchAsync(string[] more)
        {
            var run = await NewsBotProcess.RunAsync(
                "",
                environment,
                arguments: ["search", "\"The otter came by\"", "--json", .. more]
            );
            return run.ShouldBeDone()
                .Json[0]
                .GetProperty("passages")
                .EnumerateArray()
                .ShouldHaveSingleItem()
                .GetProperty("text")
                .GetString();
        }
    }

    [Fact]
    public async Task I_can_set_the_clock_and_see_it_in_the_banner()
    {
        using var folder = new ScratchFolder();
        var corpus = folder.WriteLines(
            "news.jsonl",
            """{"id":"a","published":"2020-02-28","text":"The otter crossed the river."}"""
        );

        var archive = await NewsBotProcess.RunAsync("--corpus", corpus);
        var now = await NewsBotProcess.RunAsync("--corpus", corpus, "--set", "answering:CLOCK=now");

        archive.ShouldBeDone().Flat.ShouldContain("28 February 2020.");
        now.ShouldBeDone().Flat.ShouldNotContain("28 February 2020.");
    }

    [Theory]
    [InlineData("{ \"Corpus\": ")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{ \"Answering\": { \"Clock\": \"Now\", \"clock\": \"Auto\" } }")]
    public async Task I_am_told_that_the_settings_file_is_broken(string text)
    {
        using var folder = new ScratchFolder().WithProgram();
        folder.Write("appsettings.json", text);

        var run = await AskAsync(folder);

        run.ShouldFail(2, "not valid JSON", "appsettings.json");
    }

    [Fact]
    public async Task I_am_told_that_my_secrets_are_broken_and_need_no_home_to_have_none()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new ScratchFolder();
        var secrets = folder.Write(".microsoft/usersecrets/newsbot/secrets.json", "{");

        var broken = await SearchAsync(folder.Path);
        var homeless = await SearchAsync(null);

        broken.ShouldFail(2, "not valid JSON", secrets);
        homeless.ShouldBeDone();

        static Task<ProgramRun> SearchAsync(string? home) =>
            NewsBotProcess.RunAsync(
                "",
                new Dictionary<string, string?>(StringComparer.Ordinal) { ["HOME"] = home },
                arguments: ["search", "sluice"]
            );
    }

    [Fact]
    public async Task I_am_told_that_the_settings_file_has_a_wrong_value_or_is_missing()
    {
        using var folder = new ScratchFolder().WithProgram();
        folder.Write("appsettings.json", """{ "Answering": { "Clok": "Now" } }""");
        var unknown = await AskAsync(folder);
        folder.Write("appsettings.json", """{ "Corpus": { "Sources": [] } }""");
        var empty = await AskAsync(folder);
        File.Delete(folder["appsettings.json"]);
        var missing = await AskAsync(folder);

        unknown.ShouldFail(2, "Wrong setting Answering:Clok: there is no such setting");
        empty.ShouldFail(2, "Wrong setting Corpus:Sources: name at least one folder");
        missing.ShouldFail(2, "appsettings.json is missing");
    }

    [Fact]
    public async Task I_am_told_which_prompt_is_missing_or_broken()
    {
        using var folder = new ScratchFolder().WithProgram();
        folder.Write("prompts/Answers/ground/config.json", "{ \"schema\": ");
        var broken = await AskAsync(folder);
        File.Delete(folder["prompts/Answers/ground/skprompt.txt"]);
        var missing = await AskAsync(folder);
        Directory.Delete(folder["prompts"], recursive: true);
        var none = await AskAsync(folder);

        broken.ShouldFail(1, "prompts", "config.json");
        missing.ShouldFail(1, "prompts", "skprompt.txt is missing");
        none.ShouldFail(1, "prompts", "is missing");
    }

    [Fact]
    public async Task I_am_told_that_a_source_of_the_settings_is_not_there()
    {
        using var folder = new ScratchFolder().WithProgram();
        Directory.Delete(folder["samples"], recursive: true);

        var run = await AskAsync(folder);

        run.ShouldFail(2, folder["samples/news"], "no such file or folder");
    }

    private static Task<ProgramRun> AskAsync(ScratchFolder folder) =>
        NewsBotProcess.RunAsync("", folder: folder.Path, arguments: ["ask", "sluice"]);
}
