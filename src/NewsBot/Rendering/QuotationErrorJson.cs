using System.Text.Json;
using NewsBot.Evaluation.Quotations;

namespace NewsBot.Rendering;

/// <summary>An error of extraction, as the command line prints it.</summary>
internal sealed record QuotationErrorJson(
    string Id,
    string Wrong,
    QuotationErrorJson.Side? Gold,
    QuotationErrorJson.Side? Pred
)
{
    public static QuotationErrorJson Of(QuotationError error) =>
        new(
            error.Article.Id,
            NameOf(error.Kind),
            SideOf(error.Gold, error.Article.Text),
            SideOf(error.Found, error.Article.Text)
        );

    private static Side? SideOf(LabelledQuotation? quotation, string text) =>
        quotation is null
            ? null
            : new Side(
                quotation.Span.Start,
                quotation.Span.End,
                NameOf(quotation.Kind),
                quotation.Speaker,
                [.. quotation.Mention.Select(m => (int[])[m.Start, m.End])],
                quotation.Span.Of(text).ToString()
            );

    private static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>What the labels say, or what was found.</summary>
    internal sealed record Side(
        int Start,
        int End,
        string Kind,
        string? Speaker,
        IReadOnlyList<int[]> Mention,
        string Text
    );
}
