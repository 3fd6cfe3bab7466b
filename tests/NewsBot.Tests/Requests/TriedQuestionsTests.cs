using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Answering;
using NewsBot.Core.Snapshots;
using NewsBot.Requests;
using NewsBot.Tests.Answering;
using NewsBot.Tests.Stories;

namespace NewsBot.Tests.Requests;

/// <summary>What is offered below a story was asked before.</summary>
public sealed class TriedQuestionsTests
{
    private readonly FakeTimeProvider _time = new(
        new DateTimeOffset(2026, 10, 20, 10, 0, 0, TimeSpan.Zero)
    );

    [Theory]
    [InlineData("news", 6)]
    [InlineData("days", 6)]
    public async Task Each_question_that_is_offered_is_answered_by_the_story(string set, int least)
    {
        var corpus = new CorpusWriter();
        corpus.Restore(await LabelledSamples.LoadAsync(set));
        using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var options = Options.Create(new AnsweringOptions());
        using var cache = new ResultCache(
            new RequestKey(new RequestClock(options, _time), new Composition("test")),
            new CacheMeter(services.GetRequiredService<IMeterFactory>()),
            Options.Create(new CacheOptions()),
            _time
        );
        var drafter = new DirectDrafter(new ExtractiveComposer(options));
        var desk = Desks.Of(corpus, drafter, cache, _time);
        var offered = 0;
        foreach (var story in corpus.Current.Stories().Stories)
        {
            var told = await TellAsync(desk, story.Id);
            foreach (var choice in told.Choices)
            {
                var answer = (await desk.ServeAsync(choice.Request, default)).Result;

                answer
                    .ShouldBeOfType<Result.Answered>(choice.Name)
                    .Answer.ShouldBeOfType<Answer.Cited>(choice.Name)
                    .Reply.Citations[0]
                    .Citation.Article.ShouldBeOneOf([.. story.Articles]);
                offered++;
            }

            told.Questions.Count.ShouldBeLessThanOrEqualTo(TriedQuestions.Most);
        }

        offered.ShouldBeGreaterThanOrEqualTo(least, $"{offered} offered");
    }

    private static async Task<Result.Told> TellAsync(Desk desk, string id) =>
        (
            await desk.ServeAsync(new Request.Story(id), default)
        ).Result.ShouldBeOfType<Result.Told>();
}
