using System.Collections.Immutable;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Evaluation.Quotations;

/// <summary>A quotation as somebody labelled it, or as the program found it.</summary>
/// <param name="Span">The words.</param>
/// <param name="Kind">How they are given.</param>
internal sealed record LabelledQuotation(TextSpan Span, QuotationKind Kind)
{
    /// <summary>Who said it, or <see langword="null"/> where that is open.</summary>
    public string? Speaker { get; init; }

    /// <summary>The words that stand for the speaker; several where something stands between.</summary>
    public ImmutableArray<TextSpan> Mention { get; init; } = [];

    /// <summary>Whether the words are lifted out of the body.</summary>
    public bool IsPull { get; init; }

    /// <summary>What was found.</summary>
    public static LabelledQuotation Of(Quotation quotation) =>
        new(quotation.Span, quotation.Kind)
        {
            Speaker = quotation.Speaker?.Name,
            Mention = quotation.Mention is { } mention ? [mention] : [],
            IsPull = quotation.IsPull,
        };

    /// <summary>The words that stand for the speaker, as one text.</summary>
    public string MentionIn(string text) =>
        string.Join(' ', Mention.Select(m => m.Of(text).ToString()));
}
