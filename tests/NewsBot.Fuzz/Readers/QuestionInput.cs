using System.Text.Json;
using NewsBot.Core.Answering;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Snapshots;
using NewsBot.Replies;

namespace NewsBot.Fuzz.Readers;

/// <summary>A question, and behind its line a page that is asked about; without one the samples are.</summary>
internal static class QuestionInput
{
    public static Reader Create(Bench bench, IReadOnlyList<string> pages, CorpusSnapshot samples) =>
        new(
            "questions",
            [
                .. Samples.Questions().Select(QuestionOf),
                .. pages.Select((p, i) => $"{_asked[i % _asked.Length]}\n{p}"),
            ],
            input => Read(bench, input, samples)
        );

    private static readonly string[] _asked =
    [
        "timeline of the strike",
        "What did Mirela Sandhu say about the flood?",
        "Who said the sluice stays open?",
        "Compare Halloran and Sandhu on the strike",
        "When did the river rise, before Tuesday or since?",
        "How many trams were there?",
        "Who is Declan Halloran?",
        "Summary of last week",
    ];

    private static string QuestionOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("question").GetString() ?? "";
    }

    private static string Read(Bench bench, string input, CorpusSnapshot samples)
    {
        var end = input.IndexOf('\n', StringComparison.Ordinal);
        var question = end < 0 ? input : input[..end];
        var corpus =
            end >= 0 && Bench.Read(input[(end + 1)..]) is { } article
                ? Bench.CorpusOf(article)
                : samples;
        var answer = bench.Ask(question, corpus);
        Rules.Cited(
            answer is Answer.Cited cited ? cited.Reply : ((Answer.Abstained)answer).Nearest
        );
        var json = AnswerJson.Of(null, answer, TimeSpan.Zero) with
        {
            Receipt = answer.Evidence is { } evidence
                ? ReceiptJson.Of(new Receipt(answer, evidence, bench.Options), isFromCache: false)
                : null,
        };
        return Rules.Json(ReplyJson.Print(json))
            + TextReply.Print(answer)
            + MarkdownReply.Print(answer, MarkdownForm.Escaped);
    }
}
