using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Text;

namespace NewsBot.Core.Ingestion;

/// <summary>Makes articles of pages and records: what is known beside a text wins over what the text tells.</summary>
public static class ArticleReader
{
    /// <summary>The largest page, in bytes.</summary>
    public const int MaxPageBytes = 5 * 1024 * 1024;

    /// <summary>So many articles of one file are read.</summary>
    private const int MaxArticles = 20;

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

        var first = new Article
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
        };
        return new IngestionOutcome.Ingested(first)
        {
            Others = [.. Others(first, page, cancellationToken)],
        };
    }

    // Each is read as a page of its own and points into the text of the file.
    private static IEnumerable<Article> Others(
        Article first,
        Page page,
        CancellationToken cancellationToken
    )
    {
        var start = 0;
        for (var number = 2; page.Next is { } next && number <= MaxArticles; number++)
        {
            start += next;
            page = PageReader.Read(first.Text[start..], cancellationToken: cancellationToken);
            if (page.Skipped is not null)
            {
                yield break;
            }

            yield return new Article
            {
                Id = new ArticleId($"{first.Id}#{number}"),
                Text = first.Text,
                Blocks =
                [
                    .. page.Blocks.Select(b => new Block(
                        b.Kind,
                        new TextSpan(b.Span.Start + start, b.Span.End + start)
                    )),
                ],
                Title = MetadataLimits.Title(page.Title ?? ""),
                Published = page.Published,
                Outlet = first.Outlet,
                Section = MetadataLimits.Name(page.Section) ?? first.Section,
                Url = first.Url,
                Language = page.Language,
                Authors = Authors(page.Authors),
            };
        }
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
