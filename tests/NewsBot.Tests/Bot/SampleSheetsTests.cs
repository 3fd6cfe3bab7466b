using NewsBot.Bot.Inquiries;
using NewsBot.Bot.Sheets;
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

    [Fact]
    public void Checks_show_the_words_of_their_citations()
    {
        var claims = MarkdownTables
            .Read("checking.md")
            .Where(r => r.Section == "On the sample corpus")
            .Select(r => r.Cells)
            .ToArray();
        claims.Length.ShouldBeGreaterThan(Many);
        foreach (var claim in claims)
        {
            Check(news.Check(claim[0], claim[1] is { Length: > 0 } by ? by : null));
        }
    }

    [Fact]
    public void What_somebody_said_is_shown_to_the_letter()
    {
        var speakers = news
            .Current.Ledger.Statements.Select(s => s.Speaker?.Name)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        speakers.Length.ShouldBeGreaterThan(Many);
        foreach (var speaker in speakers)
        {
            Check(news.Said(speaker));
        }
    }

    [Fact]
    public void Whose_words_they_are_is_shown_with_the_words()
    {
        foreach (var statement in news.Current.Ledger.Statements.Take(Many))
        {
            var words = statement.Article.Text[statement.Span.Start..statement.Span.End];
            Check(news.WhoSaid(words));
        }
    }

    private static IEnumerable<string[]> Rows(string page, string kind, int column) =>
        MarkdownTables
            .Read(page)
            .Select(r => r.Cells)
            .Where(c => c.Length > column && c[column] == kind);

    private void Check(Finding finding)
    {
        foreach (var message in DiscordLimits.Messages(finding, news.Details, news.Phrases))
        {
            DiscordLimits.Check(message);
            DiscordLimits.CheckHarmless(message);
        }

        var pages = SheetPages.Of(finding.Sheet, news.Phrases, "en-US");
        var seen = DiscordText.Unescaped(string.Join('\n', pages.Select(p => p.Description)));
        foreach (var citation in finding.Citations)
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
