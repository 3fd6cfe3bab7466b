using System.Text.Json;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Fuzz.Readers;

/// <summary>What holds for any input.</summary>
internal static class Rules
{
    /// <summary>Wants spans to lie inside a text, none empty, in order, without overlap.</summary>
    public static void InOrder(string what, IEnumerable<TextSpan> spans, int length)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Hold(
                span.Start >= end && span.End > span.Start && span.End <= length,
                $"{what}: {span} behind {end} of {length}"
            );
            end = span.End;
        }
    }

    /// <summary>Wants a span to lie inside a text.</summary>
    public static void Inside(string what, TextSpan? span, int length) =>
        Hold(
            span is not { } there
                || (there.Start >= 0 && there.Start <= there.End && there.End <= length),
            $"{what}: {span} of {length}"
        );

    /// <summary>Wants every citation to be the slice of its article, and short enough.</summary>
    public static void Cited(VerifiedReply reply)
    {
        foreach (var quoted in reply.Citations)
        {
            Cited(quoted.Citation);
        }
    }

    /// <summary>The same of one.</summary>
    public static void Cited(Citation citation) =>
        Hold(
            citation.Span.Of(citation.Article.Text).SequenceEqual(citation.Text)
                && citation.Text.Length is > 0 and <= Citation.MaxLength,
            $"citation {citation.Span} of {citation.Article.Id}"
        );

    /// <summary>Wants text to be one line of JSON.</summary>
    /// <returns>The text.</returns>
    public static string Json(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            Hold(!text.Contains('\n', StringComparison.Ordinal), "JSON of several lines");
            return text;
        }
        catch (JsonException e)
        {
            throw new BrokenRuleException($"no JSON: {text[..Math.Min(200, text.Length)]}", e);
        }
    }

    /// <summary>Wants something to be so.</summary>
    public static void Hold(bool isSo, string what)
    {
        if (!isSo)
        {
            throw new BrokenRuleException(what);
        }
    }
}
