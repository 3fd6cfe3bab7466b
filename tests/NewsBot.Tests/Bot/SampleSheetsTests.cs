using System.Text.Json;
using NewsBot.Bot.Answers;
using NewsBot.Bot.Sheets;
using NewsBot.Requests;
using NewsBot.Storage.State;
using NewsBot.Tests.Documents;

namespace NewsBot.Tests.Bot;

/// <summary>Real answers over the sample pages: their words stand in them to the letter, and every message is one that Discord takes.</summary>
public sealed class SampleSheetsTests(SampleSheets news) : IClassFixture<SampleSheets>
{
    private const int Many = 40;

    [Fact]
    public async Task Answers_show_the_words_of_their_citations()
    {
        var questions = Rows("conversations.md", "answer", 2).Select(r => r[0]).ToArray();
        questions.Length.ShouldBeGreaterThan(Many);
        foreach (var question in questions)
        {
            Check(await news.AskAsync(question));
        }
    }

    [Fact]
    public async Task Abstentions_are_messages_too()
    {
        var questions = Rows("conversations.md", "refuse", 2).Select(r => r[0]).ToArray();
        questions.ShouldNotBeEmpty();
        foreach (var question in questions)
        {
            Check(await news.AskAsync(question));
        }
    }

    [Theory]
    [InlineData("hi")]
    [InlineData("thanks!")]
    [InlineData("you are a stupid bot")]
    [InlineData("what can you do?")]
    [InlineData("give me a recipe for soup")]
    public async Task Open_replies_are_messages_with_questions_to_try(string line)
    {
        var shown = await news.AskAsync(line);

        Check(shown);
        var page = SheetPages
            .Of(AnswerSheet.Of(shown.Content), news.Phrases, "en-US")
            .ShouldHaveSingleItem();
        page.Description!.Split('\n').Count(l => l.EndsWith('?')).ShouldBe(2);
    }

    [Fact]
    public async Task Checks_show_the_words_of_their_citations()
    {
        var claims = MarkdownTables
            .Read("checking.md")
            .Where(r => r.Section == "On the sample corpus")
            .Select(r => r.Cells)
            .ToArray();
        claims.Length.ShouldBeGreaterThan(Many);
        foreach (var claim in claims)
        {
            Check(await news.CheckAsync(claim[0], claim[1] is { Length: > 0 } by ? by : null));
        }
    }

    [Fact]
    public async Task What_somebody_said_is_shown_to_the_letter()
    {
        var speakers = news
            .Current.Ledger.Statements.Select(s => s.Speaker?.Name)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        speakers.Length.ShouldBeGreaterThan(Many);
        foreach (var speaker in speakers)
        {
            Check(await news.ServeAsync(new Request.Said(speaker)));
        }
    }

    [Fact]
    public async Task Whose_words_they_are_is_shown_with_the_words()
    {
        foreach (var statement in news.Current.Ledger.Statements.Take(Many))
        {
            var words = statement.Article.Text[statement.Span.Start..statement.Span.End];
            Check(await news.ServeAsync(new Request.WhoSaid(words)));
        }
    }

    private static IEnumerable<string[]> Rows(string page, string kind, int column) =>
        MarkdownTables
            .Read(page)
            .Select(r => r.Cells)
            .Where(c => c.Length > column && c[column] == kind);

    private void Check(Shown shown)
    {
        CheckMessages(shown, shown.Content);
        CheckMessages(shown, Recalled(shown));
    }

    // The same from what a record keeps of it.
    private AnswerContent Recalled(Shown shown)
    {
        var stored = JsonSerializer.Serialize(
            ContentStore.Store(shown.Content, question: null),
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
            StoredRequest.Of(shown.Served.Result.Request),
            [],
            JsonSerializer.Deserialize(stored, StateJson.Default.StoredAnswer)!,
            shown.Content.Generation,
            IsPrivate: false
        );
        var recalled = news.Recall.Find(record, "en-US");
        Pages(recalled).ShouldBe(Pages(shown.Content));
        recalled.Choices.Select(c => c.Name).ShouldBe(shown.Content.Choices.Select(c => c.Name));
        return recalled;
    }

    private IEnumerable<string?> Pages(AnswerContent content) =>
        SheetPages
            .Of(AnswerSheet.Of(content), news.Phrases, "en-US")
            .Select(p => $"{p.Description}|{p.Footer}|{p.Color}");

    private void CheckMessages(Shown shown, AnswerContent content)
    {
        foreach (
            var message in DiscordLimits.Messages(content, shown.Served, news.Details, news.Phrases)
        )
        {
            DiscordLimits.Check(message);
            DiscordLimits.CheckHarmless(message);
        }

        var pages = SheetPages.Of(AnswerSheet.Of(content), news.Phrases, "en-US");
        var seen = DiscordText.Unescaped(string.Join('\n', pages.Select(p => p.Description)));
        foreach (var citation in content.Citations.Select(q => q.Citation))
        {
            // As a block of lines, each to the letter.
            var lines = citation
                .Text.ReplaceLineEndings("\n")
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(l => $"> {l}");
            seen.ShouldContain(string.Join('\n', lines), Case.Sensitive);
        }
    }
}
