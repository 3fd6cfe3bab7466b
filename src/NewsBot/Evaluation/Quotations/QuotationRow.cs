using NewsBot.Core.Quotations;

namespace NewsBot.Evaluation.Quotations;

/// <summary>A row of the figures.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Holds">Which quotations count in it.</param>
internal sealed record QuotationRow(string Name, Func<LabelledQuotation, bool> Holds)
{
    /// <summary>The rows, in the order to print them.</summary>
    public static IReadOnlyList<QuotationRow> All { get; } =
    [
        new("all", _ => true),
        new("direct", q => q.Kind == QuotationKind.Direct),
        new("indirect", q => q.Kind == QuotationKind.Indirect),
        new("mixed", q => q.Kind == QuotationKind.Mixed),
        new("indirect+mixed", q => q.Kind != QuotationKind.Direct),
        new("pull", q => q.IsPull),
    ];
}
