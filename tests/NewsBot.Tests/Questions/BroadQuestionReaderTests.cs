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
    [InlineData("morning briefing please", null)]
    [InlineData("breaking news", null)]
    [InlineData("what are the papers saying", null)]
    [InlineData("I was away, what did I miss?", null)]
    [InlineData("what made the headlines on Monday", "2026-09-14 2026-09-14")]
    [InlineData("anything happen over the weekend", "2026-09-12 2026-09-13")]
    public void For_the_news(string question, string? days) =>
        BroadQuestionReader
            .Read(question, _today)
            .ShouldBe(
                new BroadQuestion.News(days is null ? null : new(Day(days[..10]), Day(days[11..])))
            );

    [Theory]
    [InlineData("sports news", "sports")]
    [InlineData("headlines from RVH", "RVH")]
    [InlineData("any big headlines about Idris Calloway?", "Idris Calloway")]
    [InlineData("what are today's climate stories", "climate")]
    [InlineData("can you show me economy news from yesterday please", "economy")]
    [InlineData("what's new in science this week?", "science")]
    public void For_the_news_of_a_topic(string question, string topic) =>
        BroadQuestionReader
            .Read(question, _today)
            .ShouldBeOfType<BroadQuestion.News>()
            .Topic.ShouldBe(topic);

    [Fact]
    public void For_the_news_of_a_topic_on_a_day() =>
        BroadQuestionReader
            .Read("yesterday's tariff news", _today)
            .ShouldBe(new BroadQuestion.News(new(new(2026, 9, 15), new(2026, 9, 15)), "tariff"));

    [Theory]
    [InlineData("Catch me up on the tram strike", "tram strike")]
    [InlineData("sum up what was agreed at Lissenhof", "what was agreed at Lissenhof")]
    [InlineData("TL;DR of the tariff talks?", "tariff talks")]
    [InlineData("What's the latest on the flood?", "flood")]
    [InlineData("What happened with the Oxbow sluice?", "Oxbow sluice")]
    [InlineData("give me a quick summary of the election", "election")]
    [InlineData("any news on the strike?", "strike")]
    [InlineData("What's the Oxbow sluice story about?", "Oxbow sluice")]
    [InlineData("what is the tariff affair", "tariff affair")]
    [InlineData("summarise everything about the wedding", "wedding")]
    [InlineData("brief me on the tram strike pls", "tram strike")]
    [InlineData("hey could you bring me up to date on the flood", "flood")]
    [InlineData("whats the deal with the goose tariff?", "goose tariff")]
    [InlineData("I need a quick recap of the mayor's race.", "mayor's race")]
    [InlineData("canal talks recap", "canal talks")]
    [InlineData("what do we know so far about the sluice", "sluice")]
    [InlineData("How did the tram dispute unfold?", "tram dispute")]
    [InlineData("the canal row in a nutshell", "canal row")]
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
    [InlineData("What is a morning briefing?")]
    [InlineData("What is the story behind the name?")]
    [InlineData("What did I miss by not voting?")]
    [InlineData("Who reads the news?")]
    [InlineData("What is the title of the news?")]
    [InlineData("Was Calloway in the story?")]
    [InlineData("What happened to the driver?")]
    [InlineData("How did he and the mayor unfold?")]
    [InlineData("Explain why the mayor resigned")]
    [InlineData("Give me a quote on the strike")]
    [InlineData("give me")]
    [InlineData("Anything on sale?")]
    [InlineData("Did you read the news?")]
    [InlineData("Calloway makes headlines")]
    [InlineData("What do we know about Calloway?")]
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
