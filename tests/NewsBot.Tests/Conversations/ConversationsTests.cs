using NewsBot.Core.Answering;
using NewsBot.Core.Quotations;

namespace NewsBot.Tests.Conversations;

/// <summary>The questions of <c>docs/conversations.md</c>, asked of the sample pages.</summary>
public sealed class ConversationsTests(SampleNews news) : IClassFixture<SampleNews>
{
    public static TheoryData<string, string?, string, string?, string?> Answered =>
        ConversationTables.Answered();

    public static TheoryData<string, string?> Refused => ConversationTables.Refused();

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task A_question_that_the_pages_answer_is_answered(
        string question,
        string? earlier,
        string words,
        string? speaker,
        string? article
    )
    {
        var answer = await news.AskAsync(question, earlier);

        var reply = answer.ShouldBeOfType<Answer.Cited>().Reply;
        var first = reply.Parts[0].ShouldBeOfType<ReplyPart.Prose>().Text;
        var expected = words.Split(" / ");
        var texts = reply.Citations.Select(c => c.Citation.Text).Prepend(first).ToArray();
        expected.ShouldAllBe(w => texts.Any(t => Holds(t, w)));
        if (Holds(first, "[1]"))
        {
            first.ShouldContain(expected[0]);
        }

        if (speaker is not null)
        {
            // An article that never gives the full name has the last name alone. Behind an uncertain speaker stands a sentence.
            reply.Citations[0].Quotation.ShouldNotBeNull();
            reply
                .Citations.Select(c => c.Quotation)
                .OfType<Quotation>()
                .ShouldAllBe(q =>
                    q.Speaker!.Name == speaker
                    || speaker.EndsWith($" {q.Speaker.Name}", StringComparison.Ordinal)
                );
        }

        if (article is not null)
        {
            reply.Citations[0].Citation.Article.Id.Value.ShouldBe(article);
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_question_that_the_pages_do_not_answer_is_refused(
        string question,
        string? earlier
    ) => (await news.AskAsync(question, earlier)).ShouldBeOfType<Answer.Abstained>();

    [Fact]
    public void What_does_not_hold_yet_is_written_down_in_the_same_form() =>
        ConversationTables.NotYet().ShouldNotBeEmpty();

    private static bool Holds(string text, string words) =>
        text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
