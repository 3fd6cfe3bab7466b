using NewsBot.Core.Checking;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Rendering;
using NewsBot.Requests;

namespace NewsBot.Fuzz.Readers;

/// <summary>What somebody is said to have said, by whom, and behind these two lines a page; without one the samples.</summary>
internal static class ClaimInput
{
    private const int Matches = 5;

    private static readonly string[] _claims =
    [
        "The sluice stays open\nIdris Calloway",
        "I was wrong\nCalloway",
        "Halloran said: \u201Can insult [\u2026] to patience\u201D\n",
        "\u201CYou don't argue with Christmas,\u201D its president, Rufus Nakagawa, recalled. https://halyard.example/x\nthe president",
        "We will not go below 20 per cent\nMr Adeyinka",
        "the offer is an insult\nthe minister of trade",
    ];

    public static Reader Create(Bench bench, IReadOnlyList<string> pages, CorpusSnapshot samples) =>
        new(
            "claims",
            [.. _claims, .. pages.Select((p, i) => $"{_claims[i % _claims.Length]}\n{p}")],
            input => Read(bench, input, samples)
        );

    private static string Read(Bench bench, string input, CorpusSnapshot samples)
    {
        var lines = input.Split('\n', 3);
        var (words, by) = (lines[0], lines.Length > 1 ? lines[1] : "");
        var corpus =
            lines.Length > 2 && Bench.Read(lines[2]) is { } article
                ? Bench.CorpusOf(article)
                : samples;
        return Check(bench, corpus, words, by)
            + Check(bench, corpus, $"{words} {by}", null)
            + Said(corpus, by, null)
            + Said(corpus, by, words)
            + WhoSaid(corpus, words);
    }

    private static string Check(Bench bench, CorpusSnapshot corpus, string words, string? by)
    {
        var result = bench.Checker.Check(corpus, Claim.Read(words, by), SearchFilter.None);
        foreach (var match in result.Matches)
        {
            Rules.Cited(match.Citation);
            foreach (var span in match.Spans)
            {
                Rules.Inside("match", span, match.Citation.Article.Text.Length);
            }
        }

        return Rules.Json(ReplyJson.Print(CheckJson.Of(null, result)))
            + CheckReply.Text(result)
            + CheckReply.Markdown(result);
    }

    private static string Said(CorpusSnapshot corpus, string by, string? about)
    {
        var spoken = SpokenStatements.Find(
            new Request.Said(by) { About = about },
            corpus,
            default,
            CancellationToken.None
        );
        Rules.Cited(spoken.Reply);
        return Rules.Json(ReplyJson.Print(SaidJson.Of(null, spoken))) + ResultText.Markdown(spoken);
    }

    private static string WhoSaid(CorpusSnapshot corpus, string words)
    {
        var matched = SpokenStatements.Find(
            new Request.WhoSaid(words) { Count = Matches },
            corpus,
            default,
            CancellationToken.None
        );
        Rules.Cited(matched.Reply);
        Rules.Hold(matched.Similarity.Values.All(s => s is >= 0 and <= 1), "similarity");
        return ResultText.Text(matched);
    }
}
