using System.Text.Json;
using NewsBot.Core.Checking;

namespace NewsBot.Rendering;

/// <summary>What became of claims as comma-separated values, a line a claim.</summary>
internal static class CheckCsv
{
    /// <summary>The names of the columns.</summary>
    public static string Head { get; } =
        CsvLine.Of(
            "id",
            "quote",
            "by",
            "verdict",
            "sense",
            "speaker",
            "role",
            "words",
            "outlet",
            "published",
            "url",
            "doc",
            "notes",
            "error"
        );

    /// <summary>The line of a claim, with its best proof; of several quotations that were passed on at once a line each.</summary>
    /// <param name="id">The id of the line of a batch, if it has one.</param>
    /// <param name="quote">The claim as it was passed on.</param>
    /// <param name="result">What became of it.</param>
    public static string Line(JsonElement? id, string quote, CheckResult result)
    {
        if (result.Parts.Count > 0)
        {
            return string.Join('\n', result.Parts.Select(p => Line(id, p.Claim.Text, p)));
        }

        var match = result.Proof;
        var article = match?.Citation.Article;
        var notes = result
            .Notes.Select(n => CheckWords.Note(n, result, CheckForm.Plain))
            .Concat(
                match is null
                    ? []
                    : match.Notes.Select(n => CheckWords.Note(n, match, CheckForm.Plain))
            );
        return CsvLine.Of(
            IdOf(id),
            quote,
            result.Claim.Speaker,
            CheckWords.Name(result.Verdict),
            result.IsTurned ? "turned" : null,
            match?.Speaker?.Name,
            match?.Speaker?.Role,
            match?.Citation.Text,
            article?.Outlet,
            article?.Published.ToString(),
            article?.Url,
            article?.Id.Value,
            string.Join(' ', notes),
            null
        );
    }

    /// <summary>The line of one that could not be checked.</summary>
    public static string Error(JsonElement? id, string problem) =>
        CsvLine.Of([IdOf(id), .. Enumerable.Repeat<string?>(null, 12), problem]);

    private static string? IdOf(JsonElement? id) =>
        id is { ValueKind: JsonValueKind.String } text ? text.GetString() : id?.GetRawText();
}
