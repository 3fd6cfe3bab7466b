using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsBot.Core.Answering;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>How a result came about, as the command line prints it; offsets are in UTF-16 code units of the article's text.</summary>
internal static class ReceiptJson
{
    private const int MaxFound = 20;

    /// <summary>The object.</summary>
    public static JsonObject Of(Served served, AnsweringOptions options) =>
        served.Result is Result.Answered { Answer: { Decision: { } decision } answer } answered
            ? AnswerReceiptJson.Of(
                (Request.Ask)answered.Request,
                new Receipt(answer, decision, options),
                served.IsFromCache
            )
            : Plain(served);

    private static JsonObject Plain(Served served)
    {
        var result = served.Result;
        var facts = ReceiptFacts.Of(result).ToArray();
        return new JsonObject
        {
            ["searchedFor"] = result.Request.Text,
            ["facts"] = new JsonArray([
                .. facts
                    .Skip(1)
                    .Select(f =>
                        (JsonNode)new JsonObject { ["name"] = f.Name, ["value"] = f.Value }
                    ),
            ]),
            ["filters"] = ReplayLine.Filters(result.Request.Filter),
            ["clock"] = result.Clock.ToString("o", CultureInfo.InvariantCulture),
            ["generation"] = result.Corpus.Generation,
            ["decision"] = JsonNamingPolicy.CamelCase.ConvertName(ReceiptFacts.Decision(result)),
            ["found"] = new JsonArray([
                .. ReceiptFacts
                    .Found(result)
                    .Take(MaxFound)
                    .Select(f => (JsonNode)new JsonObject { ["place"] = f.Place, ["why"] = f.Why }),
            ]),
            ["fromCache"] = served.IsFromCache,
            ["replay"] = ReplayLine.Of(result.Request),
        };
    }
}
