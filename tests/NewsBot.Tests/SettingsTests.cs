using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using NewsBot.Bot;
using NewsBot.Core.Answering;
using NewsBot.Core.Retrieval;
using NewsBot.Requests;
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
                [
                    "Answering",
                    "Cache",
                    "Conversation",
                    "Corpus",
                    "Discord",
                    "Logging",
                    "Retrieval",
                    "Storage",
                ],
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

    [Theory]
    [InlineData(typeof(AnsweringOptions))]
    [InlineData(typeof(CacheOptions))]
    [InlineData(typeof(ConversationOptions))]
    [InlineData(typeof(DiscordOptions))]
    [InlineData(typeof(InteractionsOptions))]
    [InlineData(typeof(LimitsOptions))]
    [InlineData(typeof(RetrievalOptions))]
    [InlineData(typeof(StorageOptions))]
    public void A_number_has_its_bounds_and_what_is_no_number_is_outside_them(Type options)
    {
        var numbers = options
            .GetProperties()
            .Where(p => p.PropertyType == typeof(double) || p.PropertyType == typeof(int))
            .ToArray();

        foreach (var number in numbers)
        {
            var range = number.GetCustomAttribute<RangeAttribute>().ShouldNotBeNull(number.Name);
            range.OperandType.ShouldBe(number.PropertyType, number.Name);
            if (number.PropertyType == typeof(double))
            {
                range.IsValid(double.NaN).ShouldBeFalse(number.Name);
                range.IsValid(double.PositiveInfinity).ShouldBeFalse(number.Name);
                range.IsValid(double.NegativeInfinity).ShouldBeFalse(number.Name);
            }
        }
    }

    [Theory]
    [InlineData("https://[bad")]
    [InlineData("https://")]
    [InlineData("https:///path")]
    [InlineData("https://name:secret@host")]
    [InlineData("http://host:99999")]
    [InlineData("ftp://host")]
    [InlineData("discord.com")]
    [InlineData("")]
    public void An_address_that_is_none_is_refused(string address)
    {
        var result = new DiscordOptionsValidator().Validate(
            null,
            new DiscordOptions { ApiBaseUrl = address }
        );

        result.Failed.ShouldBeTrue();
        result.FailureMessage.ShouldStartWith("ApiBaseUrl: write an address");
    }

    [Theory]
    [InlineData("http://127.0.0.1:8085", true)]
    [InlineData("http://*:8085", true)]
    [InlineData("http://+:8085", true)]
    [InlineData("http://[::1]:8085", true)]
    [InlineData("", true)]
    [InlineData("http://[", false)]
    [InlineData("http://*:port", false)]
    [InlineData("127.0.0.1:8085", false)]
    public void An_address_to_listen_on_is_checked(string address, bool isOne) =>
        new WebAddressAttribute { MayListen = true }
            .IsValid(address)
            .ShouldBe(isOne);

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
