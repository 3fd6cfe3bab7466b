using System.Text;
using NewsBot.Core.Articles.Days;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Language;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Text;
using NewsBot.Rendering;

namespace NewsBot.Fuzz.Readers;

/// <summary>Pages and records, byte by byte.</summary>
internal static class PageInput
{
    public static Reader Create(IReadOnlyList<string> pages) =>
        new(
            "pages",
            [
                .. pages,
                """{"id":"a","title":"Tariff","published":"2026-09-14T10:00:00Z","authors":["Ada Orr"],"text":"The tariff rose."}""",
            ],
            Read
        );

    // A code unit of the input is a byte.
    private static string Read(string input)
    {
        var bytes = Encoding.Latin1.GetBytes(input);
        var told = new StringBuilder();
        if (TextDecoder.Decode(bytes) is { } text)
        {
            Tell(ArticleReader.ReadPage(new("page.txt"), text, known: null, folder: null), told);
            Tell(ArticleReader.ReadRecord(RecordOf(text), "page.jsonl:1"), told);
        }

        Tell(ArticleReader.ReadRecord(bytes, "page.jsonl:1"), told);
        return told.ToString();
    }

    public static byte[] RecordOf(string text) =>
        Encoding.UTF8.GetBytes($$"""{"id":"page","text":{{ReplyJson.Print(text)}}}""");

    private static void Tell(IngestionOutcome outcome, StringBuilder told)
    {
        told.Append(Rules.Json(ReplyJson.Print(PageJson.Of(outcome))));
        if (outcome is not IngestionOutcome.Ingested { Article: var article })
        {
            return;
        }

        var length = article.Text.Length;
        Rules.InOrder("blocks", article.Blocks.Select(b => b.Span), length);
        var passages = PassageSegmenter.Segment(article);
        Rules.InOrder("passages", passages, length);
        foreach (var passage in passages)
        {
            var sentences = new List<TextSpan>();
            SentenceSegmenter.Segment(article.Text, passage, sentences);
            Rules.InOrder("sentences", sentences, length);
            foreach (var note in DayNotes.In(article, passage))
            {
                Rules.Inside("day", note.Span, length);
            }
        }
    }
}
