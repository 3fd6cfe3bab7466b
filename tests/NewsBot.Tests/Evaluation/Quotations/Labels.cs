using NewsBot.Core.Quotations;
using NewsBot.Core.Text;
using NewsBot.Evaluation.Quotations;

namespace NewsBot.Tests.Evaluation.Quotations;

/// <summary>Makes labels by the words that they are about.</summary>
internal static class Labels
{
    public static TextSpan SpanOf(this string text, string part)
    {
        var start = text.IndexOf(part, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, part);
        return new TextSpan(start, start + part.Length);
    }

    public static LabelledQuotation Quote(
        this string text,
        string part,
        QuotationKind kind = QuotationKind.Direct,
        string? speaker = null,
        string[]? mention = null,
        bool isPull = false
    ) =>
        new(text.SpanOf(part), kind)
        {
            Speaker = speaker,
            Mention = [.. (mention ?? []).Select(text.SpanOf)],
            IsPull = isPull,
        };
}
