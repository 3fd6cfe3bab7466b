using System.Globalization;
using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;
using NewsBot.Tests.Documents;

namespace NewsBot.Tests.Statements;

/// <summary>Speakers as <c>docs/statements.md</c> writes them: <c>a: Ann Orr, mayor of Tarn [Courier 3]</c>.</summary>
internal static class Speakers
{
    /// <summary>The rows of tables with so many columns.</summary>
    public static IEnumerable<string[]> Rows(int columns) =>
        MarkdownTables
            .Read("statements.md")
            .Select(row => row.Cells)
            .Where(cells => cells.Length == columns);

    /// <summary>Reads a list of speakers.</summary>
    public static Sighting[] Read(string speakers) => [.. speakers.Split("; ").Select(ReadOne)];

    /// <summary>A ledger in which each speaks once.</summary>
    public static Ledger LedgerOf(IEnumerable<Sighting> sightings)
    {
        var builder = new LedgerBuilder();
        foreach (var sighting in sightings)
        {
            builder.Add(sighting.Article, sighting.Statements[0].Parts);
        }

        return new Ledger([builder.Build()]);
    }

    /// <summary>Somebody on a page of their own.</summary>
    public static Sighting Of(string id, string name, string? role, string? outlet, int? day)
    {
        var text = $"\"Words of {id}.\"";
        var article = new Article
        {
            Id = new ArticleId(id),
            Text = text,
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
            Outlet = outlet,
            Published = day is { } known
                ? PublicationDate.OfDay(new DateOnly(2026, 1, 1).AddDays(known - 1))
                : default,
        };
        var speaker = new Speaker(name, role, SpeakerKind.Person);
        var quotation = new Quotation
        {
            Span = new TextSpan(0, text.Length),
            Kind = QuotationKind.Direct,
            Speaker = speaker,
            Confidence = 1,
            Method = AttributionMethod.NextToCue,
        };
        return new Sighting(speaker, [new Statement(article, [quotation])]);
    }

    private static Sighting ReadOne(string written)
    {
        var (id, rest) = (written[..1], written[3..]);
        var bracket = rest.IndexOf(" [", StringComparison.Ordinal);
        var place = bracket < 0 ? [] : rest[(bracket + 2)..^1].Split(' ');
        var named = (bracket < 0 ? rest : rest[..bracket]).Split(", ", 2);
        return Of(
            id,
            named[0],
            named.Length > 1 ? named[1] : null,
            place.Length > 0 ? place[0] : null,
            place.Length > 0 ? int.Parse(place[1], CultureInfo.InvariantCulture) : null
        );
    }
}
