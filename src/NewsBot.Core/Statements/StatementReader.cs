using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;

namespace NewsBot.Core.Statements;

/// <summary>Joins the quotations of an article to statements.</summary>
internal static class StatementReader
{
    /// <summary>The statements, by where they begin; what a pull quote or a headline repeats is none of its own.</summary>
    public static ImmutableArray<Statement> Read(
        Article article,
        ImmutableArray<Quotation> quotations
    )
    {
        var groups = new Dictionary<int, int>();
        var parts = new List<List<Quotation>>();
        foreach (var quotation in quotations)
        {
            if (quotation.Same is not null)
            {
                continue;
            }

            if (quotation.Group is { } group && !groups.TryAdd(group, parts.Count))
            {
                parts[groups[group]].Add(quotation);
            }
            else
            {
                parts.Add([quotation]);
            }
        }

        return [.. parts.Select(p => new Statement(article, [.. p]))];
    }
}
