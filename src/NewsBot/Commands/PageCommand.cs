using System.CommandLine;
using NewsBot.Rendering;
using NewsBot.Views;

namespace NewsBot.Commands;

/// <summary><c>page</c>: how pages were read.</summary>
internal static class PageCommand
{
    public static Command Create() =>
        PathVerb.Create(
            "page",
            """
            Shows how pages were read: what each line is, date, outlet, section, authors, and why a page was skipped.

            Examples:
              newsbot page my-pages/000.txt
              newsbot page my-pages --json > blocks.jsonl
            """,
            outcome => ReplyJson.Print(PageJson.Of(outcome)),
            PageView.Write
        );
}
