using Microsoft.Extensions.Configuration;
using NewsBot.Bot;
using NewsBot.Core.Answering;
using NewsBot.Core.Retrieval;
using NewsBot.Storage;
using NewsBot.Storage.State;

namespace NewsBot.Tests;

public sealed class SettingsTests
{
    private static readonly IConfiguration _shipped = new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
        .Build();

    [Fact]
    public void The_shipped_settings_bind_and_hold_no_unknown_key()
    {
        Bind<CorpusOptions>(CorpusOptions.SectionName).Sources.ShouldBe(["samples/news"]);
        Bind<AnsweringOptions>(AnsweringOptions.SectionName).Clock.ShouldBe(ClockMode.Auto);
        Bind<RetrievalOptions>(RetrievalOptions.SectionName);
        Bind<DiscordOptions>(DiscordOptions.SectionName).Token.ShouldBeEmpty();
        Bind<StorageOptions>(StorageOptions.SectionName).Path.ShouldBe("state/newsbot.db");
        _shipped
            .GetChildren()
            .Select(s => s.Key)
            .ShouldBe(
                ["Answering", "Cache", "Corpus", "Discord", "Logging", "Retrieval", "Storage"],
                ignoreOrder: true
            );
    }

    [Theory]
    [InlineData("Mars/Phobos")]
    [InlineData("")]
    public void A_zone_that_is_none_is_refused(string zone)
    {
        var result = new AnsweringOptionsValidator().Validate(
            null,
            new AnsweringOptions { TimeZone = zone }
        );

        result.Failed.ShouldBeTrue();
        result.FailureMessage.ShouldContain("IANA");
    }

    private static T Bind<T>(string section)
        where T : new()
    {
        var options = new T();
        _shipped
            .GetSection(section)
            .Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        return options;
    }
}
