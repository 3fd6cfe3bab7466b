using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Pages;

namespace NewsBot.Core.Ingestion;

/// <summary>Makes articles of pages and records: what is known beside a text wins over what the text tells.</summary>
public static class ArticleReader
{
    /// <summary>The largest page, in bytes.</summary>
    public const int MaxPageBytes = 5 * 1024 * 1024;

    /// <summary>Reads a raw page.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">The source text.</param>
    /// <param name="known">What the crawler knew, or <see langword="null"/>.</param>
    /// <param name="folder">The first folder below the source, which names the outlet where nothing else does.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IngestionOutcome ReadPage(
        ArticleId id,
        string text,
        PageEntry? known,
        string? folder,
        CancellationToken cancellationToken = default
    )
    {
        var page = PageReader.Read(text, cancellationToken: cancellationToken);
        if (page.Skipped is not null)
        {
            return new IngestionOutcome.Skipped(id.Value, page.Skipped);
        }

        return new IngestionOutcome.Ingested(
            new Article
            {
                Id = id,
                Text = text,
                Blocks = page.Blocks,
                Title = MetadataLimits.Title(page.Title ?? ""),
                Published = Known(known?.Published, page.Published),
                Outlet = MetadataLimits.Name(known?.Outlet ?? page.Outlet ?? folder),
                Section = MetadataLimits.Name(known?.Section ?? page.Section),
                Url = MetadataLimits.Url(known?.Url),
                Language = page.Language,
                Authors = Authors(page.Authors),
            }
        );
    }

    /// <summary>Reads a record: a line of JSON Lines.</summary>
    /// <param name="line">One JSON object.</param>
    /// <param name="source">File and line, for the message about a line that can't be read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IngestionOutcome ReadRecord(
        ReadOnlyMemory<byte> line,
        string source,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            using var document = JsonMembers.ParseObject(line);
            return ReadRecord(new JsonMembers(document.RootElement), source, cancellationToken);
        }
        catch (FormatException e)
        {
            return new IngestionOutcome.Skipped(source, e.Message);
        }
    }

    private static IngestionOutcome ReadRecord(
        JsonMembers members,
        string source,
        CancellationToken cancellationToken
    )
    {
        var id = members.Text("id") ?? throw new FormatException("no \"id\" member");
        if (id.Length > MetadataLimits.MaxId)
        {
            throw new FormatException(
                $"an id of {id.Length} characters, more than {MetadataLimits.MaxId}"
            );
        }

        var text = members.Text("text") ?? throw new FormatException("no \"text\" member");
        var title = members.Text("title");
        var page = PageReader.Read(text, PageOrigin.Record, title, cancellationToken);
        if (page.Skipped is not null)
        {
            return new IngestionOutcome.Skipped(source, page.Skipped);
        }

        var authors = members.Texts("authors");
        return new IngestionOutcome.Ingested(
            new Article
            {
                Id = new ArticleId(id),
                Text = text,
                Blocks = page.Blocks,
                Title = MetadataLimits.Title(title ?? page.Title ?? ""),
                Published = Known(members.Date("published"), page.Published),
                Outlet = MetadataLimits.Name(
                    members.Text("outlet") ?? members.Text("source") ?? page.Outlet
                ),
                Section = MetadataLimits.Name(members.Text("section") ?? page.Section),
                Url = MetadataLimits.Url(members.Text("url")),
                Language = page.Language,
                Authors = Authors(authors.IsEmpty ? page.Authors : authors),
            }
        );
    }

    private static ImmutableArray<string> Authors(ImmutableArray<string> authors) =>
        [.. authors.Take(MetadataLimits.MaxAuthors).Select(MetadataLimits.Name).OfType<string>()];

    private static PublicationDate Known(PublicationDate? known, PublicationDate told) =>
        known is { Precision: not DatePrecision.Unknown } date ? date : told;
}
