using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Answering;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Answering;

/// <summary>When a yes-or-no question is answered with no.</summary>
public sealed class PlainNoTests
{
    [Theory]
    [InlineData("Will Ketterline appeal?", "Ketterline will not appeal.")]
    [InlineData("Did Tolmenia close the canal?", "Tolmenia never closed the canal.")]
    [InlineData(
        "Is Ada Orr related to the pilot?",
        "Ada Orr spoke first. She is not related to the pilot."
    )]
    public async Task A_sentence_that_has_the_question_and_negates_it_says_no(
        string question,
        string text
    )
    {
        var reply = await AskAsync(question, text);

        reply.IsAnswer.ShouldBeTrue();
        reply.Parts[0].ShouldBeOfType<ReplyPart.Prose>().Text.ShouldBe("No [1]");
        text.ShouldEndWith(reply.Citations[0].Citation.Text);
    }

    [Theory]
    [InlineData("Will Ketterline appeal?", "Ketterline will appeal.")]
    [InlineData("Did Tolmenia close the canal?", "Tolmenia never threatened to close the canal.")]
    [InlineData("Will Ketterline appeal?", "Ketterline did not say whether it will appeal.")]
    [InlineData("Will Ketterline appeal?", "Will Ketterline not appeal?")]
    [InlineData("Will Ketterline appeal?", "Rumour has it that Ketterline will not appeal.")]
    [InlineData(
        "Will Ketterline appeal against the fine?",
        "Ketterline does not appeal to everybody."
    )]
    [InlineData("Will Ketterline not appeal?", "Ketterline will not appeal.")]
    [InlineData(
        "Will Ketterline appeal?",
        "It was not until noon that judges heard Ketterline appeal."
    )]
    [InlineData("Why will Ketterline appeal?", "Ketterline will not appeal.")]
    public async Task Whatever_is_open_is_affirmed_or_is_on_something_else_says_nothing(
        string question,
        string text
    ) =>
        (await AskAsync(question, text))
            .Parts[0]
            .ShouldBeOfType<ReplyPart.Prose>()
            .Text.ShouldNotStartWith("No [");

    private static async Task<VerifiedReply> AskAsync(string question, string text)
    {
        var corpus = new CorpusWriter();
        corpus.Add([ArticleBuilder.Build("a", text, published: "2026-09-14")]);
        var options = Options.Create(new AnsweringOptions());
        var clock = new RequestClock(
            options,
            new FakeTimeProvider(new DateTimeOffset(2026, 9, 16, 0, 0, 0, TimeSpan.Zero))
        );
        var searcher = new Searcher(Options.Create(new RetrievalOptions()));
        var answerer = new Answerer(
            corpus,
            new EvidenceGatherer(searcher, clock, options),
            new DirectDrafter(new ExtractiveComposer(options)),
            options
        );
        return (await answerer.AskAsync(new Question(question)))
            .ShouldBeOfType<Answer.Cited>()
            .Reply;
    }
}
