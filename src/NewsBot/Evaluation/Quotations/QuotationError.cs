namespace NewsBot.Evaluation.Quotations;

/// <summary>Something that was found wrong.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Article">Where.</param>
/// <param name="Gold">What the labels say; <see langword="null"/> where they say nothing.</param>
/// <param name="Found">What was found, if anything.</param>
internal sealed record QuotationError(
    QuotationErrorKind Kind,
    LabelledArticle Article,
    LabelledQuotation? Gold,
    LabelledQuotation? Found
);
