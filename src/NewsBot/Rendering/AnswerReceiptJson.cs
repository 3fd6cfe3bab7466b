using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Articles;
using NewsBot.Core.Text;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>How the answer to a question came about, as the command line prints it; offsets are in UTF-16 code units of the article's text.</summary>
internal static class AnswerReceiptJson
{
    /// <summary>The object.</summary>
    public static JsonObject Of(Request.Ask asked, Receipt receipt, bool isFromCache)
    {
        var evidence = receipt.Evidence;
        return new JsonObject
        {
            ["searchedFor"] = receipt.SearchedFor,
            ["readings"] = List(
                evidence.Asked.Readings.Select(r => new JsonObject
                {
                    ["asked"] = r.Asked,
                    ["taken"] = r.Taken,
                })
            ),
            ["filters"] = ReplayLine.Filters(asked.Filter),
            ["clock"] = evidence.Asked.Clock.ToString("o", CultureInfo.InvariantCulture),
            ["timeZone"] = receipt.TimeZone,
            ["form"] = Name(evidence.Asked.Form),
            ["generation"] = evidence.Corpus.Generation,
            ["found"] = List(receipt.Passages().Select(Of)),
            ["decision"] = receipt.Refusal is { } reason ? Name(reason) : "answered",
            ["measures"] = List(receipt.Measures.Select(Of)),
            ["ways"] = new JsonArray([.. receipt.Ways.Select(w => (JsonNode)Name(w))]),
            ["candidates"] = List(
                receipt.Candidates.Select(c =>
                    With(
                        Place(c.Item.Hit.Article, c.Span),
                        ("words", c.Text),
                        ("score", Figure(c.Score)),
                        ("fit", Figure(c.Fit))
                    )
                )
            ),
            ["statements"] = List(receipt.Statements().Select(Of)),
            ["corrections"] = List(evidence.Corrections.Select(c => Place(c.Article, c.Span))),
            ["provider"] = receipt.Answer.Provider,
            ["fromCache"] = isFromCache,
            ["replay"] = ReplayLine.Of(asked with { Asked = receipt.Replay.Asked }),
        };
    }

    private static JsonObject Of(ReceiptPassage passage) =>
        With(
            Place(passage.Item.Hit.Article, passage.Item.Hit.Span),
            ("score", Figure(passage.Item.Hit.Score)),
            ("coverage", Figure(passage.Item.Coverage)),
            ("used", passage.Fate == PassageFate.Used),
            ("why", passage.Fate == PassageFate.Used ? null : Name(passage.Fate))
        );

    private static JsonObject Of(ReceiptStatement statement) =>
        With(
            Place(statement.Item.Article, statement.Item.Span),
            ("speaker", statement.Item.Speaker.Name),
            ("coverage", Figure(statement.Item.Coverage)),
            ("used", statement.Fate == StatementFate.Used),
            ("why", statement.Fate == StatementFate.Used ? null : Name(statement.Fate))
        );

    private static JsonObject Of(ReceiptMeasure measure) =>
        new()
        {
            ["name"] = measure.Name,
            ["value"] = Figure(measure.Value),
            ["threshold"] = measure.Threshold,
            ["counts"] = measure.IsCounted,
        };

    private static JsonObject Place(Article article, TextSpan span) =>
        new()
        {
            ["doc"] = article.Id.Value,
            ["start"] = span.Start,
            ["end"] = span.End,
        };

    private static JsonObject With(JsonObject item, params (string Name, JsonNode? Value)[] members)
    {
        foreach (var (name, value) in members)
        {
            item[name] = value;
        }

        return item;
    }

    private static JsonArray List(IEnumerable<JsonObject> items) => [.. items];

    private static double Figure(double value) => Math.Round(value, 4);

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
