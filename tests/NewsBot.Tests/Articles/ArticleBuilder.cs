using NewsBot.Core.Articles;
using NewsBot.Core.Pages;

namespace NewsBot.Tests.Articles;

/// <summary>Makes articles for tests: every line of the text is a paragraph.</summary>
internal static class ArticleBuilder
{
    public static Article Build(
        string id,
        string text,
        string title = "",
        string? published = null,
        string? outlet = null,
        string? section = null,
        string? url = null
    ) =>
        new()
        {
            Id = new ArticleId(id),
            Text = text,
            Blocks =
            [
                .. PageReader
                    .Read(text, PageOrigin.Record)
                    .Blocks.Select(b => b with { Kind = BlockKind.Paragraph }),
            ],
            Title = title,
            Published = PublicationDate.TryParse(published, out var date) ? date : default,
            Outlet = outlet,
            Section = section,
            Url = url,
        };
}
