using NewsBot.Core.Answering;
using NewsBot.Core.Quotations;

namespace NewsBot.Tests.Conversations;

/// <summary>The questions of <c>docs/conversations.md</c>, asked of the sample pages.</summary>
public sealed class ConversationsTests(SampleNews news) : IClassFixture<SampleNews>
{
    public static TheoryData<string, string?, string, string?, string?> Answered =>
        ConversationTables.Answered();

    public static TheoryData<string, string?> Refused => ConversationTables.Refused();

    public static TheoryData<string, string?> Shown => ConversationTables.Shown();

    public static TheoryData<string> NotYet =>
        [.. ConversationTables.NotYet().Select(r => r.Question)];

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task A_question_that_the_pages_answer_is_answered(
        string question,
        string? earlier,
        string words,
        string? speaker,
        string? article
    ) =>
        await ShouldHoldAsync(
            new ExpectedReply(question, earlier, ExpectedOutcome.Answered, words, speaker, article)
        );

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_question_that_the_pages_do_not_answer_is_refused(
        string question,
        string? earlier
    ) =>
        await ShouldHoldAsync(
            new ExpectedReply(question, earlier, ExpectedOutcome.Refused, null, null, null)
        );

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task A_question_on_what_the_pages_tell_of_without_an_answer_is_shown_the_nearest(
        string question,
        string? earlier
    ) =>
        await ShouldHoldAsync(
            new ExpectedReply(question, earlier, ExpectedOutcome.Shown, null, null, null)
        );

    [Theory]
    [MemberData(nameof(NotYet))]
    public async Task What_does_not_hold_yet_stands_where_it_belongs(string question)
    {
        var row = ConversationTables.NotYet().Single(r => r.Question == question);

        var failure = await Record.ExceptionAsync(() => ShouldStandByAsync(row));

        failure.ShouldBeOfType<ShouldAssertException>(
            "It holds: move it to the section of its kind."
        );
    }

    // What is shown without a claim is not yet an answer.
    private async Task ShouldStandByAsync(ExpectedReply expected)
    {
        await ShouldHoldAsync(expected);
        if (expected.Outcome == ExpectedOutcome.Answered)
        {
            (await news.AskAsync(expected.Question, expected.Earlier))
                .ShouldBeOfType<Answer.Cited>()
                .Reply.IsAnswer.ShouldBeTrue();
        }
    }

    private async Task ShouldHoldAsync(ExpectedReply expected)
    {
        var answer = await news.AskAsync(expected.Question, expected.Earlier);
        if (expected.Outcome == ExpectedOutcome.Refused)
        {
            answer.ShouldBeOfType<Answer.Abstained>();
            return;
        }

        var reply = answer.ShouldBeOfType<Answer.Cited>().Reply;
        if (expected.Outcome == ExpectedOutcome.Shown)
        {
            reply.IsAnswer.ShouldBeFalse();
            return;
        }

        ShouldSay(reply, expected.Words!.Split(" / "));
        if (expected.Speaker is { } speaker)
        {
            ShouldBeOf(reply, speaker);
        }

        if (expected.Article is { } article)
        {
            reply.Citations[0].Citation.Article.Id.Value.ShouldBe(article);
        }
    }

    private static void ShouldSay(VerifiedReply reply, string[] words)
    {
        var first = reply.Parts[0].ShouldBeOfType<ReplyPart.Prose>().Text;
        var texts = reply.Citations.Select(c => c.Citation.Text).Prepend(first).ToArray();
        words.ShouldAllBe(w => texts.Any(t => Holds(t, w)));
        if (Holds(first, "[1]"))
        {
            first.ShouldContain(words[0]);
        }
    }

    // An article that never gives the full name has the last name alone. Behind an uncertain speaker stands a sentence.
    private static void ShouldBeOf(VerifiedReply reply, string speaker)
    {
        reply.Citations[0].Quotation.ShouldNotBeNull();
        reply
            .Citations.Select(c => c.Quotation)
            .OfType<Quotation>()
            .ShouldAllBe(q =>
                q.Speaker!.Name == speaker
                || speaker.EndsWith($" {q.Speaker.Name}", StringComparison.Ordinal)
            );
    }

    private static bool Holds(string text, string words) =>
        text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
