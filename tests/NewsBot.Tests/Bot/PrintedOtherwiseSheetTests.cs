using System.Text.Json;
using NewsBot.Bot.Answers;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Snapshots;
using NewsBot.Requests;
using NewsBot.Storage.State;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Bot;

/// <summary>What outlets print differently, laid out in Discord, and laid out again from what a record keeps of it.</summary>
public sealed class PrintedOtherwiseSheetTests(SampleSheets news) : IClassFixture<SampleSheets>
{
    private readonly CorpusWriter _corpus = new();

    [Fact]
    public void Versions_stand_below_each_other_and_say_so_from_a_record_too()
    {
        Add(
            "a",
            "Courier",
            "“The road will stay shut until the middle of May,” Ann Orr told the Herald."
        );
        Add("b", "Herald", "“The road will stay closed until the middle of May,” Ann Orr said.");
        var spoken = SpokenStatements.Find(
            new Request.Said("Ann Orr"),
            _corpus.Current,
            DateTimeOffset.UnixEpoch,
            CancellationToken.None
        );

        var content = AnswerContent.Of(spoken);
        var texts = TextsOf(content);

        texts[0].ShouldBe("Ann Orr: 1 statement");
        texts[1].ShouldStartWith("It was said to Herald, which prints:\n> ");
        texts[2].ShouldStartWith("Courier prints it otherwise:\n> ");
        TextsOf(Recalled(content, spoken.Request)).ShouldBe(texts);
    }

    private static string[] TextsOf(AnswerContent content) =>
        [.. AnswerSheet.Of(content).Pieces.Select(p => p.Text)];

    private AnswerContent Recalled(AnswerContent content, Request request)
    {
        var stored = JsonSerializer.Serialize(
            ContentStore.Store(content, question: null),
            StateJson.Default.StoredAnswer
        );
        var record = new AnswerRecord(
            AnswerRecord.NewId(),
            DateTimeOffset.UnixEpoch,
            1,
            2,
            3,
            null,
            null,
            Surface.Command,
            StoredRequest.Of(request),
            [],
            JsonSerializer.Deserialize(stored, StateJson.Default.StoredAnswer)!,
            content.Generation,
            IsPrivate: false
        );
        return new AnswerRecall(_corpus, news.Phrases).Find(record, "en-US");
    }

    private void Add(string id, string outlet, string text) =>
        _corpus.Add([ArticleBuilder.Build(id, text, "The road", "2026-05-03", outlet)]);
}
