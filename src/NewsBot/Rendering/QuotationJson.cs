using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Rendering;

/// <summary>One stretch of somebody's words, as the command line prints it; offsets into the source text.</summary>
internal sealed record QuotationJson(
    int Start,
    int End,
    string Kind,
    string? Speaker,
    string? Role,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? With,
    int[]? Mention,
    int[]? Cue,
    int? Group,
    bool Pull,
    int? Same,
    string Stance,
    double Confidence,
    string Method
)
{
    private const int DigitsOfConfidence = 3;

    public static QuotationJson Of(Quotation quotation) =>
        new(
            quotation.Span.Start,
            quotation.Span.End,
            Name(quotation.Kind),
            quotation.Speaker?.Name,
            quotation.Speaker?.Role,
            quotation.With?.Name,
            Pair(quotation.Mention),
            Pair(quotation.Cue),
            quotation.Group,
            quotation.IsPull,
            quotation.Same,
            StanceName.Of(quotation.Stance),
            Math.Round(quotation.Confidence, DigitsOfConfidence),
            Name(quotation.Method)
        );

    private static int[]? Pair(TextSpan? span) =>
        span is { } words ? [words.Start, words.End] : null;

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
