using NewsBot.Core.Pages.Blocks;

namespace NewsBot.Core.Pages.Metadata;

/// <summary>Chooses among the bylines of a page those of who wrote it.</summary>
internal static class AuthorFinder
{
    private const int ReachAboveTitle = 3;
    private const int ReachInside = 3;
    private const int ReachOfGroup = 3;

    /// <summary>The names of the bylines that stand together at the headline, else of the first one at the end.</summary>
    public static IReadOnlyList<string> Find(PageDraft page, FrontMatter facts)
    {
        var top = page.Title >= 0 ? page.Title : page.BodyFirst;
        var names = new List<string>();
        var last = -1;
        foreach (var (line, found) in facts.Bylines)
        {
            var atTop = line >= top - ReachAboveTitle && line < page.BodyFirst + ReachInside;
            var atEnd = names.Count == 0 && line >= page.BodyEnd - 4;
            if ((atTop && (last < 0 || line - last <= ReachOfGroup)) || atEnd)
            {
                names.AddRange(
                    found.Where(name => !names.Contains(name, StringComparer.OrdinalIgnoreCase))
                );
                last = line;
            }
        }

        return names;
    }
}
