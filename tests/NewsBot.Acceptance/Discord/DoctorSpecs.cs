using NewsBot.Testing;

namespace NewsBot.Acceptance.Discord;

/// <summary><c>doctor</c>, and a bot that can't start.</summary>
public sealed class DoctorSpecs
{
    [Fact]
    public async Task Without_a_token_it_says_what_there_is_and_how_to_get_on()
    {
        var run = await RunAsync(discord: null, token: null);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("[ok]   The corpus has 24 articles");
        run.Output.ShouldContain("[ok]   Answers work");
        run.Output.ShouldContain("[note] There is no bot token");
    }

    [Fact]
    public async Task All_is_well_where_it_is()
    {
        await using var discord = await ScriptedDiscord.StartAsync();

        var run = await RunAsync(discord, discord.Token);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("[ok]   Discord accepts the token");
        run.Output.ShouldContain("[ok]   No privileged intent is asked for");
        run.Output.ShouldContain("the bot has what it needs.");
        run.Output.ShouldNotContain("[bad]");
    }

    [Fact]
    public async Task A_wrong_token_is_named_and_never_printed()
    {
        await using var discord = await ScriptedDiscord.StartAsync();

        var run = await RunAsync(discord, "wrong.secret-token.value");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("[bad]");
        run.Output.ShouldContain("Discord:Token");
        (run.Output + run.Error).ShouldNotContain("secret-token");
    }

    [Fact]
    public async Task An_intent_that_is_not_allowed_is_named_with_its_switch()
    {
        await using var discord = await ScriptedDiscord.StartAsync();

        var run = await RunAsync(
            discord,
            discord.Token,
            "doctor",
            ("Discord__MessageContent", "true")
        );

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("Message Content Intent");
    }

    [Fact]
    public async Task A_bot_whose_intent_is_refused_ends_and_says_which_switch_it_is()
    {
        await using var discord = await ScriptedDiscord.StartAsync();

        var run = await RunAsync(
            discord,
            discord.Token,
            verb: null,
            ("Discord__MessageContent", "true")
        );

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("4014");
        run.Error.ShouldContain("Discord:MessageContent");
    }

    [Fact]
    public async Task A_state_file_that_is_none_is_named_and_left_alone()
    {
        const string Words = "these are somebody's own notes, and no database at all";
        var folder = Directory.CreateTempSubdirectory("newsbot-");
        var file = Path.Combine(folder.FullName, "notes.txt");
        await File.WriteAllTextAsync(file, Words);
        await using var discord = await ScriptedDiscord.StartAsync();

        var run = await RunAsync(discord, discord.Token, verb: null, ("Storage__Path", file));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("notes.txt");
        (await File.ReadAllTextAsync(file)).ShouldBe(Words);
        folder.Delete(recursive: true);
    }

    private static async Task<ProgramRun> RunAsync(
        ScriptedDiscord? discord,
        string? token,
        string? verb = "doctor",
        params (string Name, string Value)[] settings
    )
    {
        var folder = Directory.CreateTempSubdirectory("newsbot-");
        var environment = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Discord__Token"] = token,
            ["Discord__ApiBaseUrl"] = discord?.ApiBaseUrl.AbsoluteUri,
            ["Storage__Path"] = Path.Combine(folder.FullName, "newsbot.db"),
        };
        foreach (var (name, value) in settings)
        {
            environment[name] = value;
        }

        try
        {
            return await NewsBotProcess.RunAsync(
                "",
                environment,
                folder: null,
                verb is null ? [] : [verb]
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
