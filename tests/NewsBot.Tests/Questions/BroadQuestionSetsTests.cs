using System.Text.Json;
using NewsBot.Core.Questions;

namespace NewsBot.Tests.Questions;

/// <summary>The labelled questions of <c>tests/sets</c>, in people's own words: how many are read as what they ask for.</summary>
public sealed class BroadQuestionSetsTests
{
    private static readonly DateOnly _today = new(2026, 9, 16);

    // The seen half is what the weights were fitted on; eng/fit-broad tells how they do on questions left out.
    [Theory]
    [InlineData("seen", "news", .94)]
    [InlineData("seen", "story", .89)]
    [InlineData("unseen", "news", .68)]
    [InlineData("unseen", "story", .71)]
    public void Questions_for_everything_are_taken_with_their_topic(
        string half,
        string kind,
        double least
    )
    {
        var questions = Questions(half).Where(q => q.Kind == kind).ToList();
        var right = questions.Count(q =>
            Read(q.Text) is var read && read.Kind == kind && Same(read.Topic, q.Topic)
        );

        ((double)right / questions.Count).ShouldBeGreaterThanOrEqualTo(least);
    }

    [Theory]
    [InlineData("seen")]
    [InlineData("unseen")]
    public void Hardly_a_question_for_something_in_particular_is_taken(string half) =>
        Questions(half)
            .Where(q => q.Kind == "other")
            .Count(q => Read(q.Text).Kind != "other")
            .ShouldBeLessThanOrEqualTo(3);

    private static (string Kind, string Topic) Read(string question) =>
        BroadQuestionReader.Read(question, _today) switch
        {
            BroadQuestion.News news => ("news", news.Topic),
            BroadQuestion.OfStory story => ("story", story.Topic),
            _ => ("other", ""),
        };

    // Labels have no article before the topic.
    private static bool Same(string topic, string label) =>
        topic == label || topic.EndsWith($"the {label}", StringComparison.Ordinal);

    private static List<Labelled> Questions(string half) =>
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "tests", "sets", half, "broad.jsonl"))
                .Select(line =>
                    JsonSerializer.Deserialize<Labelled>(line, JsonSerializerOptions.Web)!
                ),
        ];

    private sealed record Labelled(string Id, string Kind, string Text, string Topic);
}
