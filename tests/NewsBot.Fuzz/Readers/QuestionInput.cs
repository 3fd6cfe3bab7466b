using System.Text.Json;
using NewsBot.Core.Answering;
using NewsBot.Core.Checking;
using NewsBot.Core.Questions;
using NewsBot.Core.Snapshots;
using NewsBot.Rendering;
using NewsBot.Requests;

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
        var served = new Served(
            new Result.Answered(answer)
            {
                Request = new Request.Ask(question),
                Corpus = corpus,
                Clock = answer.Clock,
            },
            IsFromCache: false,
            []
        );
        var json = AnswerJson.Of(null, served.Result, TimeSpan.Zero) with
        {
            Receipt = ReceiptJson.Of(served, bench.Options),
        };
        return $"{SmallTalkReader.Read(question)} {ClaimQuestion.Read(question)?.IsToTheLetter} "
            + Rules.Json(ReplyJson.Print(json))
            + ReceiptText.Print(served, bench.Options, [])
            + ResultText.Text(served.Result)
            + ResultText.Markdown(served.Result);
    }
}
