using System.CommandLine;
using NewsBot.Commands;

namespace NewsBot.Tests.Commands;

public sealed class SecretSettingsTests
{
    [Theory]
    [InlineData("Answering:TimeZone=Europe/London")]
    [InlineData("answering:clock=Now")]
    [InlineData("Corpus:ReplaceAcrossSources=true")]
    [InlineData("Corpus:Sources:0=my pages")]
    [InlineData("Retrieval:HeadWeight=0.5")]
    [InlineData("Cache:Entries=0")]
    public void Settings_that_an_answer_depends_on_are_given_again(string setting) =>
        Again("--set", setting, "--corpus", "news")
            .ShouldBe(["--corpus", "news", "--set", setting]);

    [Theory]
    [InlineData("Discord:Token=hunter2")]
    [InlineData("DISCORD:token = hunter2")]
    [InlineData("Discord:Presence=hunter2")]
    [InlineData("OpenAI:ApiKey=hunter2")]
    [InlineData("Storage:Path=Data Source=x;Password=hunter2")]
    [InlineData("Corpus:ApiKey=hunter2")]
    [InlineData("Corpus:Sources:0=https://me:hunter2@news.example/feed")]
    [InlineData("Corpus:Sources:0=https://hunter2@news.example/feed")]
    [InlineData("Corpus:Sources:0=https://news.example/feed?api_key=hunter2")]
    [InlineData("Corpus:Sources:0=https://news.example/feed?access_token=hunter2")]
    [InlineData("Answering:ConnectionString=hunter2")]
    [InlineData("Retrieval:ClientSecret=hunter2")]
    [InlineData("Answering:Header=Authorization: Bearer hunter2")]
    [InlineData("hunter2")]
    public void What_may_hold_a_secret_is_never_shown_however_it_was_given(string setting)
    {
        Again("--set", setting).ShouldBeEmpty();
        Again($"--set={setting}").ShouldBeEmpty();
        Again($"--set:{setting}").ShouldBeEmpty();
    }

    [Fact]
    public void An_address_with_a_password_is_no_source_to_show() =>
        Again("--corpus", "https://me:hunter2@news.example/a.jsonl").ShouldBeEmpty();

    private static IReadOnlyList<string> Again(params string[] arguments)
    {
        var options = new CorpusOptionSet();
        var command = new RootCommand();
        options.AddTo(command);
        return options.Again(command.Parse(arguments));
    }
}
