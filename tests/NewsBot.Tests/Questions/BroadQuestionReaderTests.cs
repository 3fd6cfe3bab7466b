using System.Globalization;
using NewsBot.Core.Questions;

namespace NewsBot.Tests.Questions;

/// <summary>Which questions ask for the news, or for a story as a whole.</summary>
public sealed class BroadQuestionReaderTests
{
    private static readonly DateOnly _today = new(2026, 9, 16);

    [Theory]
    [InlineData("What happened?", null)]
    [InlineData("what happened yesterday", "2026-09-15 2026-09-15")]
    [InlineData("What's new today?", "2026-09-16 2026-09-16")]
    [InlineData("top stories please", null)]
    [InlineData("What did I miss?", null)]
    [InlineData("catch me up", null)]
    [InlineData("any news?", null)]
    [InlineData("top 3 stories", null)]
    [InlineData("weekly digest", null)]
    [InlineData("give me the headlines pls, just the big ones", null)]
    public void For_the_news(string question, string? days) =>
        BroadQuestionReader
            .Read(question, _today)
            .ShouldBeOfType<BroadQuestion.News>()
            .Days.ShouldBe(days is null ? null : new(Day(days[..10]), Day(days[11..])));

    [Theory]
    [InlineData("Catch me up on the tram strike", "the tram strike")]
    [InlineData("sum up what was agreed at Lissenhof", "what was agreed at Lissenhof")]
    [InlineData("TL;DR of the tariff talks?", "the tariff talks")]
    [InlineData("What's the latest on the flood?", "the flood")]
    [InlineData("What happened with the Oxbow sluice?", "the Oxbow sluice")]
    [InlineData("give me a quick summary of the election", "the election")]
    [InlineData("any news on the strike?", "the strike")]
    [InlineData("What's the Oxbow sluice story about?", "Oxbow sluice")]
    [InlineData("what is the tariff affair", "tariff")]
    [InlineData("summarise everything about the wedding", "the wedding")]
    public void For_a_story(string question, string topic) =>
        BroadQuestionReader
            .Read(question, _today)
            .ShouldBeOfType<BroadQuestion.OfStory>()
            .Topic.ShouldBe(topic);

    [Theory]
    [InlineData("What did Calloway say yesterday?")]
    [InlineData("What happened in Brannock on Wednesday?")]
    [InlineData("Sum up this article")]
    [InlineData("What's the latest on it?")]
    [InlineData("Who won the election?")]
    [InlineData("Who wrote the story about Oxbow?")]
    [InlineData("Calloway told his story")]
    [InlineData("What is this story about?")]
    [InlineData("What is the best one?")]
    [InlineData("When was the news conference?")]
    [InlineData("")]
    [InlineData("?")]
    public void For_something_in_particular(string question) =>
        BroadQuestionReader.Read(question, _today).ShouldBeNull();

    [Fact]
    public void A_long_line_is_read_no_further() =>
        BroadQuestionReader
            .Read(string.Join(' ', Enumerable.Repeat("news", 31)), _today)
            .ShouldBeNull();

    private static DateOnly Day(string day) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
