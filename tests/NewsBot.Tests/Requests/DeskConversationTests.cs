using System.Collections.Immutable;
using NewsBot.Core.Answering;
using NewsBot.Requests;
using NewsBot.Tests.Bot;

namespace NewsBot.Tests.Requests;

/// <summary>What a conversation remembers of each kind of request, and what a follow-up makes of it.</summary>
public sealed class DeskConversationTests(SampleSheets news)
    : IClassFixture<SampleSheets>,
        IDisposable
{
    private const ulong Asker = 9;

    private readonly Conversation _conversation = new(PlaceId: 1, PersonId: Asker, Asker);

    // The desk is shared by all tests.
    public void Dispose() => news.Memory.Forget(Asker);

    [Theory]
    [InlineData(nameof(Request.Ask), "Who is Idris Calloway?", null, "Who is Idris Calloway?")]
    [InlineData(nameof(Request.Ask), "Who is Jane Nobody?", null, "Who is Jane Nobody?")]
    [InlineData(
        nameof(Request.Ask),
        "Did Calloway say \"The sluice stays shut\"?",
        null,
        "Did Calloway say \"The sluice stays shut\"?"
    )]
    [InlineData(nameof(Request.Said), "Calloway", null, "What did Idris Calloway say?")]
    [InlineData(nameof(Request.Said), "Calloway", " ", "What did Idris Calloway say?")]
    [InlineData(
        nameof(Request.Said),
        "Calloway",
        "the farm",
        "What did Idris Calloway say about the farm?"
    )]
    [InlineData(nameof(Request.Said), "Halloran", null, "What did Halloran say?")]
    [InlineData(nameof(Request.Said), "Jane Nobody", "tea", "What did Jane Nobody say about tea?")]
    [InlineData(
        nameof(Request.WhoSaid),
        "The sluice stays shut",
        null,
        "What did Idris Calloway say?"
    )]
    [InlineData(nameof(Request.WhoSaid), "xylophone zebra", null, "Who said this: xylophone zebra")]
    [InlineData(
        nameof(Request.Check),
        "The sluice stays shut",
        "Joost Penhale",
        "What did Idris Calloway say?"
    )]
    [InlineData(
        nameof(Request.Check),
        "xylophone zebra",
        "Joost Penhale",
        "What did Joost Penhale say?"
    )]
    [InlineData(nameof(Request.Check), "xylophone zebra", null, "Who said this: xylophone zebra")]
    [InlineData(nameof(Request.Search), "the sluice", null, "the sluice")]
    public async Task A_request_is_remembered_as_a_question_that_means_the_same(
        string kind,
        string text,
        string? more,
        string remembered
    )
    {
        var served = await ServeAsync(TableRequests.Of(kind, text, more));

        served.Conversation.ShouldBe([new EarlierQuestion(remembered, Asker)]);
    }

    [Theory]
    [InlineData("hi")]
    [InlineData("thanks!")]
    [InlineData("tell me a joke")]
    public async Task Small_talk_is_not_remembered(string line)
    {
        await ServeAsync(new Request.Ask("Who is Idris Calloway?"));

        var served = await ServeAsync(new Request.Ask(line));

        served.Conversation.Select(q => q.Text).ShouldBe(["Who is Idris Calloway?"]);
        (await AskAsync("Did he say \"The sluice stays shut\"?"))
            .ShouldBeOfType<Result.Checked>()
            .Outcome.ShouldBe(Outcome.Answered);
    }

    [Theory]
    [InlineData(nameof(Request.Ask), "Who is Mirela Sandhu?", null)]
    [InlineData(nameof(Request.Said), "Sandhu", null)]
    [InlineData(nameof(Request.Said), "Sandhu", "the gates")]
    [InlineData(nameof(Request.WhoSaid), "No gate failed", null)]
    [InlineData(nameof(Request.Check), "No gate failed", null)]
    [InlineData(nameof(Request.Check), "xylophone zebra", "Mirela Sandhu")]
    public async Task Whom_a_pronoun_means_the_request_before_tells(
        string kind,
        string text,
        string? more
    )
    {
        await ServeAsync(TableRequests.Of(kind, text, more));

        var check = (await AskAsync("Did she say \"No gate failed\"?"))
            .ShouldBeOfType<Result.Checked>()
            .Check;

        check.Claim.Speaker.ShouldBe("Mirela Sandhu");
        check.Matches[0].Quotation!.Speaker!.Name.ShouldBe("Mirela Sandhu");
    }

    [Fact]
    public async Task A_pronoun_that_means_nobody_makes_no_check() =>
        (await AskAsync("Did she say \"No gate failed\"?")).ShouldBeOfType<Result.Answered>();

    [Fact]
    public async Task A_question_goes_on_from_those_that_are_remembered()
    {
        await ServeAsync(new Request.Ask("Who is Idris Calloway?"));
        await ServeAsync(new Request.Said("Mirela Sandhu"));

        var served = await ServeAsync(new Request.Ask("What did she say about the gates?"));

        served
            .Result.Request.ShouldBeOfType<Request.Ask>()
            .History.ShouldBe([
                new Turn("Who is Idris Calloway?", null),
                new Turn("What did Mirela Sandhu say?", null),
            ]);
        served
            .Conversation.Select(q => q.Text)
            .ShouldBe([
                "Who is Idris Calloway?",
                "What did Mirela Sandhu say?",
                "What did she say about the gates?",
            ]);
        served.Result.Outcome.ShouldBe(Outcome.Answered);
        served.Result.Citations[0].Quotation!.Speaker!.Name.ShouldBe("Mirela Sandhu");
    }

    [Fact]
    public async Task History_that_comes_with_a_request_counts_before_what_is_remembered()
    {
        await ServeAsync(new Request.Ask("Who is Idris Calloway?"));
        ImmutableArray<Turn> given = [new Turn("Who is Mirela Sandhu?", null)];

        var served = await ServeAsync(
            new Request.Ask("Did she say \"No gate failed\"?") { History = given }
        );

        served.Result.Request.ShouldBeOfType<Request.Ask>().History.ShouldBe(given);
        served
            .Result.ShouldBeOfType<Result.Checked>()
            .Check.Claim.Speaker.ShouldBe("Mirela Sandhu");
    }

    [Fact]
    public async Task Outside_a_conversation_nothing_is_remembered()
    {
        var request = new Request.Ask("Who is Idris Calloway?");

        var served = await news.Desk.ServeAsync(request, CancellationToken.None);

        served.Conversation.ShouldBeEmpty();
        (await ServeAsync(new Request.Search("sluice"))).Conversation.Length.ShouldBe(1);
    }

    private async Task<Result> AskAsync(string question) =>
        (await ServeAsync(new Request.Ask(question))).Result;

    private Task<Served> ServeAsync(Request request) =>
        news.Desk.ServeAsync(request, _conversation, CancellationToken.None);
}
