using NewsBot.Core.Questions;

namespace NewsBot.Tests.Questions;

/// <summary>What a pattern takes of some words, and what is left as its topic.</summary>
public sealed class WordPatternTests
{
    private static readonly Dictionary<string, string[]> _classes = new(StringComparer.Ordinal)
    {
        ["on"] = ["on", "about"],
    };

    [Theory]
    [InlineData("tell me|us", "tell us more", "more")]
    [InlineData("tell me", "tell me", "")]
    [InlineData("news <on>", "news about trams", "trams")]
    [InlineData("_ news", "tram news today", "today")]
    [InlineData("* news", "so any news today", "today")]
    [InlineData("* news", "news", "")]
    [InlineData("any *", "any news today", "")]
    [InlineData("+ news $", "old tram news", "old tram")]
    [InlineData("+ news", "news of the news agency", "news of the")]
    [InlineData("the + in a nutshell $", "the row in a nutshell", "row")]
    [InlineData("news on +", "news on trams today", "trams")]
    [InlineData("* about + $", "all about the row", "the row")]
    public void The_topic_is_what_the_pattern_leaves_open(
        string pattern,
        string words,
        string topic
    )
    {
        var list = words.Split(' ');

        var found = new WordPattern(pattern, _classes).Match(list).ShouldNotBeNull();

        string.Join(' ', list[found]).ShouldBe(topic);
    }

    [Theory]
    [InlineData("tell me", "tell")]
    [InlineData("tell me $", "tell me more")]
    [InlineData("+ news", "news")]
    [InlineData("news +", "news")]
    [InlineData("_ news", "news")]
    [InlineData("* news", "old trams")]
    public void Words_that_begin_otherwise_have_none(string pattern, string words)
    {
        var list = words.Split(' ');

        new WordPattern(pattern, _classes).Match(list).ShouldBeNull();
        new WordPattern(pattern, _classes).Matches(list).ShouldBeFalse();
    }

    [Fact]
    public void A_class_that_nobody_made_is_an_error() =>
        Should.Throw<FormatException>(() => new WordPattern("<off>", _classes));
}
