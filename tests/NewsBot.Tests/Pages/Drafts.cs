using NewsBot.Core.Pages;
using NewsBot.Core.Pages.Lines;

namespace NewsBot.Tests.Pages;

/// <summary>Pages before any rule has read them, in one line of a test: <c>¶</c> ends a line, <c>¶¶</c> leaves one blank.</summary>
internal static class Drafts
{
    public static PageDraft Of(string page)
    {
        var text = page.Replace('¶', '\n');
        return new PageDraft(text, LineReader.Read(text));
    }

    /// <summary>The kinds of the lines, a letter each; <c>.</c> where no rule has said anything.</summary>
    public static string KindsOf(PageDraft page) =>
        string.Concat(
            Enumerable
                .Range(0, page.Count)
                .Select(i =>
                    page[i] switch
                    {
                        null => '.',
                        BlockKind.CrossHead => 'X',
                        BlockKind.PullQuote => 'Q',
                        var kind => kind.Value.ToString()[0],
                    }
                )
        );
}
