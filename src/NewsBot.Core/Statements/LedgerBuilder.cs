using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Retrieval;

namespace NewsBot.Core.Statements;

/// <summary>Builds one segment of the ledger. Not thread-safe; several builders may run side by side.</summary>
internal sealed class LedgerBuilder
{
    private readonly SegmentBuilder _words = new();
    private readonly List<ImmutableArray<Quotation>> _quotations = [];

    /// <summary>Adds an article whose id is not in the segment yet; one that quotes nobody is not kept.</summary>
    public void Add(Article article, CancellationToken cancellationToken = default) =>
        Add(article, QuotationExtractor.Extract(article, cancellationToken));

    /// <summary>Adds an article whose quotations are known.</summary>
    public void Add(Article article, ImmutableArray<Quotation> quotations)
    {
        if (!quotations.IsEmpty)
        {
            _words.Add(article, [.. StatementReader.Read(article, quotations).Select(s => s.Span)]);
            _quotations.Add(quotations);
        }
    }

    /// <summary>The segment of what was added.</summary>
    public LedgerSegment Build() => new(_words.Build(), [.. _quotations]);
}
